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

    /// <summary>Reports in force, newest period first.</summary>
    IReadOnlyList<Report> Reports(bool includeInternal = false);

    /// <summary>Figures in force, in the order of the report.</summary>
    IReadOnlyList<Observation> Observations(ObservationFilter filter);

    /// <summary>
    /// Reports in force that hold a matching figure, newest period first. <see cref="ObservationFilter.IncludeInternal"/>
    /// applies as everywhere.
    /// </summary>
    IReadOnlyList<Report> ReportsWith(ObservationFilter filter);

    /// <summary>True when figures match that only officials may see. Tells that they exist and nothing else.</summary>
    bool HoldsInternal(ObservationFilter filter);

    /// <summary>How often a report was imported with different content; 0 when unknown.</summary>
    int Revisions(string reportId);
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

    /// <summary>Only for callers who may see internal figures.</summary>
    public bool IncludeInternal { get; init; }
}

/// <summary>"Tuần 40/2022" or a whole year, as people name it; for a day, reports whose figures cover that day.</summary>
public sealed record PeriodFilter
{
    public int? Year { get; init; }
    public int? Week { get; init; }
    public DateOnly? Day { get; init; }

    public static PeriodFilter OfWeek(int week, int year) => new() { Year = year, Week = week };
}
