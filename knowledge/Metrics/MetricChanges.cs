using Assistant.Knowledge.Places;

namespace Assistant.Knowledge.Metrics;

/// <summary>
/// Answers questions about several periods. One indicator id means one definition, so definitions never mix; units are those
/// of their time, so a merged province has no figures from before; real and simulated figures are never set side by side.
/// </summary>
public sealed class MetricChanges(IMetricsStore store, PlaceDirectory places)
{
    /// <summary>How many earlier reports are looked through for a period of the same length.</summary>
    private const int MostLookedBack = 12;

    private readonly MetricSlices _slices = new(store, places);

    public TrendResult Trend(TrendQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var filter = MetricSlices.Filter(query, query.IndicatorId) with { EntityId = query.EntityId };

        // Twice as many, because a day may have a second report.
        var found = store.Series(filter with { Limit = 2 * query.Last });
        if (found.Count == 0)
            return new TrendResult(_slices.Newest(query, query.IndicatorId) is (var outcome, null) ? outcome : MetricOutcome.NotInReport);
        var newest = (found.FirstOrDefault(item => !item.Report.IsSimulated) ?? found[0]).Report;
        var points = found.Where(item => AreAlike(item.Report, newest)).DistinctBy(item => item.Report.Period.To).Take(query.Last);
        return new TrendResult(MetricOutcome.Found) { Points = [.. points.Reverse()] };
    }

    public ChangeResult Change(ChangeQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (outcome, now) = _slices.Newest(query, query.IndicatorId);
        if (now is null)
            return new ChangeResult(outcome);
        if (Baseline(query, now.Report) is not { } before)
            return new ChangeResult(MetricOutcome.NotDeterminable) { Report = now.Report };

        var old = before.Rows.DistinctBy(row => row.EntityId).ToDictionary(row => row.EntityId, StringComparer.Ordinal);
        var both = now.Rows.DistinctBy(row => row.EntityId)
            .Where(row => old.ContainsKey(row.EntityId) && query.Asks(row.EntityId))
            .Select(row => new ChangeRow(row, old[row.EntityId], row.Value - old[row.EntityId].Value))
            .OrderBy(row => query.Side == RankSide.Top ? -row.Change : row.Change).ThenBy(row => row.Now.EntityId, StringComparer.Ordinal)
            .ToList();
        return new ChangeResult(both.Count == 0 ? MetricOutcome.NotDeterminable : MetricOutcome.Found)
        {
            Report = now.Report,
            Baseline = before.Report,
            Rows = [.. both.Take(query.Count)],
            Coverage = new Coverage(both.Count, query.IsNarrowed ? _slices.CountAsked(query, now.Report.Period.To) : now.Total),
        };
    }

    /// <summary>Periods of one kind and length ("Tuần", "Tháng") and of one truth may be set side by side.</summary>
    private static bool AreAlike(Report a, Report b) =>
        a.IsSimulated == b.IsSimulated && LengthOf(a) == LengthOf(b);

    private static string LengthOf(Report report) => report.Period.Label.Split(' ')[0];

    private MetricSlice? Baseline(ChangeQuery query, Report now)
    {
        var filter = MetricSlices.Filter(query, query.IndicatorId) with { ReportId = null };
        var asked = query.Baseline is { } named
            ? filter with { Period = named }
            : filter with { Period = new PeriodFilter { EndsTo = now.Period.To.AddDays(-1) } };
        var report = store.ReportsWith(asked with { Limit = MostLookedBack }).FirstOrDefault(earlier =>
            earlier.Id != now.Id && earlier.IsSimulated == now.IsSimulated && (query.Baseline is not null || AreAlike(earlier, now)));
        return report is null ? null : _slices.Newest(query with { ReportId = report.Id, Period = null }, query.IndicatorId).Slice;
    }
}
