namespace Assistant.Knowledge.Metrics;

/// <summary>What every question about figures says: which indicator, of which report or period, and who asks.</summary>
public abstract record MetricQuery
{
    public required EntityKind EntityKind { get; init; }

    /// <summary>Null: the newest report that has the indicator.</summary>
    public string? ReportId { get; init; }

    /// <summary>Null: the newest period.</summary>
    public PeriodFilter? Period { get; init; }

    /// <summary>Only these units (a region, the centrally-run cities). Null: all. Ranks stay ranks among all units.</summary>
    public IReadOnlySet<string>? Among { get; init; }

    /// <summary>Not these units. Null: none is left out. Ranks stay ranks among all units.</summary>
    public IReadOnlySet<string>? Except { get; init; }

    /// <summary>Some units are not asked about.</summary>
    internal bool IsNarrowed => Among is not null || Except is not null;

    /// <summary>Whether a unit is asked about.</summary>
    internal bool Asks(string entityId) => Among?.Contains(entityId) != false && Except?.Contains(entityId) != true;

    /// <summary>The indicator is better when it is lower: rank 1 is the lowest.</summary>
    public bool LowerIsBetter { get; init; }

    /// <summary>Only for callers who may see internal figures.</summary>
    public bool IncludeInternal { get; init; }
}

/// <summary>The highest or the lowest units by value, whichever of them is better.</summary>
public sealed record RankQuery : MetricQuery
{
    public required string IndicatorId { get; init; }
    public RankSide Side { get; init; } = RankSide.Top;
    public required int Count { get; init; }
}

/// <summary>The unit at a rank, 1 the best.</summary>
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

/// <summary>Which units miss a goal and which meet it; their numbers are counts and shares of the known. <see cref="Comparison"/> is what a unit must fulfil: "&gt;=", "&gt;", "&lt;=", "&lt;" or "=".</summary>
public sealed record TargetQuery : MetricQuery
{
    public required string IndicatorId { get; init; }
    public required decimal Threshold { get; init; }
    public string Comparison { get; init; } = ">=";
}

/// <summary>Several units side by side, in one report.</summary>
public sealed record CompareQuery : MetricQuery
{
    public required string IndicatorId { get; init; }

    /// <summary>Units of one kind, in the order of the question.</summary>
    public required IReadOnlyList<string> EntityIds { get; init; }
}

/// <summary>The figures of one unit over time, of one indicator: two definitions never stand in one line.</summary>
public sealed record TrendQuery : MetricQuery
{
    public required string IndicatorId { get; init; }
    public required string EntityId { get; init; }

    /// <summary>At most so many periods, the newest. <see cref="MetricQuery.Period"/> narrows the days.</summary>
    public int Last { get; init; } = 53;
}

/// <summary>What changed since an earlier period: of one unit, of some, or those that changed most.</summary>
public sealed record ChangeQuery : MetricQuery
{
    public required string IndicatorId { get; init; }

    /// <summary>The period to compare with. Null: the one before, of the same length.</summary>
    public PeriodFilter? Baseline { get; init; }

    /// <summary>Top: risen most first; Bottom: fallen most first.</summary>
    public RankSide Side { get; init; } = RankSide.Top;
    public int Count { get; init; } = int.MaxValue;
}

/// <summary>Who has no figure in a period.</summary>
public sealed record SilenceQuery : MetricQuery
{
    public required string IndicatorId { get; init; }
}
