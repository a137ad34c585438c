namespace Assistant.Bot.Watching;

/// <summary>What an official wants to be told. Ids, codes and days only: nothing that was typed, and nobody's name.</summary>
internal sealed record Watch
{
    /// <summary>0 until it is stored.</summary>
    public long Id { get; init; }

    /// <summary>Who wants it: <see cref="Access.Caller.Key"/>.</summary>
    public required string Owner { get; init; }

    /// <summary>How the owner calls it, from 1.</summary>
    public int Number { get; init; }
    public required WatchedCalls What { get; init; }
    public required WatchSchedule Schedule { get; init; }

    /// <summary>Null: the figures are wanted whatever they are.</summary>
    public WatchCondition? Condition { get; init; }
    public required PushAddress To { get; init; }

    /// <summary>How far its owner has been told.</summary>
    public required WatchState State { get; init; }
}

/// <summary>How far the owner of a watch has been told, and what waits to be told.</summary>
internal sealed record WatchState
{
    /// <summary>Counts up with every change, so that nobody overwrites what another process has noticed.</summary>
    public long Version { get; init; }

    /// <summary>The figures that the owner knows.</summary>
    public FiguresMark Seen { get; init; } = FiguresMark.None;

    /// <summary>The last appointed day that was dealt with.</summary>
    public DateOnly? Slot { get; init; }

    /// <summary>Units that are beyond the line, as far as is known.</summary>
    public IReadOnlyList<string> Beyond { get; init; } = [];

    /// <summary>Null: nothing waits.</summary>
    public WatchNews? Pending { get; init; }

    /// <summary>Units that have crossed the line and of which the owner is still to be told.</summary>
    public IReadOnlyList<string> Crossed { get; init; } = [];

    /// <summary>How often sending has failed.</summary>
    public int Tries { get; init; }

    /// <summary>Not to be tried before.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>Counts up with every message that went out: with the id it names the next one.</summary>
    public long Serial { get; init; }
}

/// <summary>What there is to tell.</summary>
internal enum WatchNews
{
    /// <summary>Figures that the owner does not know yet.</summary>
    Figures,

    /// <summary>The appointed day has come and there is nothing newer.</summary>
    Quiet,

    /// <summary>Units have crossed the line.</summary>
    Crossed,
}
