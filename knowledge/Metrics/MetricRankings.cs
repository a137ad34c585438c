using Assistant.Knowledge.Places;

namespace Assistant.Knowledge.Metrics;

/// <summary>
/// Answers questions about recorded figures. A report prints a few units at each end; what that does not tell is answered as
/// such. Figures of one result come from one report, so two definitions or two periods never stand in one ranking.
/// </summary>
public sealed class MetricRankings(IMetricsStore store, PlaceDirectory places)
{
    private readonly UnitCount _units = new(places);

    public RankingResult Rank(RankQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (outcome, report, rows) = Newest(query, query.IndicatorId);
        if (report is null)
            return new RankingResult(outcome);
        var total = _units.Of(query.EntityKind, report.Period.To);
        var ranked = RankedRows.Of(rows, total);
        var side = ranked.Side(query.Side, query.Count);
        return new RankingResult(side.Count == 0 ? MetricOutcome.NotDeterminable : MetricOutcome.Found)
        {
            Report = report,
            Rows = side,
            Coverage = ranked.Coverage,
            IsPartial = (side.Count < query.Count && !ranked.Coverage.IsComplete) || side.Any(row => row.Observation.Side is null),
        };
    }

    public RankHolderResult AtRank(AtRankQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (outcome, report, rows) = Newest(query, query.IndicatorId);
        if (report is null)
            return new RankHolderResult(outcome);
        var total = _units.Of(query.EntityKind, report.Period.To);
        var ranked = RankedRows.Of(rows, total);
        var holders = ranked.Holders(query.Rank, out var tieMayGoOn);
        if (query.Rank < 1 || query.Rank > total)
            outcome = MetricOutcome.NoSuchRank;
        else if (holders.Count == 0)
            outcome = MetricOutcome.NotDeterminable;
        return new RankHolderResult(outcome)
        {
            Report = report,
            Holders = outcome == MetricOutcome.Found ? holders : [],
            Coverage = ranked.Coverage,
            PrintedTop = ranked.PrintedTop,
            PrintedBottom = ranked.PrintedBottom,
            TieMayGoOn = tieMayGoOn,
        };
    }

    public ValueResult ValueOf(ValueQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var own = store.Observations(Filter(query, query.IndicatorId) with { EntityId = query.EntityId });
        var (outcome, report, rows) = own.Count == 0
            ? Newest(query, query.IndicatorId)
            : Newest(query with { ReportId = own[0].ReportId }, own[0].IndicatorId);
        if (report is null)
            return new ValueResult(outcome);
        var total = _units.Of(query.EntityKind, report.Period.To);

        // Without an indicator the counts are those of the report's first.
        var ranked = RankedRows.Of([.. rows.Where(row => row.IndicatorId == rows[0].IndicatorId)], total);
        var result = new ValueResult(own.Count == 0 ? MetricOutcome.NotInReport : MetricOutcome.Found)
        {
            Report = report,
            Coverage = ranked.Coverage,
            PrintedTop = ranked.PrintedTop,
            PrintedBottom = ranked.PrintedBottom,
        };
        return own.Count == 0 ? result : result with { Row = ranked.RowOf(own[0]), Others = [.. own.Skip(1)] };
    }

    public TargetResult MissingTarget(TargetQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (outcome, report, rows) = Newest(query, query.IndicatorId);
        if (report is null)
            return new TargetResult(outcome);
        var meets = rows.ToLookup(row => Meets(row.Value, query.Comparison, query.Threshold));
        return new TargetResult(MetricOutcome.Found)
        {
            Report = report,
            Missing = [.. meets[false].OrderByDescending(row => Math.Abs(row.Value - query.Threshold))],
            Meeting = [.. meets[true].OrderByDescending(row => row.Value)],
            Coverage = RankedRows.Of(rows, _units.Of(query.EntityKind, report.Period.To)).Coverage,
        };
    }

    /// <summary>The reports that hold an indicator, newest first; of any kind of unit when <paramref name="kind"/> is null.</summary>
    public PeriodsResult Periods(string indicatorId, EntityKind? kind = null, bool includeInternal = false)
    {
        var filter = new ObservationFilter { IndicatorId = indicatorId, EntityKind = kind, IncludeInternal = includeInternal };
        var reports = store.ReportsWith(filter);
        return reports.Count > 0 ? new PeriodsResult(MetricOutcome.Found) { Reports = reports } : new PeriodsResult(Hidden(filter));
    }

    private static ObservationFilter Filter(MetricQuery query, string? indicatorId) => new()
    {
        ReportId = query.ReportId,
        IndicatorId = indicatorId,
        EntityKind = query.EntityKind,
        Period = query.Period,
        IncludeInternal = query.IncludeInternal,
    };

    private static bool Meets(decimal value, string comparison, decimal threshold) => comparison switch
    {
        ">=" => value >= threshold,
        ">" => value > threshold,
        "<=" => value <= threshold,
        "<" => value < threshold,
        "=" => value == threshold,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "one of >=, >, <=, <, ="),
    };

    private (MetricOutcome Outcome, Report? Report, IReadOnlyList<Observation> Rows) Newest(MetricQuery query, string? indicatorId)
    {
        var filter = Filter(query, indicatorId);
        if (store.ReportsWith(filter) is not [var newest, ..])
            return (Hidden(filter), null, []);
        return (MetricOutcome.Found, newest, store.Observations(filter with { ReportId = newest.Id }));
    }

    /// <summary>Asks for the indicator as a whole, not for one unit: whether a unit is printed in an internal report is internal too.</summary>
    private MetricOutcome Hidden(ObservationFilter filter) =>
        !filter.IncludeInternal && store.HoldsInternal(filter with { EntityId = null }) ? MetricOutcome.Forbidden : MetricOutcome.NoData;
}
