using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>A figure that a message quotes, in digits or in words.</summary>
internal static partial class QuotedFigure
{
    /// <summary>How many figures a message quotes in digits.</summary>
    /// <param name="question">As typed.</param>
    public static int Count(string question) => Quoted().Count(question);

    /// <summary>Every figure that a message names beside another one: "95,56 hay 65"; years, weeks and ranks are none.</summary>
    /// <param name="question">As typed.</param>
    public static IReadOnlyList<decimal> All(string question) =>
    [
        .. Any().Matches(question)
            .Select(match => match.Groups["count"] is { Success: true, Value: var count } ? count.Replace(".", "", StringComparison.Ordinal) : match.Groups["share"].Value.Replace(',', '.'))
            .Select(digits => decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)).Distinct(),
    ];

    [GeneratedRegex(@"(?<![0-9.,/])(?<!\b(?:tuần|tuan|năm|nam|tháng|thang|quý|quy|hạng|hang|thứ|thu|top|báo cáo|bao cao|số|so|bảng|bang|ngày|ngay|w|kỳ|ky) ?)(?:(?<count>[0-9]{1,3}(?:\.[0-9]{3}){1,2})|(?<share>[0-9]{1,3}(?:[.,][0-9]{1,2})?))(?![0-9]|[.,/][0-9]| ?(?:tháng|thang|tỉnh|tinh|bộ|bo|nơi|noi|kỳ|ky|tuần|tuan|triệu|trieu|nghìn|nghin|ngàn|ngan|năm|nam|chỉ tiêu|chi tieu)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Any();

    /// <param name="question">As typed.</param>
    public static decimal? In(string question)
    {
        if (Quoted().Match(question) is not { Success: true } quoted)
        {
            return QuotedInWords().Match(SpokenNumbers.Decimals(TextFolder.Fold(question))) is { Success: true } spoken
                ? decimal.Parse(spoken.Groups["share"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
                : null;
        }

        var digits = quoted.Groups["share"] is { Success: true, Value: var share } ? share.Replace(',', '.') : quoted.Groups["count"].Value.Replace(".", "", StringComparison.Ordinal);
        return decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?<share>[0-9]{1,3}\.[0-9]{1,2})(?= |$)(?! (?:trieu|nghin|ngan))")]
    private static partial Regex QuotedInWords();

    /// <summary>"0,52%", "61,83", "13.954.795".</summary>
    [GeneratedRegex(@"(?<![0-9.,])(?<share>[0-9]{1,3}(?:[.,][0-9]{1,2})?) ?%|(?<![0-9.,])(?<share>[0-9]{1,2},[0-9]{1,2})(?![0-9.,]*[0-9])|(?<![0-9.,])(?<count>[0-9]{1,3}(?:\.[0-9]{3}){1,2})(?![0-9.,]*[0-9])")]
    private static partial Regex Quoted();
}
