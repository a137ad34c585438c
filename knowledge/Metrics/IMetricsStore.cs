namespace Assistant.Knowledge.Metrics;

/// <summary>
/// Where reports and their figures are kept. Reading enforces circulation itself: without
/// <see cref="ObservationFilter.IncludeInternal"/> no figure and no title of an internal report leaves the store.
/// </summary>
public interface IMetricsStore
{
    /// <summary>Creates or upgrades the schema; safe to call again.</summary>
    void Initialize();

    /// <summary>Takes a report in one transaction. Importing the same again changes nothing.</summary>
    ImportResult Import(ReportImport import);

    /// <summary>
    /// Takes figures of a feed in one transaction: new ones are added, others replace what was there, and what the feed does not
    /// mention stays. Feeding the same again changes nothing. A fault while the figures are read leaves the store as it was.
    /// </summary>
    /// <param name="figures">Read once, while nothing is locked. One figure at most for an indicator and a unit in a report.</param>
    /// <param name="mayKeep">Asked when all were read; false: nothing is stored.</param>
    FeedResult Feed(IEnumerable<FeedFigure> figures, Func<bool>? mayKeep = null);

    /// <summary>Reports in force, newest period first; on the same day a real one before a simulated one.</summary>
    IReadOnlyList<Report> Reports(bool includeInternal = false);

    /// <summary>Figures in force, in the order of the report.</summary>
    IReadOnlyList<Observation> Observations(ObservationFilter filter);

    /// <summary>Figures in force, each with its report: newest period first.</summary>
    IReadOnlyList<FeedFigure> Series(ObservationFilter filter);

    /// <summary>
    /// The newest report in force that holds the indicator for such units, with all its figures of both: one look, so a report
    /// that is being replaced is seen whole. Null when there is none. The filter's unit and side are not looked at.
    /// </summary>
    /// <exception cref="ArgumentException">The filter names no indicator or no kind of unit.</exception>
    ReportImport? Newest(ObservationFilter filter);

    /// <summary>
    /// Reports in force that hold a matching figure, newest period first. <see cref="ObservationFilter.IncludeInternal"/>
    /// applies as everywhere.
    /// </summary>
    IReadOnlyList<Report> ReportsWith(ObservationFilter filter);

    /// <summary>True when figures match that only officials may see. Tells that they exist and nothing else.</summary>
    bool HoldsInternal(ObservationFilter filter);

    /// <summary>Figures that a correction replaced, the last replaced first. The filter's period is not looked at.</summary>
    IReadOnlyList<PastFigure> History(ObservationFilter filter);

    /// <summary>How often a report was imported with different content; 0 when unknown.</summary>
    int Revisions(string reportId);

    /// <summary>
    /// Another text after every import that has changed something, by whichever process, and the same text until then. One short
    /// look at the list of reports, so that it may be asked every few seconds.
    /// </summary>
    string State();
}

/// <summary>What to read. A null field does not restrict.</summary>
public sealed record ObservationFilter
{
    public string? ReportId { get; init; }
    public string? IndicatorId { get; init; }
    public EntityKind? EntityKind { get; init; }
    public string? EntityId { get; init; }
    public RankSide? Side { get; init; }

    /// <summary>Restricts to reports of these days.</summary>
    public PeriodFilter? Period { get; init; }

    /// <summary>As many rows at most, the newest first. Null: all.</summary>
    public int? Limit { get; init; }

    /// <summary>Only for callers who may see internal figures.</summary>
    public bool IncludeInternal { get; init; }
}

/// <summary>"Tuần 40/2022" or a whole year, as people name it; for a day, reports whose figures cover that day.</summary>
public sealed record PeriodFilter
{
    public int? Year { get; init; }
    public int? Week { get; init; }
    public DateOnly? Day { get; init; }

    /// <summary>The last day of the report's figures is this day or later.</summary>
    public DateOnly? EndsFrom { get; init; }

    /// <summary>The last day of the report's figures is this day or earlier.</summary>
    public DateOnly? EndsTo { get; init; }

    public static PeriodFilter OfWeek(int week, int year) => new() { Year = year, Week = week };
}
