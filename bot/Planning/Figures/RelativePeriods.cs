using System.Globalization;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// Times of a message that are told by how far they lie back ("hai tuần trước", "3 tháng qua", "từ đầu năm"): a point in time becomes the
/// period that is meant, a stretch the line of a unit since then, or how all units changed since then.
/// </summary>
internal sealed class RelativePeriods(IndicatorChooser chooser)
{
    /// <param name="reading">What the message says.</param>
    /// <param name="known">The turn before, when this one goes on with it.</param>
    public FigureReading Resolve(FigureReading reading, Understanding? known)
    {
        var isRelative = TimeSpoken.Is(reading.Period) || TimeSpoken.Is(reading.Baseline);
        if (!isRelative && reading.Window is null && !IsSpan(reading.Period))
        {
            return reading;
        }

        var reports = IndicatorOf(reading, known) is { } indicator ? chooser.AllReports(indicator) : [];
        var series = PeriodsBack.Series(reports);
        if (isRelative)
        {
            var period = PeriodsBack.Absolute(reading.Period, reports);
            reading = reading with
            {
                Period = period,
                Baseline = PeriodsBack.Absolute(reading.Baseline, reports, Of(period ?? known?.ReportId, reports)),
                PastTime = series.Count == 0 ? reading.PastTime : null,
                Year = reading.Year ?? YearIn(period),
            };
        }

        if (IsSpan(reading.Period) && reading.Baseline is null && reading.Has(FigureWish.Change) && !IsOfUnit(reading, known) && series.Find(report => IsBefore(report, reading.Period!)) is { } before)
        {
            // "Trong tháng 10 nơi nào tụt nhiều nhất": over the month, not over its last week.
            reading = reading with { Baseline = $"to:{Iso(before.Period.To)}" };
        }

        return reading.Window is not null ? Within(reading with { Window = null }, known, series, TimeSpoken.Parse(reading.Window)!)
            : IsSpan(reading.Period) && IsOfUnit(reading, known) && reading is { Baseline: null, AsksRank: false, NamesTarget: false, Claim: null } && series.Count(report => Covers(reading.Period!, report)) > 1 ? AsLine(reading)
            : reading;
    }

    // From the first period that ends in the window. Where a period is named too ("từ đầu năm đến tuần 40"), it stays what is asked for.
    private static FigureReading Within(FigureReading reading, Understanding? known, List<Report> series, TimeSpoken window)
    {
        if (series.Count == 0 || reading.Period is not (null or "newest"))
        {
            return reading;
        }

        var from = window.Start(series[0].Period.To);
        if (series.FindLast(report => report.Period.To >= from) is not { } first)
        {
            return reading;
        }

        reading = reading with { LastPeriods = null, PastTime = null, AskedFrom = Iso(from) };
        return IsOfUnit(reading, known) ? AsLine(reading with { Period = MetricPeriods.Since + Iso(first.Period.To), Baseline = null })
            : first.Id == series[0].Id ? reading
            : reading with { Period = "newest", Baseline = $"to:{Iso(first.Period.To)}", Wishes = reading.Wishes with { Matches = [.. reading.Wishes.Matches.Where(match => match.Id != FigureWish.Trend)] } };
    }

    // "Tuần 45 so với cùng kỳ" is set against week 45 of the year before.
    private static DateOnly? Of(string? period, IReadOnlyList<Report> reports) =>
        period is null or "newest" or "previous" || period.StartsWith(MetricPeriods.Since, StringComparison.Ordinal) ? null
        : MetricPeriods.Resolve(period, reports) is var when && reports.FirstOrDefault(report => report.Id == when.ReportId || Holds(when.Filter, report)) is { } report ? report.Period.To
        : null;

    private static bool Holds(PeriodFilter? days, Report report) =>
        days is not null && (days.EndsFrom is null || days.EndsFrom <= report.Period.To) && (days.EndsTo is null || report.Period.To <= days.EndsTo)
        && (days.Week is null || report.Period.Label.Contains($" {days.Week}/", StringComparison.Ordinal)) && (days.Year is null || report.Period.To.Year == days.Year);

    private static int? YearIn(string? selector) =>
        selector?.StartsWith("year:", StringComparison.Ordinal) == true ? int.Parse(selector.AsSpan("year:".Length), CultureInfo.InvariantCulture) : null;

    private static FigureReading AsLine(FigureReading reading) =>
        reading.Has(FigureWish.Trend) ? reading : reading with { Wishes = reading.Wishes with { Matches = [.. reading.Wishes.Matches, new CueMatch(FigureWish.Trend, 0, 1)] } };

    private static bool IsOfUnit(FigureReading reading, Understanding? known) =>
        reading.Units.Count > 0 || (known?.EntityId is not null && reading is { Kind: null, Group: null, AsksWhich: false, Side: null });

    private string? IndicatorOf(FigureReading reading, Understanding? known) =>
        reading.Indicators is [[var named, ..], ..] ? named
        : known?.IndicatorId?.Split(',')[0] ?? (chooser.Candidates(null, reading.Kind ?? EntityKind.Province) is [var assumed, ..] ? assumed.Indicator.Id : null);

    private static bool IsSpan(string? selector) => selector?.Split(':')[0] is "month" or "quarter";

    private static bool Covers(string selector, Report report) =>
        MetricPeriods.Resolve(selector, []).Filter is { } days && days.EndsFrom <= report.Period.To && report.Period.To <= days.EndsTo;

    private static bool IsBefore(Report report, string span) => MetricPeriods.Resolve(span, []).Filter is { EndsFrom: { } first } && report.Period.To < first;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
