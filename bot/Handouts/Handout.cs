using Assistant.Bot.Answers;

namespace Assistant.Bot.Handouts;

/// <summary>What one sheet says, in plain texts: nothing of it is markup.</summary>
internal sealed record Handout
{
    public required HandoutOrder Order { get; init; }
    public required string Title { get; init; }

    /// <summary>National code; null when not confirmed.</summary>
    public string? Code { get; init; }

    /// <summary>Why the procedure can no longer be used; null while it is in force.</summary>
    public string? Abolished { get; init; }

    /// <summary>"TP. Hồ Chí Minh"; null: anywhere.</summary>
    public string? Place { get; init; }

    /// <summary>What became of the old unit that was named; null when none was.</summary>
    public string? PlaceRemark { get; init; }
    public required HandoutFee Fee { get; init; }

    /// <summary>Papers to bring, by case where the record tells cases apart.</summary>
    public required IReadOnlyList<HandoutList> Documents { get; init; }
    public required IReadOnlyList<string> Steps { get; init; }
    public required IReadOnlyList<string> Conditions { get; init; }
    public required string Agency { get; init; }
    public required string Where { get; init; }

    /// <summary>"toàn trình", "một phần"; null when no source says.</summary>
    public string? OnlineLevel { get; init; }
    public required string Duration { get; init; }
    public required string Result { get; init; }
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Numbers to call, each with what is not certain about it.</summary>
    public required IReadOnlyList<HandoutHotline> Hotlines { get; init; }

    /// <summary>How far the record can be trusted, where that is worth saying.</summary>
    public required IReadOnlyList<string> Caveats { get; init; }
    public required IReadOnlyList<AnswerSource> Sources { get; init; }

    /// <summary>Where the procedure stands on the web; null when it cannot be filed anywhere.</summary>
    public Uri? Portal { get; init; }

    /// <summary>"23/11/2026", or as the imported record prints it.</summary>
    public required string AsOf { get; init; }
    public required DateOnly Printed { get; init; }
}

/// <param name="Heading">The case; null where there is only one.</param>
/// <param name="Items">What belongs to it.</param>
internal sealed record HandoutList(string? Heading, IReadOnlyList<string> Items);

internal sealed record HandoutHotline(string Name, string Number, string? Doubt);
