namespace Assistant.Knowledge.Metrics;

/// <summary>What every question about figures says: which indicator, of which report or period, and who asks.</summary>
public abstract record MetricQuery
{
    public required EntityKind EntityKind { get; init; }

    /// <summary>Null: the newest report that has the indicator.</summary>
    public string? ReportId { get; init; }

    /// <summary>Null: the newest period.</summary>
    public PeriodFilter? Period { get; init; }

    /// <summary>Only for callers who may see internal figures.</summary>
    public bool IncludeInternal { get; init; }
}

/// <summary>The highest or the lowest units.</summary>
public sealed record RankQuery : MetricQuery
{
    public required string IndicatorId { get; init; }
    public RankSide Side { get; init; } = RankSide.Top;
    public required int Count { get; init; }
}

/// <summary>The unit at a rank, 1 the highest.</summary>
public sealed record AtRankQuery : MetricQuery
{
    public required string IndicatorId { get; init; }
    public required int Rank { get; init; }
}

/// <summary>
/// The figure of one unit. <see cref="EntityId"/> is a unit of the report's time ("da-nang-63" for 2022):
/// figures are never carried over to the unit that took its place.
/// </summary>
public sealed record ValueQuery : MetricQuery
{
    /// <summary>Null: any indicator.</summary>
    public string? IndicatorId { get; init; }
    public required string EntityId { get; init; }
}

/// <summary>Which units miss a goal. <see cref="Comparison"/> is what a unit must fulfil: "&gt;=", "&gt;", "&lt;=", "&lt;" or "=".</summary>
public sealed record TargetQuery : MetricQuery
{
    public required string IndicatorId { get; init; }
    public required decimal Threshold { get; init; }
    public string Comparison { get; init; } = ">=";
}
