using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Counts, ranks, thresholds and weeks in a message. All patterns run on folded text.</summary>
internal static partial class NumberReader
{
    /// <summary>"5 tỉnh", "top 3", "ba bộ": how many are asked for, 1..100.</summary>
    public static int? Count(string folded, Func<string, int?> numberWord)
    {
        if (Counted().Match(folded) is { Success: true } counted)
        {
            return Small(counted.Groups["n"].Value);
        }

        return CountedInWords().Match(folded) is { Success: true } words ? numberWord(words.Groups["w"].Value) : null;
    }

    /// <summary>"hạng 30", "đứng thứ 12": the rank asked about.</summary>
    public static int? RankAt(string folded) =>
        Rank().Match(folded) is { Success: true } rank ? Small(rank.Groups["n"].Value) : null;

    /// <summary>"Ít lượt truy cập cổng nhất": the two words of a superlative with the indicator between them.</summary>
    public static RankSide? SplitSide(string folded) =>
        SplitSuperlative().Match(folded) is not { Success: true } split ? null
        : split.Groups["low"].Success ? RankSide.Bottom
        : RankSide.Top;

    public static bool AsksRank(string folded) => WhichRank().IsMatch(folded);

    /// <summary>"dưới 30%", "trên 70 phần trăm": percent 0..100 and the side.</summary>
    public static (decimal Value, bool Below)? Threshold(string question)
    {
        var plain = TextFolder.Fold(question.Replace("%", " phan tram ", StringComparison.Ordinal).Replace(',', '.').Replace(".", "pointpoint", StringComparison.Ordinal))
            .Replace("pointpoint", ".", StringComparison.Ordinal);
        if (Bound().Match(plain) is not { Success: true } bound
            || !decimal.TryParse(bound.Groups["n"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            || value > 100)
        {
            return null;
        }

        return (value, bound.Groups["below"].Success);
    }

    /// <summary>"tuần 40/2022", "tuần 51 năm 2022", "tuần này": a selector for the metrics skill; null when no period is named.</summary>
    public static string? Period(string folded)
    {
        if (Week().Match(folded) is { Success: true } week)
        {
            return week.Groups["y"].Success ? $"week:{week.Groups["w"].Value}/{week.Groups["y"].Value}" : $"week:{week.Groups["w"].Value}";
        }

        // "So với kỳ trước" asks about now, beside what was.
        return Newest().IsMatch(folded) || Compared().IsMatch(folded) ? "newest" : Previous().IsMatch(folded) ? "previous" : null;
    }

    private static int? Small(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 1000 ? number : null;

    [GeneratedRegex(@"\b(?:top|nhom) (?<n>\d{1,3})\b|\b(?<n>\d{1,3}) (?:tinh|bo|dia phuong|thanh pho|don vi|nganh|noi|co quan)\b")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(?:top (?<w>\w+)|(?<w>mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) (?:tinh|bo|dia phuong|thanh pho|don vi|nganh|noi|co quan))\b")]
    private static partial Regex CountedInWords();

    [GeneratedRegex(@"\b(?:hang|xep thu|dung thu|vi tri thu|vi tri|thu hang)(?: thu)? (?<n>\d{1,3})\b")]
    private static partial Regex Rank();

    [GeneratedRegex(@"\b(?:(?<low>it|thap|kem|te|yeu)|(?:nhieu|(?<!bao )cao|lon|tot|gioi))(?: \w+){1,8} nhat\b")]
    private static partial Regex SplitSuperlative();

    [GeneratedRegex(@"\b(?:hang may|thu may|hang bao nhieu|thu hang bao nhieu|dung thu bao nhieu|xep thu may|vi tri nao|dung o dau|xep hang may)\b")]
    private static partial Regex WhichRank();

    [GeneratedRegex(@"\b(?:(?<below>duoi|thap hon|chua dat|khong dat|chua toi|it hon|khong toi|nho hon)|(?:tren|cao hon|vuot|hon|tu|lon hon))(?: chi tieu| muc tieu| muc)? (?<n>\d{1,3}(?:\.\d+)?) ?(?:phan tram)")]
    private static partial Regex Bound();

    [GeneratedRegex(@"\btuan (?:thu )?(?<w>\d{1,2})(?: (?:nam )?(?<y>20\d\d))?\b")]
    private static partial Regex Week();

    [GeneratedRegex(@"\b(?:tuan nay|ky nay|moi nhat|gan nhat|hien tai|gan day nhat|ky moi nhat)\b")]
    private static partial Regex Newest();

    [GeneratedRegex(@"\bso (?:voi )?(?:tuan|ky|lan|bao cao) truoc\b")]
    private static partial Regex Compared();

    [GeneratedRegex(@"\b(?:tuan truoc|ky truoc|lan truoc|bao cao truoc)\b")]
    private static partial Regex Previous();
}
