using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Metrics.Feeds;

/// <summary>A period as feeds name it, and its short name in ids ("2026-w40").</summary>
internal sealed partial record FeedPeriod(Period Period, string Slug)
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    [GeneratedRegex(@"^(?:tuần\s*(?<n>[0-9]{1,2})\s*[/-]\s*(?<y>[0-9]{4})|(?<y>[0-9]{4})-w(?<n>[0-9]{1,2}))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Week();

    [GeneratedRegex(@"^(?:tháng\s*(?<n>[0-9]{1,2})\s*[/-]\s*(?<y>[0-9]{4})|(?<y>[0-9]{4})-(?<n>[0-9]{2}))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Month();

    [GeneratedRegex(@"^(?:quý\s*(?<n>[1-4])\s*[/-]\s*(?<y>[0-9]{4})|(?<y>[0-9]{4})-q(?<n>[1-4]))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"^(?:năm\s*)?(?<y>[0-9]{4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    /// <summary>A week is Monday to Sunday by ISO 8601, as calendars in Vietnam number them.</summary>
    public static FeedPeriod? Read(string text)
    {
        var trimmed = text.Trim();
        if (Numbers(Week(), trimmed) is var (year, week) && week >= 1 && week <= ISOWeek.GetWeeksInYear(year))
            return OfWeek(year, week);
        if (Numbers(Month(), trimmed) is var (monthYear, month) && month is >= 1 and <= 12)
            return Of(new DateOnly(monthYear, month, 1), 1, $"Tháng {month}/{monthYear}", $"{monthYear}-t{month:00}");
        if (Numbers(Quarter(), trimmed) is var (quarterYear, quarter))
            return Of(new DateOnly(quarterYear, (3 * quarter) - 2, 1), 3, $"Quý {quarter}/{quarterYear}", $"{quarterYear}-q{quarter}");
        return Numbers(Year(), trimmed) is var (only, _) ? Of(new DateOnly(only, 1, 1), 12, $"Năm {only}", $"{only}") : null;
    }

    public static FeedPeriod OfWeek(int year, int week)
    {
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return new FeedPeriod(new Period(monday, monday.AddDays(6), $"Tuần {week}/{year}"), $"{year}-w{week:00}");
    }

    /// <summary>The same period with days of its own, as cumulative reports have.</summary>
    public FeedPeriod WithDays(DateOnly? from, DateOnly? to)
    {
        if (from is null && to is null)
            return this;
        var days = Period with { From = from ?? Period.From, To = to ?? Period.To };
        return days == Period ? this : new FeedPeriod(days, $"{Slug}-{days.From:yyyyMMdd}-{days.To:yyyyMMdd}");
    }

    private static FeedPeriod Of(DateOnly first, int months, string label, string slug) =>
        new(new Period(first, first.AddMonths(months).AddDays(-1), label), slug);

    private static (int Year, int Number)? Numbers(Regex form, string text)
    {
        if (form.Match(text) is not { Success: true } match)
            return null;
        var year = int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
        var number = match.Groups["n"].Success ? int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        return year is >= FirstYear and <= LastYear ? (year, number) : null;
    }
}
