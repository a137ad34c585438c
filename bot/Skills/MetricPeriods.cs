using System.Globalization;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills;

/// <summary>Which report or days a query is restricted to.</summary>
internal readonly record struct MetricPeriod(string? ReportId, PeriodFilter? Filter);

/// <summary>
/// Reads the period selector of metric skills: newest, previous, week:40, week:40/2022, month:9/2025, quarter:3/2023, year:2024,
/// day:2022-12-20 (the last day of the figures, or the day of the report), to:2024-08-31, report:18 (its number), title:words.
/// </summary>
internal static class MetricPeriods
{
    // Nothing was measured then: a period that does not exist must find no figure, not the newest.
    private static readonly PeriodFilter Never = new() { EndsTo = new DateOnly(1900, 1, 1) };

    /// <param name="selector">Null: the newest.</param>
    /// <param name="reports">Every report of the indicator, newest first, whoever may see it: only its id is used.</param>
    /// <exception cref="ArgumentException">Not a selector.</exception>
    public static MetricPeriod Resolve(string? selector, IReadOnlyList<Report> reports)
    {
        var (kind, value) = Parts(selector);
        return kind switch
        {
            null or "newest" => default,
            "previous" => reports.Count > 1 ? new(reports[1].Id, null) : new(null, Never),
            "week" => OfWeek(Whole(value)),
            "year" => new(null, new PeriodFilter { Year = Whole(value).First }),
            "month" => Months(value, 1),
            "quarter" => Months(value, 3),
            "to" => Ending(Day(value), Day(value)),
            "day" => OfDay(Day(value), reports),
            "report" => Named(reports, report => report.Number?.StartsWith($"{value}/", StringComparison.Ordinal) == true),
            "title" => Named(reports, report => TextFolder.Fold(report.Title).Contains(value, StringComparison.Ordinal)),
            _ => throw Unknown(selector),
        };
    }

    private static (string? Kind, string Value) Parts(string? selector) =>
        selector?.Split(':', 2) is [var kind, .. var rest] ? (kind, rest is [var value] ? value : "") : (null, "");

    private static MetricPeriod OfWeek((int Week, int? Year) named) => new(null, new PeriodFilter { Week = named.Week, Year = named.Year });

    private static MetricPeriod Named(IReadOnlyList<Report> reports, Func<Report, bool> isMeant) =>
        reports.FirstOrDefault(isMeant) is { } report ? new(report.Id, null) : new(null, Never);

    private static MetricPeriod OfDay(DateOnly day, IReadOnlyList<Report> reports)
    {
        var iso = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return reports.FirstOrDefault(report => report.Period.To == day || report.Date == iso) is { } named
            ? new(named.Id, null)
            : new(null, new PeriodFilter { Day = day });
    }

    private static MetricPeriod Months(string value, int length)
    {
        var (number, year) = Whole(value);
        var first = new DateOnly(year ?? 1900, Math.Clamp(((number - 1) * length) + 1, 1, 12), 1);
        return Ending(first, first.AddMonths(length).AddDays(-1));
    }

    private static MetricPeriod Ending(DateOnly from, DateOnly to) => new(null, new PeriodFilter { EndsFrom = from, EndsTo = to });

    private static DateOnly Day(string iso) => SkillArguments.Day(iso, "period");

    private static (int First, int? Second) Whole(string value)
    {
        var parts = value.Split('/');
        return (Number(parts[0]), parts.Length > 1 ? Number(parts[1]) : null);
    }

    private static int Number(string digits) => SkillArguments.Count(digits, "period", 9999);

    private static ArgumentException Unknown(string? selector) => new($"Unknown period '{selector}'.", nameof(selector));
}
