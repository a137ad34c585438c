using Assistant.Bot.Skills;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// What was measured when. Whoever asks: it is only found out what is meant; figures are asked for with the right of the caller.
/// </summary>
internal sealed class MeasuredPeriods(IMetricsStore store)
{
    /// <param name="indicator">Id.</param>
    /// <param name="period">Selector.</param>
    public bool Has(string indicator, string period)
    {
        var reports = store.ReportsWith(new ObservationFilter { IndicatorId = indicator, IncludeInternal = true });
        var when = MetricPeriods.Resolve(period, store.Reports(includeInternal: true));
        return store.Observations(new ObservationFilter { IndicatorId = indicator, ReportId = when.ReportId ?? (when.Filter is null && reports.Count > 0 ? reports[0].Id : null), Period = when.Filter, IncludeInternal = true, Limit = 1 }).Count > 0;
    }
}
