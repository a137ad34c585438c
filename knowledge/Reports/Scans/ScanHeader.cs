using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports.Scans;

/// <summary>
/// Restores the lines that say which report this is and which days it covers. Words may be garbled, digits may not: a line
/// with a doubtful digit stays as it is and is not read.
/// </summary>
internal static partial class ScanHeader
{
    private const double MostForWord = 0.9;
    private const double MostPerLetter = 0.15;
    private const double MostForLead = 0.3;
    private const double MostForUntil = 0.5;

    /// <summary>Days from the last figure to the week of the report, at most.</summary>
    private const int LongestDelay = 21;

    private static readonly (string Text, ScanForm Form)[] Titles =
        Array.ConvertAll(new[] { "BÁO CÁO CHUYÊN ĐỀ", "BÁO CÁO TUẦN", "BÁO CÁO" }, text => (text, ScanForm.Of(text)));

    private static readonly string[] Issuers = ["UBQGCĐS"];

    private static readonly ScanForm WordWeek = ScanForm.Of("Tuần");

    private static readonly ScanForm[] Leads = Array.ConvertAll(new[] { "Số liệu thống kê từ", "Số liệu thống kê từ ngày" }, ScanForm.Of);

    private static readonly ScanForm[] Untils = Array.ConvertAll(new[] { "đến", "đến ngày", "đến hết", "đến hết ngày" }, ScanForm.Of);

    [GeneratedRegex(@"^\W*(?<word>\w{3,5})\s*\b(?<week>[0-9]{1,2})\s*/\s*(?<year>20[0-9]{2})\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Week();

    [GeneratedRegex(@"\bS\w{1,2}\s*[:;.]?\s*(?<serial>[0-9]{1,4})\s*/\s*BC\s*[-–—]\s*(?<issuer>[\p{L}0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\bNg\w{1,2}\s+(?<day>[0-9]{1,2})\s+th\w{2,4}\s+(?<month>[0-9]{1,2})\s+n\w{1,2}\s+(?<year>20[0-9]{2})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    /// <summary>No digit, and nothing that could be one, may touch a date.</summary>
    [GeneratedRegex(
        @"(?<from>(?<![0-9lIioOSBZ|!/])[0-9]{1,2}/[0-9]{1,2}/20[0-9]{2})(?<until>[^/]{2,20}?)(?<to>(?<![0-9lIioOSBZ|!])[0-9]{1,2}/[0-9]{1,2}/20[0-9]{2})(?![0-9/lIoOSBZ|!])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Span();

    [GeneratedRegex(@"^Tuần (?<week>[0-9]{1,2})/(?<year>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex WeekLabel();

    /// <summary>A line of the report's head as printed; null when it is none that can be restored.</summary>
    public static string? RestoreHead(string line)
    {
        if (Week().Match(line) is { Success: true } week && ScanAlignment.Whole(WordWeek, ScanLetters.Of(week.Groups["word"].Value)) <= MostForWord)
            return $"Tuần {week.Groups["week"].Value}/{week.Groups["year"].Value}";
        var parts = new List<string>();
        if (Number().Match(line) is { Success: true } number)
            parts.Add($"Số: {number.Groups["serial"].Value}/BC-{Issuer(number.Groups["issuer"].Value)}");
        if (Date().Match(line) is { Success: true } date)
            parts.Add($"Ngày {date.Groups["day"].Value} tháng {date.Groups["month"].Value} năm {date.Groups["year"].Value}");
        if (parts.Count > 0)
            return string.Join(' ', parts);
        var letters = ScanLetters.Of(line);
        var title = Titles.FirstOrDefault(title => ScanAlignment.Whole(title.Form, letters) <= title.Form.Letters.Length * MostPerLetter);
        return line.Any(char.IsLower) ? null : title.Text;
    }

    /// <summary>The line that says which days the figures cover, as printed; null for any other line.</summary>
    public static string? RestoreSpan(string line)
    {
        var span = Span().Match(line);
        if (!span.Success || !Array.Exists(Untils, until => Resembles(until, ScanLetters.Of(span.Groups["until"].Value), MostForUntil)))
            return null;
        var before = ScanLetters.Of(line[..span.Index]);
        return Leads.Any(lead => Enumerable.Range(-2, 5).Select(more => lead.Letters.Length + more)
                .Any(length => length <= before.Length && Resembles(lead, before[^length..], MostForLead)))
            ? $"Số liệu thống kê từ {span.Groups["from"].Value} đến {span.Groups["to"].Value} cho thấy:"
            : null;
    }

    private static bool Resembles(ScanForm form, string letters, double share) => ScanAlignment.Whole(form, letters) <= form.Letters.Length * share;

    /// <summary>
    /// The week, the date of the report and the last day of its figures prove each other: a misread digit in one of them gives
    /// itself away. Null when they agree; otherwise a sentence.
    /// </summary>
    public static string? Contradiction(Report report)
    {
        var date = DateOnly.TryParseExact(report.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        var label = WeekLabel().Match(report.Period.Label);
        var monday = label.Success
            ? DateOnly.FromDateTime(ISOWeek.ToDateTime(Number(label, "year"), Math.Clamp(Number(label, "week"), 1, 53), DayOfWeek.Monday))
            : (DateOnly?)null;
        var agree = (date is null || report.Period.To <= date)
            && (monday is not { } week || (report.Period.To >= week.AddDays(-LongestDelay) && report.Period.To < week.AddDays(7)))
            && (monday is not { } start || date is not { } issued || (issued >= start.AddDays(-7) && issued < start.AddDays(14)));
        return agree ? null : "Tuần, ngày báo cáo và kỳ số liệu trong bản quét không khớp nhau: có chữ số đọc sai, nên không lấy số nào.";
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static string Issuer(string printed) =>
        Array.Find(Issuers, known => ScanLetters.Of(known) == ScanLetters.Of(printed)) ?? printed.ToUpperInvariant();
}
