using System.Globalization;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// "Bảng 6 báo cáo tuần 40": which indicator a table of a report is about. Numbers of tables mean nothing without the report:
/// the third tables of two reports measure different things.
/// </summary>
internal sealed class TableIndicators(IMetricsStore store)
{
    /// <summary>Whether reports hold figures of the nation or of all ministries or provinces together, and of no single unit.</summary>
    public bool IsOfWholes(string? indicator) =>
        indicator is not null && store.Observations(new ObservationFilter { IndicatorId = indicator, IncludeInternal = true }) is { Count: > 0 } held
        && held.All(row => FigureLimits.IsWhole(row.EntityId));

    /// <param name="table">Number of the table.</param>
    /// <param name="period">Selector of the period or report; null: none is named.</param>
    public string? Of(int table, string? period)
    {
        if (period is null or "newest" or "previous")
        {
            return null;
        }

        // Whoever asks: it is only found out what is meant; figures are asked for with the right of the caller.
        var when = MetricPeriods.Resolve(period, store.Reports(includeInternal: true));
        var reports = when.ReportId is { } id
            ? [id]
            : store.ReportsWith(new ObservationFilter { Period = when.Filter, IncludeInternal = true }).Select(report => report.Id).ToList();
        var name = string.Create(CultureInfo.InvariantCulture, $"Bảng {table}");
        var held = reports.SelectMany(report => store.Observations(new ObservationFilter { ReportId = report, IncludeInternal = true }))
            .Where(row => row.Location == name).Select(row => row.IndicatorId).Distinct().Take(2).ToList();
        return held is [var only] ? only : null;
    }
}
