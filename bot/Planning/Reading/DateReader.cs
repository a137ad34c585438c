using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>What a message says about the day: a day, an impossible day, or nothing.</summary>
internal readonly record struct DateMention(DateOnly? Day, bool Impossible, string? Phrase)
{
    public static DateMention None => new(null, false, null);
}

/// <summary>
/// Reads days, months and years as people type them. A month or a year stands for its first day, or for today when today is inside it.
/// Act numbers ("63/2023/TT-BTC"), procedure codes and shares ("4/83") are not dates.
/// </summary>
internal static partial class DateReader
{
    public static DateMention Read(string text, DateOnly today)
    {
        // Every day but the relative ones has a number.
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return Relative(TextFolder.Fold(text), today, hasNumber: false);
        }

        if (Day().Match(text) is { Success: true } day && !BehindWeek().IsMatch(TextFolder.Fold(text[..day.Index])))
        {
            return Exact(day.Groups["d"].Value, day.Groups["m"].Value, day.Groups["y"].Value, day.Value);
        }

        var plain = TextFolder.Fold(text);
        if (SpokenDay().Match(plain) is { Success: true } spoken)
        {
            var year = spoken.Groups["y"] is { Success: true, Value: var named } ? named : today.Year.ToString(CultureInfo.InvariantCulture);
            return Exact(spoken.Groups["d"].Value, spoken.Groups["m"].Value, year, spoken.Value);
        }

        if (Month().Match(text) is { Success: true } month && !NamesActOrWeek(text[..month.Index], month.Groups["m"].Value))
        {
            return InMonth(month.Groups["m"].Value, month.Groups["y"].Value, today, month.Value);
        }

        if (SpokenMonth().Match(plain) is { Success: true } said)
        {
            return InMonth(said.Groups["m"].Value, said.Groups["y"].Value, today, said.Value);
        }

        return Relative(plain, today, hasNumber: true);
    }

    // "Tuần 40-51/2022" are two weeks.
    [GeneratedRegex(@"\btuan(?: so| thu)? ?$")]
    private static partial Regex BehindWeek();

    // "Thông tư 12/2025", "tuần 40/2022", "66/2025": the number of an act or of a week, not a month.
    private static bool NamesActOrWeek(string before, string month)
    {
        var words = TextFolder.Fold(before);
        return ActOrWeek().IsMatch(words) || (month.Length == 2 && string.CompareOrdinal(month, "12") > 0 && !words.EndsWith("thang", StringComparison.Ordinal));
    }

    private static DateMention Relative(string plain, DateOnly today, bool hasNumber)
    {
        foreach (var (phrase, day) in RelativeDays)
        {
            if (Holds(plain, phrase))
            {
                return new DateMention(day(today), false, phrase);
            }
        }

        return hasNumber && Year().Match(plain) is { Success: true } year
            ? InYear(int.Parse(year.Groups["y"].Value, CultureInfo.InvariantCulture), today, year.Value)
            : DateMention.None;
    }

    /// <summary>Whether the phrase stands there as whole words.</summary>
    private static bool Holds(string plain, string phrase)
    {
        for (var at = plain.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            var end = at + phrase.Length;
            if ((at == 0 || plain[at - 1] == ' ') && (end == plain.Length || plain[end] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly (string Phrase, Func<DateOnly, DateOnly> Day)[] RelativeDays =
    [
        ("hom nay", static today => today),
        ("bay gio", static today => today),
        ("hien nay", static today => today),
        ("ngay mai", static today => today.AddDays(1)),
        ("hom qua", static today => today.AddDays(-1)),
        ("tuan sau", static today => today.AddDays(7)),
        ("thang sau", static today => FirstOfMonth(today).AddMonths(1)),
        ("thang toi", static today => FirstOfMonth(today).AddMonths(1)),
        ("thang truoc", static today => FirstOfMonth(today).AddMonths(-1)),
        ("dau nam sau", static today => new DateOnly(today.Year + 1, 1, 1)),
        ("sang nam", static today => new DateOnly(today.Year + 1, 1, 1)),
        ("nam sau", static today => new DateOnly(today.Year + 1, 1, 1)),
        ("nam toi", static today => new DateOnly(today.Year + 1, 1, 1)),
        ("cuoi nam ngoai", static today => new DateOnly(today.Year - 1, 12, 1)),
        ("nam ngoai", static today => new DateOnly(today.Year - 1, 1, 1)),
        ("nam truoc", static today => new DateOnly(today.Year - 1, 1, 1)),
    ];

    private static DateMention Exact(string day, string month, string year, string phrase)
    {
        var known = DateOnly.TryParseExact($"{day.PadLeft(2, '0')}/{month.PadLeft(2, '0')}/{FullYear(year)}", "dd/MM/yyyy",
            CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        return known ? new DateMention(date, false, phrase) : new DateMention(null, true, phrase);
    }

    private static DateMention InMonth(string month, string year, DateOnly today, string phrase)
    {
        var number = int.Parse(month, CultureInfo.InvariantCulture);
        if (number is < 1 or > 12)
        {
            return new DateMention(null, true, phrase);
        }

        var first = new DateOnly(int.Parse(FullYear(year), CultureInfo.InvariantCulture), number, 1);
        return new DateMention(first == FirstOfMonth(today) ? today : first, false, phrase);
    }

    private static DateMention InYear(int year, DateOnly today, string phrase) =>
        new(year == today.Year ? today : new DateOnly(year, 1, 1), false, phrase);

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    private static string FullYear(string year) => year.Length == 2 ? $"20{year}" : year;

    [GeneratedRegex(@"(?<![0-9./-])(?<d>[0-9]{1,2})[/.-](?<m>[0-9]{1,2})[/.-](?<y>(?:19|20)[0-9][0-9])(?![0-9/])")]
    private static partial Regex Day();

    [GeneratedRegex(@"\b(?:ngay|mung) (?<d>[0-9]{1,2}) (?:thang )?(?<m>[0-9]{1,2})(?: nam)?(?: (?<y>(?:19|20)[0-9][0-9]))?\b")]
    private static partial Regex SpokenDay();

    [GeneratedRegex(@"(?<![0-9./-]|\b[tTwW])(?<m>[0-9]{1,2})[/-](?<y>(?:19|20)[0-9][0-9])(?![0-9/-])")]
    private static partial Regex Month();

    [GeneratedRegex(@"\b(?:thong tu|nghi dinh|nghi quyet|quyet dinh|chi thi|cong van|luat|so|tuan|bao cao)$")]
    private static partial Regex ActOrWeek();

    [GeneratedRegex(@"\b(?:thang ?(?<m>[0-9]{1,2})|t(?<m>0?[1-9]|1[0-2])) (?:nam )?(?<y>(?:19|20)[0-9][0-9])\b")]
    private static partial Regex SpokenMonth();

    [GeneratedRegex(@"\bnam (?<y>(?:19|20)[0-9][0-9])\b")]
    private static partial Regex Year();
}
