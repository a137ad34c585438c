using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports.Copies;

public enum DifferenceKind
{
    /// <summary>Number, date, period or circulation of the report.</summary>
    Head,

    /// <summary>Another value; the clean copy's is kept, and of copies of one rank none.</summary>
    Value,

    /// <summary>The same value on the other side or at another place of the table.</summary>
    Place,

    /// <summary>This copy has the figure, and it is kept.</summary>
    OnlyHere,

    /// <summary>This copy has a figure that the better copy's table has no room for; it is not kept.</summary>
    NoRoom,

    /// <summary>The other copy has the figure and this one does not.</summary>
    MissingHere,
}

/// <summary>One point in which two copies of a report differ.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Copy">The copy that differs from what is kept.</param>
/// <param name="Kept">The figure as kept; null when none is.</param>
/// <param name="Other">The figure of <paramref name="Copy"/>; null when it has none.</param>
public sealed record ReportDifference(DifferenceKind Kind, ReportCopy Copy, Observation? Kept, Observation? Other)
{
    /// <summary>What differs in the report's head, in words; null for figures.</summary>
    public string? Head { get; init; }

    /// <summary>False: the copies contradict each other and nothing is kept.</summary>
    public bool IsSettled { get; init; } = true;
}

/// <summary>What copies of one report say together.</summary>
public sealed record MergedReport(Report Report, IReadOnlyList<Observation> Observations, IReadOnlyList<ReportDifference> Differences);
