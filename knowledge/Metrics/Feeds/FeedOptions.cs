namespace Assistant.Knowledge.Metrics.Feeds;

/// <summary>What a feed does not say for itself, and how strict to be.</summary>
public sealed record FeedOptions
{
    /// <summary>Where the figures come from, as answers name it: a file name, "POST /api/metrics".</summary>
    public required string Location { get; init; }

    /// <summary>The period of rows that name none ("Tuần 40/2026").</summary>
    public string? Period { get; init; }

    /// <summary>One refused row refuses all: nobody is there to read the summary.</summary>
    public bool AllOrNothing { get; init; }

    /// <summary>The file must end with a line break, or it may have been cut inside its last figure.</summary>
    public bool MustEndWithLineBreak { get; init; } = true;

    /// <summary>Asked when the file is read: false when somebody wrote to it meanwhile.</summary>
    public Func<bool> IsStillWhole { get; init; } = static () => true;
}

/// <summary>What became of a feed. Read = Added + Corrected + Unchanged + Refused, unless nothing was kept.</summary>
public sealed record FeedSummary
{
    /// <summary>Figures in the file; an empty cell is none.</summary>
    public required int Read { get; init; }
    public int Added { get; init; }
    public int Corrected { get; init; }
    public int Unchanged { get; init; }

    /// <summary>Figures that were not taken.</summary>
    public int Refused { get; init; }

    /// <summary>Why, in the order of the file; at most <see cref="MostProblems"/>.</summary>
    public IReadOnlyList<FeedProblem> Problems { get; init; } = [];

    /// <summary>The reports that the figures went to.</summary>
    public IReadOnlyList<Report> Reports { get; init; } = [];

    /// <summary>The store is as it was, because something was refused and all or nothing was asked for.</summary>
    public bool IsKeptOut { get; init; }

    public const int MostProblems = 1000;
}
