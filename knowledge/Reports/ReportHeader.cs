using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Reports;

/// <summary>Reads number, date, week, period and circulation from the head of a report; nothing comes from the file's name.</summary>
internal static partial class ReportHeader
{
    /// <summary>The head of a report fits in this many lines, blank ones counted.</summary>
    private const int HeadLines = 60;

    [GeneratedRegex(@"Số:?\s*(?<number>(?<serial>[0-9]{1,4})/BC-\p{Lu}[\p{Lu}0-9-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"[Nn]gày\s+(?<day>[0-9]{1,2})\s+tháng\s+(?<month>[0-9]{1,2})\s+năm\s+(?<year>[0-9]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex FullDate();

    [GeneratedRegex(@"[Nn]gày[\s….]*tháng[\s….]*năm\s+(?<year>[0-9]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex YearOnly();

    [GeneratedRegex(@"^\s*Tuần\s+(?<week>[0-9]{1,2})/(?<year>[0-9]{4})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Week();

    [GeneratedRegex(
        @"Số liệu thống kê từ (?<fd>[0-9]{1,2})/(?<fm>[0-9]{1,2})/(?<fy>[0-9]{4}) đến (?:hết )?(?:ngày )?(?<td>[0-9]{1,2})/(?<tm>[0-9]{1,2})/(?<ty>[0-9]{4})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Span();

    [GeneratedRegex(@"báo cáo kết quả .{0,200}?đến (?:hết )?tháng (?<month>[0-9]{1,2}) năm (?<year>[0-9]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex UpToMonth();

    [GeneratedRegex(@"trong (?<months>[0-9]{1,2}) tháng đầu năm (?<year>[0-9]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex FirstMonths();

    [GeneratedRegex(@"\bl\s*u\s*u\s*h\s*a\s*n\s*h\s*n\s*[o0]\s*i", RegexOptions.CultureInvariant)]
    private static partial Regex InternalMark();

    /// <summary>
    /// Null with <paramref name="reason"/> set when the text has no head of a report. A scan may lack its cover.
    /// </summary>
    public static Report? Read(IReadOnlyList<string> lines, out string? reason, bool isScan = false)
    {
        var head = lines.Take(HeadLines).ToList();
        var titleLine = head.FindIndex(line => line.Trim().StartsWith("BÁO CÁO", StringComparison.Ordinal));
        if (titleLine < 0 && !isScan)
        {
            reason = "Không thấy dòng “BÁO CÁO” ở đầu tệp: tệp không phải báo cáo đọc được.";
            return null;
        }

        var whole = string.Join(' ', lines);
        var week = head.Select(line => Week().Match(line)).FirstOrDefault(match => match.Success);
        if (ReadPeriod(whole, week) is not { } period)
        {
            reason = "Không thấy kỳ số liệu (“Số liệu thống kê từ … đến …”) trong báo cáo.";
            return null;
        }

        reason = null;
        var top = string.Join(' ', head);
        var number = Number().Match(top);
        var date = ReadDate(top);
        var title = titleLine < 0 ? $"Báo cáo số liệu đến {period.To:dd/MM/yyyy} (bản quét thiếu trang bìa)" : ReadTitle(head, titleLine);
        return new Report
        {
            Id = titleLine < 0 && !number.Success && week is null ? $"bc-ban-quet-{period.To:yyyy-MM-dd}" : MakeId(number, date, week, period, title),
            Title = title,
            Number = number.Success ? number.Groups["number"].Value : null,
            Date = date,
            Period = period,
            Circulation = IsInternal(head, number, week) ? Circulation.Internal : Circulation.Public,
        };
    }

    /// <summary>
    /// Errs towards internal: the mark counts however it is spelt or garbled, and a weekly report whose number is gone has
    /// lost the line on which the mark stands.
    /// </summary>
    private static bool IsInternal(IEnumerable<string> head, Match number, Match? week) =>
        InternalMark().IsMatch(TextFolder.Fold(string.Join(' ', head))) || (week is not null && !number.Success);

    private static Period? ReadPeriod(string text, Match? week)
    {
        var span = Span().Match(text);
        if (span.Success)
        {
            var from = Day(span, "fy", "fm", "fd");
            var to = Day(span, "ty", "tm", "td");
            if (from is null || to is null || to < from)
                return null;
            var label = week is null ? $"{from:dd/MM/yyyy} đến {to:dd/MM/yyyy}" : week.Value.Trim();
            return new Period(from, to.Value, label);
        }

        var upTo = UpToMonth().Match(text);
        if (!upTo.Success || Day(Value(upTo, "year"), Value(upTo, "month"), 1) is not { } month)
            return null;
        var end = month.AddMonths(1).AddDays(-1);
        var stretch = FirstMonths().Match(text);
        return stretch.Success && Value(stretch, "year") == end.Year && Value(stretch, "months") == end.Month
            ? new Period(new DateOnly(end.Year, 1, 1), end, $"{end.Month} tháng đầu năm {end.Year}")
            : new Period(null, end, $"Đến tháng {end.Month}/{end.Year}");
    }

    private static string? ReadDate(string head)
    {
        var full = FullDate().Match(head);
        if (full.Success && Day(full, "year", "month", "day") is { } day)
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var year = YearOnly().Match(head);
        return year.Success ? year.Groups["year"].Value : null;
    }

    /// <summary>The title, and the first line below it that says what the report is about.</summary>
    private static string ReadTitle(List<string> head, int titleLine)
    {
        var kind = head[titleLine].Trim();
        var subject = head.Skip(titleLine + 1).Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0) ?? "";
        return $"{kind[0]}{kind[1..].ToLowerInvariant()} {subject}".Trim();
    }

    private static string MakeId(Match number, string? date, Match? week, Period period, string title)
    {
        var year = date?[..4] ?? period.To.Year.ToString(CultureInfo.InvariantCulture);
        if (number.Success)
        {
            var id = $"bc-{number.Groups["serial"].Value.TrimStart('0')}-{year}";
            return week is null ? id : $"{id}-w{Value(week, "week"):00}";
        }

        if (week is not null)
            return $"bc-{Value(week, "year")}-w{Value(week, "week"):00}";
        var occasion = title.Contains("Hội nghị", StringComparison.OrdinalIgnoreCase) ? "hoi-nghi-" : "";
        return $"bc-{occasion}{period.To:yyyy-MM}";
    }

    private static int Value(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static DateOnly? Day(Match match, string year, string month, string day) =>
        Day(Value(match, year), Value(match, month), Value(match, day));

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1990 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
