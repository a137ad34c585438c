namespace Assistant.Bot.FileStatus;

/// <summary>How far a file is, as the service tells it.</summary>
internal sealed record FileRecord
{
    /// <summary>One of language/file-status.yaml.</summary>
    public required FileStatusWording.StateWords State { get; init; }

    /// <summary>Who works on it.</summary>
    public required string Agency { get; init; }
    public string? Procedure { get; init; }
    public required DateOnly Received { get; init; }
    public DateOnly? Due { get; init; }
    public DateOnly? Finished { get; init; }

    /// <summary>What the citizen still has to bring.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}

/// <summary>What came of asking.</summary>
internal abstract record FileAnswer
{
    internal sealed record Found(FileRecord Record) : FileAnswer;

    /// <summary>The service knows no such code.</summary>
    internal sealed record Unknown : FileAnswer;

    /// <summary>Nothing to be told.</summary>
    internal sealed record Failed(FileFailure Why) : FileAnswer;
}

/// <summary>Why nothing can be told of a file.</summary>
internal enum FileFailure
{
    /// <summary>Not reached, or in trouble.</summary>
    Down,

    /// <summary>No answer in time.</summary>
    Late,

    /// <summary>An answer that cannot be trusted.</summary>
    Garbled,

    /// <summary>This conversation has asked about too many codes, or somebody is guessing.</summary>
    TooMany,

    /// <summary>Without a conversation nothing limits guessing.</summary>
    NoConversation,

    /// <summary>What was typed is no code.</summary>
    NoCode,
}
