using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Reading;

namespace Assistant.Bot.Guiding;

/// <summary>
/// How many days ago something happened, as it is told: an age ("cháu được 2 tháng rưỡi"), a day ("sinh ngày 1/10"), a month or a year ("mất
/// hồi tháng 3"), or a word ("tuần trước"). The words of time are a closed class, as those of days and months are.
/// </summary>
internal static partial class ElapsedDays
{
    /// <param name="folded">The message, folded, a space between words.</param>
    /// <param name="today">Today in Asia/Ho_Chi_Minh.</param>
    /// <param name="lexicon">Knows numbers that are words.</param>
    /// <returns>The least and the most that it may be; null: none is told, or what is told is how late it is.</returns>
    public static (int Least, int Most)? Of(string folded, DateOnly today, SlotLexicon lexicon)
    {
        if (Late().IsMatch(folded))
        {
            return null;
        }

        return OnDay(folded, today) ?? Counted(folded, lexicon) ?? InMonth(folded, today) ?? ByWord(folded, today);
    }

    /// <summary>A time since then is told, or that it is late.</summary>
    public static bool IsTold(string folded, DateOnly today, SlotLexicon lexicon) => Late().IsMatch(folded) || Of(folded, today, lexicon) is not null;

    private static (int, int)? OnDay(string folded, DateOnly today)
    {
        if (Day().Match(folded) is not { Success: true } day)
        {
            return null;
        }

        var (number, month) = (Number(day.Groups["d"]), Number(day.Groups["m"]));
        int? year = day.Groups["y"].Success ? Number(day.Groups["y"]) : null;
        year += year < 100 ? 2000 : 0;
        if (year is < 1900 or > 9998 || month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(year ?? today.Year, month))
        {
            return null;
        }

        var told = new DateOnly(year ?? today.Year, month, number);
        told = year is null && told > today ? told.AddYears(-1) : told;
        return told > today ? null : Between(told, told, today);
    }

    private static (int, int)? Counted(string folded, SlotLexicon lexicon)
    {
        foreach (Match match in Count().Matches(folded))
        {
            var said = match.Groups["n"].Value;
            if ((int.TryParse(said, CultureInfo.InvariantCulture, out var number) ? number : said == "nua" ? 0 : lexicon.NumberOf(said)) is not { } count || count > MostCounted)
            {
                continue;
            }

            var (least, most) = Length(match.Groups["u"].Value);
            var half = match.Groups["half"].Success || said == "nua";
            var days = (Least: (count * least) + (half ? least / 2 : 0), Most: (count * most) + (half ? (most / 2) + 1 : 0));
            return More().IsMatch(folded[..match.Index]) ? (days.Least + 1, int.MaxValue) : Fewer().IsMatch(folded[..match.Index]) ? (0, days.Most) : days;
        }

        return null;
    }

    // "Mới sinh 12 ngày" is so many days; an age in years of a grown-up says nothing of a term, and is longer than any.
    private static (int Least, int Most) Length(string unit) => unit switch { "tuan" => (7, 7), "thang" => (28, 31), "nam" or "tuoi" => (365, 366), _ => (1, 1) };

    private static (int, int)? InMonth(string folded, DateOnly today)
    {
        if (Month().Match(folded) is { Success: true } month && Number(month.Groups["m"]) is >= 1 and <= 12 and var number)
        {
            var year = month.Groups["y"].Success ? Number(month.Groups["y"]) : number <= today.Month ? today.Year : today.Year - 1;
            if (year is >= 1900 and <= 9998)
            {
                return Between(new DateOnly(year, number, 1), new DateOnly(year, number, DateTime.DaysInMonth(year, number)), today);
            }
        }

        return Year().Match(folded) is { Success: true } only && Number(only.Groups["y"]) is >= 1900 and <= 9998 and var told ? OfYear(told, today) : null;
    }

    private static (int, int)? ByWord(string folded, DateOnly today) => Word().Match(folded).Value switch
    {
        "" => null,
        "hom qua" or "bua qua" or "toi qua" or "dem qua" => (1, 1),
        "hom kia" or "bua kia" => (2, 2),
        "tuan truoc" or "tuan roi" or "tuan qua" => (1, 13),
        "thang truoc" or "thang roi" or "thang qua" => Between(First(today).AddMonths(-1), First(today).AddDays(-1), today),
        "nam ngoai" or "nam truoc" or "nam roi" or "nam qua" => OfYear(today.Year - 1, today),
        "nam kia" => OfYear(today.Year - 2, today),
        _ => (0, 0),
    };

    private static DateOnly First(DateOnly day) => new(day.Year, day.Month, 1);

    private static (int, int)? OfYear(int year, DateOnly today) => Between(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), today);

    private static (int, int)? Between(DateOnly from, DateOnly to, DateOnly today) =>
        from > today ? null : (Math.Max(0, today.DayNumber - to.DayNumber), today.DayNumber - from.DayNumber);

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private const int MostCounted = 999;

    [GeneratedRegex(@"\b(?:tre|muon|cham|qua han|han)\b")]
    private static partial Regex Late();

    [GeneratedRegex(@"\b(?<d>[0-9]{1,2})(?: ?[/.-] ?| thang | )(?<m>[0-9]{1,2})(?:(?: ?[/.-] ?| nam | )(?<y>[0-9]{4}|[0-9]{2}))?\b(?! (?:ngay|hom|bua|tuan|thang|nam|tuoi)\b)")]
    private static partial Regex Day();

    [GeneratedRegex(@"\b(?<n>[0-9]{1,3}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|nua) (?<u>ngay|hom|bua|tuan|thang|nam|tuoi)\b(?<half> (?:ruoi|hon|mot phan))?")]
    private static partial Regex Count();

    [GeneratedRegex(@"\bthang (?<m>[0-9]{1,2})(?:(?: ?[/.-] ?| nam | )(?<y>[0-9]{4}))?\b")]
    private static partial Regex Month();

    [GeneratedRegex(@"\bnam (?<y>[0-9]{4})\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:hom nay|bua nay|sang nay|chieu nay|toi nay|hoi sang|vua moi|hom qua|bua qua|toi qua|dem qua|hom kia|bua kia|tuan truoc|tuan roi|tuan qua|thang truoc|thang roi|thang qua|nam ngoai|nam truoc|nam roi|nam qua|nam kia)\b")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(?:hon|tren|qua|ngoai) $")]
    private static partial Regex More();

    [GeneratedRegex(@"\b(?:chua day|chua toi|chua den|chua duoc|gan|duoi|khoang duoi|chua) $")]
    private static partial Regex Fewer();
}
