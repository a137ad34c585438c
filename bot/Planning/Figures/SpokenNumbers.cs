using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// Numbers in words where a number is expected: "tuần bốn mươi", "tuần năm mốt", "dưới ba mươi phần trăm", "năm hai không hai
/// hai". Works on folded text; elsewhere number words stay, because "ba" and "năm" are words of their own.
/// </summary>
internal static partial class SpokenNumbers
{
    public static string ToDigits(string folded)
    {
        folded = Decimals(folded);
        var text = SpokenYear().Replace(folded, match => $"nam 202{Digit(match.Groups["d"].Value)}");
        text = ShortYear().Replace(text, match => $"nam 202{Digit(match.Groups["d"].Value)}");
        text = BareYear().Replace(text, match => $"202{Digit(match.Groups["d"].Value)}");
        text = YearInDigits().Replace(text, "nam 20${y}");
        text = Ordinal().Replace(text, match => $"thu {Behind(match.Groups["n"].Value)}");
        text = BesideCount().Replace(text, "${lead} ${tens} # ${units}");
        text = Led().Replace(text, match => Led(match.Groups["lead"].Value, match.Groups["n"].Value));
        text = text.Replace(" # ", " ", StringComparison.Ordinal);
        return Followed().Replace(text, match => $"{InFront(match.Groups["n"].Value)} {match.Groups["tail"].Value}");
    }

    /// <summary>"Tám mươi lăm phẩy năm sáu phần trăm" and "43 phẩy 5 phần trăm" as "85.56 phan tram" and "43.5 phan tram".</summary>
    public static string Decimals(string folded) => Decimal().Replace(folded, match =>
        $"{(char.IsDigit(match.Groups["whole"].Value[0]) ? match.Groups["whole"].Value : InFront(match.Groups["whole"].Value))}.{string.Concat(match.Groups["part"].Value.Split(' ').Select(word => char.IsDigit(word[0]) ? word : Digits(word)))}{match.Groups["tail"].Value}");

    // Behind the comma "năm mươi" is a number, "năm sáu" are two digits.
    private static string Digits(string word) => word == "muoi" ? "" : Digit(word).ToString(CultureInfo.InvariantCulture);

    // "Tháng mười hai hai hai" is December 2022; "báo cáo mười tám hai tám" and "tuần bốn mươi năm mốt" are two numbers each.
    private static string Led(string lead, string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (lead == "thang" && parts is [.. var month, "hai", var year] && month.Length > 0 && Digit(year) > 1 && SpokenNumber.All(month) is [{ Value: >= 1 and <= 12 } named])
        {
            return $"thang {named.Value} 202{Digit(year)}";
        }

        if (lead is "tuan" or "bao cao" or "bao cao so" or "bc" && SpokenNumber.Two(parts) is var (one, other))
        {
            return $"{lead} {one} den {lead} {other}";
        }

        return $"{lead} {Behind(words)}";
    }

    // The number right behind a word; what goes on behind it stays in words.
    private static string Behind(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = SpokenNumber.All(parts)[0];
        return string.Join(' ', parts.Skip(first.Length).Prepend(first.Value.ToString(CultureInfo.InvariantCulture)));
    }

    // The number right in front of a word; what stands before it stays in words.
    private static string InFront(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var last = SpokenNumber.All(parts)[^1];
        return string.Join(' ', parts.Take(parts.Length - last.Length).Append(last.Value.ToString(CultureInfo.InvariantCulture)));
    }

    internal static int Digit(string word) => word switch
    {
        "mot" => 1,
        "hai" => 2,
        "ba" => 3,
        "bon" or "tu" => 4,
        "nam" or "lam" => 5,
        "sau" => 6,
        "bay" => 7,
        "tam" => 8,
        "chin" => 9,
        [var digit] when char.IsDigit(digit) => digit - '0',
        _ => 0,
    };

    private const string Word = "(?:khong|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|muoi|chuc|tram)";

    [GeneratedRegex(@"\b(?<whole>" + Word + "(?: " + Word + @"){0,3}|[0-9]{1,3}) (?:phay|phet) (?<part>(?:" + Word + @"|[0-9]{1,2})(?: (?:" + Word + @"|[0-9])){0,2})(?<tail> phan tram| %| diem|$| (?!" + Word + "))")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"\b(?:(?:nam|doan) )?hai (?:khong|nghin|ngan)(?: khong tram| khong| linh| le)? hai (?:muoi |chuc )?(?<d>mot|hai|ba|tu|bon|nam|lam|sau|bay|tam)\b")]
    private static partial Regex SpokenYear();

    [GeneratedRegex(@"\bnam hai (?:muoi |chuc )?(?<d>hai|ba|tu|bon|lam|sau|bay|tam)\b(?! (?:tinh|bo|dia phuong|noi|don vi)\b)")]
    private static partial Regex ShortYear();

    // "Hồ sơ toàn trình hai tư": two digits behind a name or a span of time are a year.
    [GeneratedRegex(@"(?<=\b(?:trinh|thang dau|thang|tieu|moc|doan|cuoi|dau|het) )hai (?<d>tu|bon|lam)\b(?! (?:muoi|tinh|bo|dia phuong|noi|don vi|phan tram)\b)")]
    private static partial Regex BareYear();

    // "Cuối năm 22".
    [GeneratedRegex(@"\bnam (?<y>2[2-9]|30)\b(?! (?:tinh|bo|dia phuong|noi|don vi|phan tram|diem|trieu|nghin))")]
    private static partial Regex YearInDigits();

    // "Thứ ba mươi", which shorthand may have made "thứ 3 mươi", and "thứ mười một"; "thứ hai" alone may be a day.
    [GeneratedRegex(@"\bthu (?<n>(?:(?:[2-9]|hai|ba|bon|tu|nam|sau|bay|tam|chin) (?:muoi|chuc)|muoi)(?: (?:mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin))?)\b(?! (?:tinh|bo|dia phuong|noi|don vi)\b)")]
    private static partial Regex Ordinal();

    // "Tuần bốn mươi ba bộ thấp nhất": week 40, three ministries.
    [GeneratedRegex(@"\b(?<lead>tuan) (?<tens>(?:mot|hai|ba|bon|nam) (?:muoi|chuc)) (?<units>hai|ba|bon|tu|nam|sau|bay|tam|chin)(?= (?:bo|tinh|dia phuong|don vi|noi|nganh)\b)")]
    private static partial Regex BesideCount();

    [GeneratedRegex(@"\b(?<lead>tuan|thang|hang|hang thu|thu hang|top|quy|bao cao|bao cao so|bc|duoi|tren|khong noi|chua toi|chua dat|noi|toi|dat|tron|moc|tu) (?<n>(?!khong\b|lam\b|tu phap|tu van)" + Word + @"(?! 20[0-9][0-9])(?: " + Word + @"(?! 20[0-9][0-9])){0,3})\b(?! ruoi)")]
    private static partial Regex Led();

    [GeneratedRegex(@"\b(?<n>" + Word + "(?: " + Word + @"){0,3}) (?<tail>phan tram|thang dau|trieu luot|trieu|nghin luot|ngan luot)\b")]
    private static partial Regex Followed();
}
