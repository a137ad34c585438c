using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>One period as a message names it.</summary>
/// <param name="At">Where it stands in the folded text.</param>
/// <param name="Length">Of the words that name it.</param>
/// <param name="Selector">For the metric skills.</param>
internal sealed record PeriodMention(int At, int Length, string Selector);

/// <summary>
/// The periods and reports that a message names, as selectors for the metric skills, in the order of the message, and the one
/// that it sets them against ("so với tuần 40"). <paramref name="Left"/> is the text without them.
/// </summary>
internal sealed partial record PeriodMentions(string? Period, string? Baseline, int? Year, string Left)
{
    /// <summary>A stretch of time up to now, as <see cref="TimeSpoken"/>; null: none is named.</summary>
    public string? Window { get; init; }

    /// <param name="text">Folded, numbers in digits.</param>
    /// <param name="reportsOf">The reports that a selector means; null: nobody knows.</param>
    /// <param name="times">How times are told by how far they lie back; null: they are not read.</param>
    /// <param name="ofFeed">The newest figures are of a feed, which has some of every month: months are read without their year.</param>
    public static PeriodMentions Read(string text, Func<string, IReadOnlyList<Report>>? reportsOf = null, TimeLexicon? times = null, bool ofFeed = false)
    {
        var found = new List<PeriodMention>();
        text = SecondOfTwo().Replace(text, "${name} ");
        // "Nếu không có thì lấy tuần 40" sets nothing against week 40.
        var left = Otherwise().Replace(text, match => new string('·', match.Length));
        foreach (var (pattern, selector) in ((ofFeed ? times?.Named : times?.Patterns) ?? []).Concat(Patterns()))
        {
            left = pattern.Replace(left, match =>
            {
                if (selector(match) is not { } named || (IsFollowedByUnits(text, match, named) && reportsOf?.Invoke(named) is not [_, ..]))
                {
                    return match.Value;
                }

                if (named.Split(TimeLexicon.Either) is [var first, var second])
                {
                    named = reportsOf?.Invoke(first) is [_, ..] ? first : second;
                }

                named = ByNumber(named, reportsOf);

                found.Add(new(match.Index, match.Length, named));
                return new string('·', match.Length);
            });
        }

        left = ShortDay().Replace(left, match =>
        {
            if (YearOfOther(found) is not { } other || DayOf(match, other) is not { } day)
            {
                return match.Value;
            }

            found.Add(new(match.Index, match.Length, $"day:{day:yyyy-MM-dd}"));
            return new string('·', match.Length);
        });
        left = MonthAlone().Replace(left, match =>
        {
            if (found.Find(item => item.Selector.StartsWith("month:", StringComparison.Ordinal))?.Selector.Split('/') is not [_, var year] || Value(match, "m") is < 1 or > 12)
            {
                return match.Value;
            }

            found.Add(new(match.Index, match.Length, $"month:{Value(match, "m")}/{year}"));
            return new string('·', match.Length);
        });
        found.Sort((a, b) => a.At.CompareTo(b.At));
        int? year = found.Select(item => item.Selector).FirstOrDefault(item => item.StartsWith("year:", StringComparison.Ordinal)) is { } named
            ? int.Parse(named.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
        var window = found.Find(item => TimeSpoken.IsWindow(item.Selector))?.Selector;
        found = WeekYears.Shared(found.FindAll(item => !TimeSpoken.IsWindow(item.Selector)), reportsOf);
        // Two names of one report are one mention, before any of them is set against another.
        var (period, baseline) = Roles(text, SameReports.AsOne(text, found, reportsOf), reportsOf);
        return new PeriodMentions(period, baseline, year, left) { Window = window };
    }

    // "Báo cáo 5 tỉnh thấp nhất" counts them; "báo cáo 18, tỉnh nào" and "báo cáo số 5 bộ nào" name a report.
    private static bool IsFollowedByUnits(string text, Match match, string selector) =>
        selector.StartsWith("report:", StringComparison.Ordinal) && Value(match, "n") <= MostCounted && !Numbered().IsMatch(match.Value) && Units().IsMatch(text[(match.Index + match.Length)..]);

    // The day of a report is that report, whichever others cover the day too.
    private static string ByNumber(string selector, Func<string, IReadOnlyList<Report>>? reportsOf) =>
        selector.StartsWith("day:", StringComparison.Ordinal) && reportsOf?.Invoke(selector) is [{ Number: { } number } report] && report.Date == selector[4..]
            ? $"report:{number.Split('/')[0]}"
            : selector;

    private const int MostCounted = 10;

    [GeneratedRegex(@"\bsox? ?[0-9]")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^ (?:tinh|bo|ky)\b")]
    private static partial Regex Units();

    /// <summary>Whether a period is that of one report, by its week, number or title; a year or a day stands in any question.</summary>
    /// <param name="selector">Null: none is named.</param>
    public static bool NamesReport(string? selector) => selector?.Split(':')[0] is "week" or "report" or "title" or "quarter";

    /// <summary>Whether a folded word in front of a period sets something against it.</summary>
    public static bool SetsAgainst(string word) => word is "tu" or "so" or "tru" or "sau";

    /// <summary>"Sở", "sổ", "trụ": folded as what sets something against a period, and another word. "Sáu" and "tư" are numbers.</summary>
    public static bool OnlySoundsSo(Word word) => word.Folded is "so" or "tru" && word.Marks.Length > 0 && !Setting.Contains(word);

    private static readonly HashSet<Word> Setting = [.. Word.Split("so trừ")];

    private static (string? Period, string? Baseline) Roles(string text, List<PeriodMention> found, Func<string, IReadOnlyList<Report>>? reportsOf)
    {
        if (found.Count == 0)
        {
            return (null, null);
        }

        if (found.Exists(item => IsTitle(item.Selector)))
        {
            // "Báo cáo phục vụ hội nghị tháng 8/2024": when it was held is no period of its own.
            found = [.. found.Where(item => IsTitle(item.Selector) || item.Selector.Split(':')[0] is "week" or "report" || Against().IsMatch(text[..item.At]))];
        }

        if (found.Exists(item => IsReport(item.Selector)) && found.Exists(item => IsYear(item.Selector)))
        {
            // "Trong năm 2024 … theo báo cáo hội nghị", "mục tiêu 2022 … tuần 51": the year is that of the report, or of the target.
            found = [.. found.Where(item => !IsYear(item.Selector) || Against().IsMatch(text[..item.At]))];
        }

        // "So với tuần 40": what stands behind is compared with. "Từ tuần 40 đến tuần 51": the first is.
        // "Hơn kỳ trước" compares too, "đông hơn tuần 51" says when.
        var against = found.FindIndex(item => Against().IsMatch(text[..item.At]) || (item.Selector == "previous" && Than().IsMatch(text[..item.At])));
        if (against < 0 && found.Count > 1)
        {
            // "Lọt top tuần 51 mà tuần 40 không có".
            against = found.FindIndex(item => Absent().IsMatch(text[item.At..]));
        }

        if (against >= 0)
        {
            var others = found.Where((_, index) => index != against).Select(item => item.Selector).ToList();
            return (others.FirstOrDefault() is { } other && other != found[against].Selector ? other : null, found[against].Selector);
        }

        return found.Count > 1 && found[0].Selector != found[1].Selector
            ? Ordered(found[0].Selector, found[1].Selector, reportsOf)
            : (found[0].Selector, null);
    }

    private static bool IsTitle(string selector) => selector.StartsWith("title:", StringComparison.Ordinal);

    private static bool IsYear(string selector) => selector.StartsWith("year:", StringComparison.Ordinal);

    private static bool IsReport(string selector) => selector.Split(':')[0] is "week" or "report" or "title" or "day" or "to" or "month" or "quarter";

    // The later of two weeks is asked about, whichever is named first.
    private static (string, string) Ordered(string first, string second, Func<string, IReadOnlyList<Report>>? reportsOf)
    {
        if (first == "newest" || second == "newest")
        {
            return first == "newest" ? (first, second) : (second, first);
        }

        var isLater = reportsOf?.Invoke(first) is [{ } one] && reportsOf(second) is [{ } other]
            ? one.Period.To > other.Period.To
            : string.CompareOrdinal(Key(first), Key(second)) > 0;
        return isLater ? (first, second) : (second, first);
    }

    private static string Key(string selector)
    {
        var parts = selector.Split(':', '/');
        return parts.Length > 2 ? $"{parts[2]}{parts[1].PadLeft(3, '0')}" : parts.Length > 1 ? parts[1].PadLeft(7, '0') : selector == "newest" ? "9" : "0";
    }

    private static IEnumerable<(Regex Pattern, Func<Match, string?> Selector)> Patterns()
    {
        yield return (Day(), match => DayOf(match) is { } day ? $"day:{day:yyyy-MM-dd}" : null);
        yield return (FirstMonths(), match => $"to:{LastOf(YearOf(match), Value(match, "n")):yyyy-MM-dd}");
        yield return (Quarter(), match => $"quarter:{QuarterOf(match)}/{match.Groups["y"].Value}");
        yield return (Month(), match => Value(match, "m") is >= 1 and <= 12 ? $"month:{Value(match, "m")}/{match.Groups["y"].Value}" : null);
        yield return (WeekRange(), match => $"week:{Value(match, "w")}");
        yield return (Week(), match => match.Groups["y"].Success ? $"week:{Value(match, "w")}/{match.Groups["y"].Value}" : $"week:{Value(match, "w")}");
        yield return (Report(), match => $"report:{Value(match, "n")}");
        yield return (Conference(), _ => "title:hoi nghi");
        yield return (YearSpan(), match => $"year:{match.Groups["y"].Value}");
        yield return (YearAlone(), match => $"year:{match.Groups["y"].Value}");
        yield return (Previous(), _ => "previous");
        yield return (Newest(), _ => "newest");
    }

    private static int? YearOfOther(List<PeriodMention> found) =>
        found.Find(item => item.Selector.StartsWith("day:", StringComparison.Ordinal))?.Selector is { } day ? int.Parse(day.AsSpan(4, 4), NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static DateOnly? DayOf(Match match) => DayOf(match, YearOf(match));

    private static DateOnly? DayOf(Match match, int year) =>
        DateOnly.TryParseExact($"{Value(match, "d"):00}/{Value(match, "m"):00}/{year}", "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateOnly LastOf(int year, int month) => new DateOnly(year, Math.Clamp(month, 1, 12), 1).AddMonths(1).AddDays(-1);

    private static int QuarterOf(Match match) => match.Groups["q"].Value switch
    {
        "i" => 1,
        "ii" => 2,
        "iii" => 3,
        "iv" => 4,
        var digit => int.Parse(digit, CultureInfo.InvariantCulture),
    };

    private static int YearOf(Match match) => Value(match, "y");

    private static int Value(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?<d>[0-9]{1,2}) (?<m>[0-9]{1,2}) (?<y>20[0-9][0-9])\b")]
    private static partial Regex Day();

    // "Báo cáo 18 với 28", "tuần 40 hay 51", "tuần 40, 51 năm 2022": the second one bears the name of the first.
    [GeneratedRegex(@"(?<=\b(?<name>tuan) [0-9]{2} )(?=[0-9]{2} (?:nam )?20[0-9][0-9]\b)|(?<=\b(?<name>tuan|bao cao|bc)(?: sox?)? [0-9]{2} (?:voi|va|hay|sang|den|toi|qua|roi|cung|lan|hoac|vs|so voi|doi voi) )(?=[0-9]{2}\b(?! (?:phan tram|phay|tinh|bo|trieu|nghin|ngan|diem|noi|dia phuong|don vi|[0-9])))")]
    private static partial Regex SecondOfTwo();

    [GeneratedRegex(@"\bneu (?:khong|chua|chang)(?: co| in| thay| du)?(?: sox?)?(?: thi)? (?:lay|cho|dung|xem|tinh|noi|bao)\b.*$")]
    private static partial Regex Otherwise();

    /// <summary>"27/9" beside "20/12/2022".</summary>
    [GeneratedRegex(@"(?<![0-9] )\b(?<d>[0-9]{1,2}) (?<m>[0-9]{1,2})\b(?! [0-9])")]
    private static partial Regex ShortDay();

    [GeneratedRegex(@"\b(?<n>[0-9]{1,2}) thang (?:dau )?(?:nam )?(?<y>20[0-9][0-9])\b")]
    private static partial Regex FirstMonths();

    [GeneratedRegex(@"\bquy (?<q>[1-4]|i{1,3}|iv)(?: nam)? (?<y>20[0-9][0-9])\b")]
    private static partial Regex Quarter();

    [GeneratedRegex(@"\b(?:thang ?|t)(?<m>[0-9]{1,2})(?: nam)? (?<y>20[0-9][0-9])\b")]
    private static partial Regex Month();

    /// <summary>"Kỳ tháng 10" beside "tháng 12/2022".</summary>
    [GeneratedRegex(@"\bthang (?<m>[0-9]{1,2})\b(?! [0-9])")]
    private static partial Regex MonthAlone();

    // The first of two; the second is read next.
    [GeneratedRegex(@"\btuan (?<w>[0-9]{1,2})(?= (?:den|toi|sang|va|len|qua)(?: tuan)? (?<second>[0-9]{1,2})\b)")]
    private static partial Regex WeekRange();

    [GeneratedRegex(@"(?<=·+ (?:den|toi|sang|va|len|qua) )(?:tuan )?(?<w>[0-9]{1,2})\b(?! phan tram)|\b(?:tuan(?: thu| so)? |t|w)(?<w>[0-9]{1,2})(?: (?:nam )?(?<y>20[0-9][0-9]))?\b")]
    private static partial Regex Week();

    [GeneratedRegex(@"\b(?:bao cao|bc)(?: chuyen de| tuan)?(?: sox?)? ?(?<n>[0-9]{1,3})\b|\bvan ban(?: sox?)? (?<n>[0-9]{1,2})\b|\b(?<n>[0-9]{1,3}) bc ubqgcds\b")]
    private static partial Regex Report();

    // "Chuẩn bị hội nghị chiều nay" is where the asker goes; the year of a report that is named so is no period of its own.
    [GeneratedRegex(@"\b(?:bao cao|bc)?(?: phuc vu)? ?(?<!\b(?:chuan bi|di|vao|sap|dang|cuoc|du|hop|truoc|den gio) )hoi nghi(?! (?:sap|sang|chieu|mai|hom|toi|bat dau|giao ban|truc tuyen|ngay))(?: chuyen de)?(?: (?:o |tai |to chuc tai |to chuc o )?da nang)?(?: (?:nam )?20[0-9][0-9])?\b|\b(?:bao cao|bc) (?:o |tai |ban )?da nang\b")]
    private static partial Regex Conference();

    // "2028-2030", "giai đoạn 2025 đến 2027": one span, not two years set against each other.
    [GeneratedRegex(@"\b(?:nam |giai doan |doan )?(?<y>20[23][0-9]) (?<to>20[23][0-9])\b|\b(?:giai doan|doan) (?:nam )?(?<y>20[23][0-9]) (?:den|toi) (?:nam )?(?<to>20[23][0-9]|hai \w+|[0-9][0-9])\b")]
    private static partial Regex YearSpan();

    [GeneratedRegex(@"\b(?:nam )?(?<y>20[123][0-9])\b")]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"\b(?:tuan|ky|ki|lan|bao cao|ky bao cao) (?:truoc|lien truoc)\b")]
    private static partial Regex Previous();

    [GeneratedRegex(@"\b(?:tuan nay|ky nay|ki nay|moi nhat|gan nhat|hien tai|gan day nhat|hien gio|bay gio)\b")]
    private static partial Regex Newest();

    // "Số liệu tuần 40" typed without marks sets nothing against anything.
    [GeneratedRegex(@"\bso voi(?: (?:so )?(?:lieu|cua|o|trong|ky|hoi|cuoi|thoi diem|moc))* $|\b(?:(?<!ho |con |cac |mot |chi |doi |bao cao )so|tru)(?: (?:cua|o|trong|ky|hoi))* $|(?<!\b(?:dien|trich|lay|dan|rut|doc|tra|xem|dau) )\b(?:tu|sau|ke tu|tinh tu) $")]
    private static partial Regex Against();

    [GeneratedRegex(@"^(?:\w+ ){0,2}[0-9]{1,2}(?: nam)?(?: 20[0-9][0-9])? (?:thi |con )?(?:khong|chua) (?:co|thay|vao|trong|nam)\b")]
    private static partial Regex Absent();

    [GeneratedRegex(@"\b(?:hon|kem) $")]
    private static partial Regex Than();
}
