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
        if (Scaled(question) is { } scaled)
        {
            return scaled.Value;
        }

        if (Quoted().Match(question) is not { Success: true } quoted)
        {
            return QuotedInWords().Match(SpokenNumbers.Decimals(TextFolder.Fold(question))) is { Success: true } spoken
                ? decimal.Parse(spoken.Groups["share"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
                : null;
        }

        var digits = quoted.Groups["share"] is { Success: true, Value: var share } ? share.Replace(',', '.') : quoted.Groups["count"].Value.Replace(".", "", StringComparison.Ordinal);
        return decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    /// <summary>With how many decimals a figure is told that a message quotes; "6,7 triệu lượt" in hundreds of thousands: -5.</summary>
    /// <param name="question">As typed.</param>
    /// <param name="figure">The figure.</param>
    public static int Decimals(string question, decimal figure) =>
        Scaled(question) is { } scaled && scaled.Value == figure ? scaled.Decimals
        : Numbers().Matches(question).Select(match => match.Value.Replace(',', '.')).Where(text => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number == figure)
            .Select(text => text.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? text.Length - point - 1 : 0).FirstOrDefault();

    // "6,7 triệu lượt": of visits alone numbers are told so; money and people are none.
    private static (decimal Value, int Decimals)? Scaled(string question)
    {
        if (Counted().Match(question) is not { Success: true } counted || !NamesVisits().IsMatch(TextFolder.Fold(question)))
        {
            return null;
        }

        var digits = counted.Groups["n"].Value.Replace(',', '.');
        var places = digits.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? digits.Length - point - 1 : 0;
        var (scale, zeros) = counted.Groups["million"].Success ? (1_000_000m, Millions) : (1_000m, Thousands);
        var value = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) + (counted.Groups["half"].Success ? Half : 0);
        return (value * scale, (counted.Groups["half"].Success ? 1 : places) - zeros);
    }

    private const int Millions = 6;
    private const int Thousands = 3;
    private const decimal Half = 0.5m;

    [GeneratedRegex(@"(?<![0-9.,])(?<n>[0-9]{1,3}(?:[.,][0-9]{1,3})?) ?(?:(?<million>triệu|trieu)|(?<thousand>nghìn|nghin|ngàn|ngan))(?<half> rưỡi| ruoi)?(?![\p{L}0-9])(?! ?(?:đồng|dong|vnđ|vnd|tiền|người|nguoi|dân|hồ sơ|tài khoản|hộ|bộ|lượt khách|thủ tục))", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(?:luot|truy cap|cong|web|website)\b")]
    private static partial Regex NamesVisits();

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)?")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<share>[0-9]{1,3}\.[0-9]{1,2})(?= |$)(?! (?:trieu|nghin|ngan))")]
    private static partial Regex QuotedInWords();

    /// <summary>"0,52%", "61,83", "13.954.795".</summary>
    [GeneratedRegex(@"(?<![0-9.,])(?<share>[0-9]{1,3}(?:[.,][0-9]{1,2})?) ?%|(?<![0-9.,])(?<share>[0-9]{1,2},[0-9]{1,2})(?![0-9.,]*[0-9])|(?<![0-9.,])(?<count>[0-9]{1,3}(?:\.[0-9]{3}){1,2})(?![0-9.,]*[0-9])")]
    private static partial Regex Quoted();
}
