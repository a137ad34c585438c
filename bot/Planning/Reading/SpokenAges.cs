using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Figures;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// "Bảy mươi sáu tuổi", "bà năm nay tám mươi hai": ages as they are dictated, in digits, so that whoever reads ages need not know
/// number words.
/// </summary>
internal static partial class SpokenAges
{
    public static string WriteOut(string typed)
    {
        if (!HoldsAge().IsMatch(typed))
        {
            return typed;
        }

        var text = Age().Replace(typed, match => $"{Number(match.Groups["n"].Value)} {match.Groups["tail"].Value}");
        return ThisYear().Replace(text, match => $"{match.Groups["lead"].Value} {Number(match.Groups["n"].Value)} tuổi");
    }

    private static string Number(string words) =>
        SpokenNumber.All([.. Word.Split(words).Select(word => word.Folded)])[0].Value.ToString(CultureInfo.InvariantCulture);

    private const string Digit = "(?:một|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mốt|mot|bon|tu|nam|lam|nham|sau|bay|tam|chin)";

    // Two digits without "mươi" are two numbers ("hai ba tuổi" is two or three).
    private const string Tens = "(?:" + Digit + @"\s+(?:mươi|muoi|chục|chuc)|mười|muoi)(?:\s+" + Digit + ")?";

    // Most messages name no age.
    [GeneratedRegex(@"\b(?:tuổi|tuoi|tủi|năm nay|nam nay)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HoldsAge();

    // Without marks "sau tuổi" and "nam tuổi" are no six and no five.
    [GeneratedRegex(@"(?<![\p{L}\d]\s*(?:mươi|muoi)\s+)\b(?<n>" + Tens + @"|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mot|bon|bay|tam|chin)\s+(?<tail>(?:tháng\s+|thang\s+)?(?:tuổi|tuoi|tủi))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Age();

    [GeneratedRegex(@"\b(?<lead>năm nay|nam nay)\s+(?<n>" + Tens + @")\b(?!\s+(?:tuổi|tuoi|tủi|triệu|trieu|nghìn|ngàn|ngan|nghin|đồng|dong|năm|nam|tháng|thang|ngày|ngay|người|nguoi|phần|phan|%|mét|met|m2|tỷ|ty))", RegexOptions.IgnoreCase)]
    private static partial Regex ThisYear();
}
