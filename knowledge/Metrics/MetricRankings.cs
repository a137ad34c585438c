using Assistant.Knowledge.Places;

namespace Assistant.Knowledge.Metrics;

/// <summary>
/// Answers questions about the figures of one period. A report prints a few units at each end; what that does not tell is
/// answered as such. Figures of one result come from one report, so two definitions or two periods never stand in one ranking.
/// </summary>
public sealed class MetricRankings(IMetricsStore store, PlaceDirectory places)
{
    /// <summary>How many other figures of a unit come with its newest.</summary>
    private const int MostOthers = 12;

    private readonly MetricSlices _slices = new(store, places);

    public RankingResult Rank(RankQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (outcome, slice) = _slices.Newest(query, query.IndicatorId);
        if (slice is null)
            return new RankingResult(outcome);
        var ranked = RankedRows.Of(slice, query.LowerIsBetter);
        var side = ranked.Side(query.Side, query.Count, query.Asks);
        var coverage = Within(query, slice, ranked.Coverage);
        return new RankingResult(side.Count == 0 ? MetricOutcome.NotDeterminable : MetricOutcome.Found)
        {
            Report = slice.Report,
            Rows = side,
            EndIsKnown = query.Among is not null || ranked.KnowsEnd(query.Side),
            Coverage = coverage,
            IsPartial = (side.Count < query.Count && !coverage.IsComplete) || side.Any(row => row is { Rank: null, Observation.Side: null }),
        };
    }

    public RankHolderResult AtRank(AtRankQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (outcome, slice) = _slices.Newest(query, query.IndicatorId);
        if (slice is null)
            return new RankHolderResult(outcome);
        var ranked = RankedRows.Of(slice, query.LowerIsBetter);
        var holders = ranked.Holders(query.Rank, out var tieMayGoOn);
        if (query.Rank < 1 || query.Rank > slice.Total)
            outcome = MetricOutcome.NoSuchRank;
        else if (holders.Count == 0)
            outcome = MetricOutcome.NotDeterminable;
        return new RankHolderResult(outcome)
        {
            Report = slice.Report,
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
        // Most often the newest report has the unit, and with a named period nothing else is asked for: one look is enough.
        if (query is { IndicatorId: { } named, Period: not null } && _slices.Newest(query, named).Slice is { } whole
            && whole.Rows.Any(item => item.EntityId == query.EntityId))
            return Value(whole, query, []);

        var filter = MetricSlices.Filter(query, query.IndicatorId);
        var own = store.Observations(filter with { EntityId = query.EntityId, Limit = MostOthers + 1 });
        if ((own.Count > 0 ? own[0].IndicatorId : query.IndicatorId ?? AnyIndicator(filter)) is not { } indicator)
            return new ValueResult(_slices.Hidden(filter));
        var (outcome, slice) = _slices.Newest(own.Count == 0 ? query : query with { ReportId = own[0].ReportId }, indicator);
        return slice is null ? new ValueResult(outcome) : Value(slice, query, own);
    }

    public TargetResult MissingTarget(TargetQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (outcome, slice) = _slices.Newest(query, query.IndicatorId);
        if (slice is null)
            return new TargetResult(outcome);
        var rows = slice.Rows.Where(row => query.Asks(row.EntityId)).DistinctBy(row => row.EntityId);
        var ranked = RankedRows.Of(slice, query.LowerIsBetter);
        var coverage = Within(query, slice, ranked.Coverage);
        var meets = rows.ToLookup(row => Goal.IsMet(row.Value, query.Comparison, query.Threshold));
        return new TargetResult(MetricOutcome.Found)
        {
            Report = slice.Report,
            Missing = [.. meets[false].OrderByDescending(row => Math.Abs(row.Value - query.Threshold))],
            Meeting = [.. meets[true].OrderByDescending(row => row.Value)],
            Coverage = coverage,
            Hidden = coverage.IsComplete ? null : ranked.Hidden,
        };
    }

    public CompareResult Compare(CompareQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (outcome, slice) = _slices.Newest(query, query.IndicatorId);
        if (slice is null)
            return new CompareResult(outcome);
        var ranked = RankedRows.Of(slice, query.LowerIsBetter);
        var rows = query.EntityIds.Distinct(StringComparer.Ordinal).ToLookup(id => ranked.RowOf(id) is not null);
        return new CompareResult(rows[true].Any() ? MetricOutcome.Found : MetricOutcome.NotInReport)
        {
            Report = slice.Report,
            Rows = [.. rows[true].Select(id => ranked.RowOf(id)!)],
            Missing = [.. rows[false]],
            Coverage = ranked.Coverage,
        };
    }

    /// <summary>The reports that hold an indicator, newest first; of any kind of unit when <paramref name="kind"/> is null.</summary>
    public PeriodsResult Periods(string indicatorId, EntityKind? kind = null, bool includeInternal = false)
    {
        var filter = new ObservationFilter { IndicatorId = indicatorId, EntityKind = kind, IncludeInternal = includeInternal };
        var reports = store.ReportsWith(filter);
        return reports.Count > 0 ? new PeriodsResult(MetricOutcome.Found) { Reports = reports } : new PeriodsResult(_slices.Hidden(filter));
    }

    private static ValueResult Value(MetricSlice slice, ValueQuery query, IReadOnlyList<Observation> own)
    {
        var ranked = RankedRows.Of(slice, query.LowerIsBetter);
        var row = ranked.RowOf(query.EntityId);
        return new ValueResult(row is null ? MetricOutcome.NotInReport : MetricOutcome.Found)
        {
            Report = slice.Report,
            Coverage = ranked.Coverage,
            PrintedTop = ranked.PrintedTop,
            PrintedBottom = ranked.PrintedBottom,
            Row = row,
            Others = [.. own.Where(item => item != row?.Observation)],
        };
    }

    /// <summary>How many of the units that were asked about are known.</summary>
    private Coverage Within(MetricQuery query, MetricSlice slice, Coverage whole)
    {
        if (!query.IsNarrowed)
            return whole;
        var have = slice.Rows.Select(row => row.EntityId).Where(query.Asks).Distinct(StringComparer.Ordinal).Count();
        return new Coverage(have, _slices.CountAsked(query, slice.Report.Period.To));
    }

    private string? AnyIndicator(ObservationFilter filter) =>
        store.ReportsWith(filter with { Limit = 1 }) is [var report] ? store.Observations(filter with { ReportId = report.Id, Limit = 1 })[0].IndicatorId : null;
}
