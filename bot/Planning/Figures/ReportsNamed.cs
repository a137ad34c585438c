using System.Globalization;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// Which reports a period of a message means, so that "văn bản 18 ký ngày 7/10/2022" is one report and not two. Whoever asks: it is only
/// found out what is meant; figures are asked for with the right of the caller.
/// </summary>
internal sealed class ReportsNamed(IMetricsStore store)
{
    /// <param name="selector">Period selector.</param>
    /// <returns>Newest first; none where no report is of that time, or where it depends on the indicator.</returns>
    public IReadOnlyList<Report> Of(string selector)
    {
        if (selector is "newest" or "previous" || TimeSpoken.Is(selector))
        {
            return [];
        }

        var when = MetricPeriods.Resolve(selector, store.Reports(includeInternal: true));
        return when.ReportId is { } id
            ? store.ReportsWith(new ObservationFilter { ReportId = id, IncludeInternal = true })
            : store.ReportsWith(new ObservationFilter { Period = when.Filter, IncludeInternal = true });
    }

    /// <summary>Whether the period is one of a feed; of the newest report, where none is named.</summary>
    public bool IsFeed(string? selector) =>
        selector is null or "newest" or "previous" || TimeSpoken.Is(selector) ? store.Reports(includeInternal: true) is [{ IsFeed: true }, ..] : Of(selector) is [{ IsFeed: true }, ..];

    /// <summary>Selector of a month that is named without its year: in the year talked about, else in the newest in which a report is of that month.</summary>
    /// <param name="month">1..12.</param>
    /// <param name="talked">The year of the figures told before; null: none were.</param>
    public string OfMonth(int month, int? talked)
    {
        var years = store.Reports(includeInternal: true).Select(report => report.Period.To.Year).Distinct().OrderDescending().ToList();
        var meant = years.OrderBy(year => year == talked ? 0 : 1).Select(year => Selector(year)).FirstOrDefault(selector => Of(selector).Count > 0);
        return meant ?? Selector(talked ?? years.FirstOrDefault());

        string Selector(int year) => string.Create(CultureInfo.InvariantCulture, $"month:{month}/{year}");
    }
}
