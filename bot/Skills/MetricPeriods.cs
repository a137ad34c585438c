using System.Globalization;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills;

/// <summary>Which report or days a query is restricted to.</summary>
internal readonly record struct MetricPeriod(string? ReportId, PeriodFilter? Filter);

/// <summary>
/// Reads the period selector of metric skills: newest, previous, week:40, week:40/2022, month:9/2025 (in which figures end, else in which a report was issued), quarter:3/2023, year:2024,
/// day:2022-12-20 (the last day of the figures, or the day of the report), to:2024-08-31, since:2026-10-01 (ending from that day on), report:18 (its number), title:words.
/// </summary>
internal static class MetricPeriods
{
    /// <summary>In front of the first day on which figures may end.</summary>
    public const string Since = "since:";

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
            "month" when Whole(value) is { Number: var month, Year: { } year } && IssuedIn(month, year, reports) is { } issued => new(issued.Id, null),
            "week" or "year" or "month" or "quarter" => Whole(value) is { } named ? Numbered(kind, named) : new(null, Never),
            "to" => Ending(Day(value), Day(value)),
            _ when TimeSpoken.Is(selector) => Resolve(PeriodsBack.Absolute(selector, reports), reports),
            "since" => new(null, new PeriodFilter { EndsFrom = Day(value) }),
            "day" => OfDay(Day(value), reports),
            "report" => Named(reports, report => report.Number?.StartsWith($"{value}/", StringComparison.Ordinal) == true),
            "title" => Named(reports, report => TextFolder.Fold(report.Title).Contains(value, StringComparison.Ordinal)),
            _ => throw Unknown(selector),
        };
    }

    private static (string? Kind, string Value) Parts(string? selector) =>
        selector?.Split(':', 2) is [var kind, .. var rest] ? (kind, rest is [var value] ? value : "") : (null, "");

    private static MetricPeriod Numbered(string kind, (int Number, int? Year) named) => kind switch
    {
        "week" => new(null, new PeriodFilter { Week = named.Number, Year = named.Year }),
        "year" => new(null, new PeriodFilter { Year = named.Number }),
        "month" => Months(named, 1),
        _ => Months(named, 3),
    };

    // "Kỳ tháng 10/2022": no figures end in that month, but a report of that month tells them.
    private static Report? IssuedIn(int month, int year, IReadOnlyList<Report> reports) =>
        reports.Any(report => report.Period.To.Year == year && report.Period.To.Month == month)
            ? null
            : reports.FirstOrDefault(report => report.Date?.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-"), StringComparison.Ordinal) == true);

    private static MetricPeriod Named(IReadOnlyList<Report> reports, Func<Report, bool> isMeant) =>
        reports.FirstOrDefault(isMeant) is { } report ? new(report.Id, null) : new(null, Never);

    private static MetricPeriod OfDay(DateOnly day, IReadOnlyList<Report> reports)
    {
        var iso = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return reports.FirstOrDefault(report => report.Period.To == day || report.Date == iso) is { } named
            ? new(named.Id, null)
            : new(null, new PeriodFilter { Day = day });
    }

    private static MetricPeriod Months((int Number, int? Year) named, int length)
    {
        var first = new DateOnly(named.Year ?? 1900, Math.Clamp(((named.Number - 1) * length) + 1, 1, 12), 1);
        return Ending(first, first.AddMonths(length).AddDays(-1));
    }

    private static MetricPeriod Ending(DateOnly from, DateOnly to) => new(null, new PeriodFilter { EndsFrom = from, EndsTo = to });

    private static DateOnly Day(string iso) => SkillArguments.Day(iso, "period");

    // "Tuần 0", "năm 0000" are typed by people: no fault, and nothing was measured then.
    private static (int Number, int? Year)? Whole(string value)
    {
        if (value.Split('/') is not ([_] or [_, _]) || value.Any(sign => !char.IsAsciiDigit(sign) && sign != '/'))
        {
            throw Unknown(value);
        }

        var parts = value.Split('/').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 9999 ? number : 0).ToList();
        return parts.Contains(0) ? null : (parts[0], parts.Count > 1 ? parts[1] : null);
    }

    private static ArgumentException Unknown(string? selector) => new($"Unknown period '{selector}'.", nameof(selector));
}
