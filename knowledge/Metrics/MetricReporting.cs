using Assistant.Knowledge.Places;

namespace Assistant.Knowledge.Metrics;

/// <summary>Who reported and who did not.</summary>
public sealed class MetricReporting(IMetricsStore store, PlaceDirectory places)
{
    /// <summary>From so many periods before it is known which ministries report.</summary>
    private const int EarlierPeriods = 8;

    private readonly MetricSlices _slices = new(store, places);

    public SilenceResult Silence(SilenceQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (outcome, slice) = _slices.Newest(query, query.IndicatorId);
        if (slice is null)
            return new SilenceResult(outcome);
        var reported = slice.Rows.Select(row => row.EntityId).ToHashSet(StringComparer.Ordinal);
        var known = _slices.Units.Ids(query.EntityKind, slice.Report.Period.To);
        var expected = known ?? Earlier(query, slice.Report);
        if (query.Among is { } among)
            expected = expected.Where(among.Contains).ToHashSet(StringComparer.Ordinal);
        var silent = expected.Except(reported, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();

        // A document prints whom it likes; who is not in it may have reported all the same, and where it is not known who should
        // report, nobody can be said to be missing or to be there.
        if (!slice.Report.IsFeed && (silent.Count > 0 || known is null))
            return new SilenceResult(MetricOutcome.NotDeterminable) { Report = slice.Report, Coverage = new Coverage(reported.Count, slice.Total) };
        return new SilenceResult(MetricOutcome.Found)
        {
            Report = slice.Report,
            Silent = silent,
            Coverage = new Coverage(expected.Count - silent.Count, known is null ? null : expected.Count),
            IsExpectedFromEarlier = known is null,
        };
    }

    private HashSet<string> Earlier(SilenceQuery query, Report report)
    {
        var before = MetricSlices.Filter(query, query.IndicatorId) with
        {
            ReportId = null,
            Period = new PeriodFilter { EndsTo = report.Period.To.AddDays(-1) },
            Limit = EarlierPeriods,
        };
        return store.ReportsWith(before).Where(earlier => earlier.IsSimulated == report.IsSimulated)
            .SelectMany(earlier => store.Newest(before with { ReportId = earlier.Id, Period = null, Limit = null })!.Observations)
            .Select(row => row.EntityId).ToHashSet(StringComparer.Ordinal);
    }
}
