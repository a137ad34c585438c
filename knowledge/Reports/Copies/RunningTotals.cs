using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Reports.Scans;

namespace Assistant.Knowledge.Reports.Copies;

/// <summary>A figure that contradicts another report of its series. <paramref name="IsKept"/>: clean text is believed all the same.</summary>
public sealed record FallenTotal(Observation Figure, Observation Other, Report OtherReport, bool IsKept);

/// <summary>
/// Totals that count from the first day of a year never fall. Where they do between two reports, one of the two was misread
/// or corrected: a scan's figure is not taken, a clean one is kept and pointed out.
/// </summary>
internal static class RunningTotals
{
    public static IReadOnlyList<FallenTotal> Check(MergedReport merged, IMetricsStore store, IReadOnlyList<Indicator> indicators)
    {
        var totals = indicators.Where(indicator => indicator.IsCumulative).Select(indicator => indicator.Id).ToHashSet(StringComparer.Ordinal);
        var series = store.Reports(includeInternal: true)
            .Where(report => report.Id != merged.Report.Id && report.Period.From is not null
                && report.Period.From == merged.Report.Period.From && report.Period.To != merged.Report.Period.To)
            .ToDictionary(report => report.Id, StringComparer.Ordinal);
        if (series.Count == 0)
            return [];
        var fallen = new List<FallenTotal>();
        foreach (var figures in merged.Observations.Where(item => totals.Contains(item.IndicatorId)).GroupBy(item => item.IndicatorId))
        {
            var others = store.Observations(new ObservationFilter { IndicatorId = figures.Key, IncludeInternal = true });
            fallen.AddRange(figures.SelectMany(item => others
                .Where(other => item.IsSameCell(other) && series.TryGetValue(other.ReportId, out var report) && Falls(item, merged.Report, other, report))
                .Take(1).Select(other => new FallenTotal(item, other, series[other.ReportId], !ScanMark.IsOn(item)))));
        }

        return fallen;
    }

    private static bool Falls(Observation item, Report report, Observation other, Report otherReport) =>
        otherReport.Period.To < report.Period.To ? item.Value < other.Value : item.Value > other.Value;
}
