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
        var text = SpokenYear().Replace(folded, match => $"nam 202{Digit(match.Groups["d"].Value)}");
        text = ShortYear().Replace(text, match => $"nam 202{Digit(match.Groups["d"].Value)}");
        text = Led().Replace(text, match => $"{match.Groups["lead"].Value} {Number(match.Groups["n"].Value)}");
        return Followed().Replace(text, match => $"{Number(match.Groups["n"].Value)} {match.Groups["tail"].Value}");
    }

    private static string Number(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var number = 0;
        foreach (var part in parts)
        {
            number = part switch
            {
                "tram" => Math.Max(number, 1) * 100,
                "muoi" or "chuc" => number % 100 == 0 ? number + 10 : (number / 10 * 10) + (number % 10 * 10),
                // "Năm mốt" leaves "mươi" out.
                _ => parts.Length == 2 && number is > 0 and < 10 ? (number * 10) + Digit(part) : number + Digit(part),
            };
        }

        return number.ToString(CultureInfo.InvariantCulture);
    }

    private static int Digit(string word) => word switch
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
        _ => 0,
    };

    private const string Word = "(?:khong|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|muoi|chuc|tram)";

    [GeneratedRegex(@"\bnam hai (?:khong|nghin|ngan)(?: khong| khong tram)? hai (?<d>mot|hai|ba|tu|bon|nam|lam|sau)\b")]
    private static partial Regex SpokenYear();

    [GeneratedRegex(@"\bnam hai (?<d>hai|ba|tu|bon|lam)\b")]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"\b(?<lead>tuan|thang|hang|hang thu|thu hang|top|quy|bao cao|bao cao so|bc|duoi|tren|khong noi|chua toi|chua dat|noi|toi|dat|tron|moc|tu) (?<n>" + Word + "(?: " + Word + @"(?! 20[0-9][0-9])){0,3})\b(?! ruoi)")]
    private static partial Regex Led();

    [GeneratedRegex(@"\b(?<n>" + Word + "(?: " + Word + @"){0,3}) (?<tail>phan tram|trieu luot|trieu)\b")]
    private static partial Regex Followed();
}
