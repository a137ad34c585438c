using System.Text.RegularExpressions;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Files;

/// <summary>A table as the weekly report prints it: the highest on the left, the lowest on the right, both from high to low.</summary>
internal sealed record ReportTable(
    string Title,
    IReadOnlyList<string> Sides,
    string ValueLabel,
    IReadOnlyList<IReadOnlyList<ReportCell>> Rows,
    IReadOnlyList<string> Notes);

internal sealed record ReportCell(string Name, string Value);

internal static partial class ReportTables
{
    /// <summary>So many at each end, as in the weekly report.</summary>
    private const int ProvincesAtEachEnd = 5;
    private const int MinistriesAtEachEnd = 3;

    /// <summary>Fewer rows than this are one column: two halves would tell less.</summary>
    private const int FewestForTwoSides = 4;

    public static IEnumerable<ReportTable> Of(IEnumerable<FigureSheet> sheets)
    {
        var number = 0;
        return sheets.SelectMany(sheet => Parts(sheet).Select(part => (sheet, part)))
            .Select(table => Table(table.sheet, table.part, ++number));
    }

    /// <summary>What stands in one table: rows of the highest, of the lowest; both without a claim when the order is not known.</summary>
    private static IEnumerable<(IReadOnlyList<AnswerRow> High, IReadOnlyList<AnswerRow> Low, bool IsRanked)> Parts(FigureSheet sheet)
    {
        var rows = sheet.Rows.OrderByDescending(row => row.Value).ToList();
        var (highest, lowest) = (sheet.Highest ?? 0, sheet.Lowest ?? 0);
        if (highest + lowest == 0)
        {
            return [(rows, [], false)];
        }

        if (highest == rows.Count && rows.Count < FewestForTwoSides)
        {
            return [(rows, [], true)];
        }

        // All units are known: the ends are cut as the weekly report cuts them.
        var most = sheet.Units == EntityKind.Ministry ? MinistriesAtEachEnd : ProvincesAtEachEnd;
        if (highest + lowest > rows.Count)
        {
            highest = lowest = Math.Min(most, rows.Count / 2);
        }

        IReadOnlyList<AnswerRow> high = rows[..highest], low = rows[^lowest..];
        return highest == lowest || highest == 0 || lowest == 0 ? [(high, low, true)] : [(high, [], true), ([], low, true)];
    }

    private static ReportTable Table(FigureSheet sheet, (IReadOnlyList<AnswerRow> High, IReadOnlyList<AnswerRow> Low, bool IsRanked) part, int number)
    {
        var numbers = new SheetNumbers(part.High.Concat(part.Low).Select(row => row.Value), sheet.Unit);
        IReadOnlyList<AnswerRow>[] columns = [.. new[] { part.High, part.Low }.Where(rows => rows.Count > 0)];
        return new ReportTable(
            $"Bảng {number} – {SheetText.Title(sheet)}{Whose(sheet.Units)}",
            [.. Sides(sheet, part)],
            ValueLabel(sheet.Unit),
            [.. Enumerable.Range(0, columns[0].Count).Select(row => (IReadOnlyList<ReportCell>)[.. columns.Select(rows => new ReportCell(Name(rows[row]), numbers.Write(rows[row].Value)))])],
            [.. Notes(sheet, part.IsRanked)]);
    }

    private static IEnumerable<string> Sides(FigureSheet sheet, (IReadOnlyList<AnswerRow> High, IReadOnlyList<AnswerRow> Low, bool IsRanked) part)
    {
        if (!part.IsRanked)
        {
            yield return "ĐƠN VỊ ĐƯỢC NÊU TÊN";
            yield break;
        }

        // A digit in the head would be taken for a figure of the table.
        var title = SheetText.Title(sheet).ToUpperInvariant();
        var what = title.Any(char.IsDigit) ? "" : $"{title} ";
        var isCount = sheet.Unit is not ("%" or "điểm");
        if (part.High.Count > 0)
        {
            yield return what + (isCount ? "NHIỀU NHẤT" : "CAO NHẤT");
        }

        if (part.Low.Count > 0)
        {
            yield return what + (isCount ? "ÍT NHẤT" : "THẤP NHẤT");
        }
    }

    private static string Whose(EntityKind? units) => units switch
    {
        EntityKind.Ministry => " của các bộ",
        EntityKind.Province => " của các địa phương",
        _ => "",
    };

    private static string Name(AnswerRow row) => row.Period is { } period ? $"{row.Name} ({VietnameseFormat.InSentence(period.Label)})" : row.Name;

    private static string ValueLabel(string unit) => unit switch
    {
        "%" => "Tỷ lệ",
        "điểm" => "Điểm",
        _ => "Tổng số",
    };

    // The first note ends the table for whoever reads the text without its grid, so there is always one.
    private static IEnumerable<string> Notes(FigureSheet sheet, bool isRanked)
    {
        if (sheet is { Numerator: { } numerator, Denominator: { } denominator })
        {
            yield return $"{SheetText.Title(sheet)} được tính bằng {Plain(numerator)} so với {Plain(denominator)}.";
        }

        yield return $"{(sheet.Unit == "%" ? "" : $"Đơn vị tính: {sheet.Unit}. ")}{SheetText.Coverage(sheet) ?? "Theo báo cáo nguồn"}.";
        if (!isRanked)
        {
            yield return "Báo cáo nguồn chỉ nêu tên những nơi này, không xếp hạng toàn bộ.";
        }

        if (sheet.IsSimulated)
        {
            yield return "Số liệu mô phỏng để trình diễn, không phải số liệu thật.";
        }

        if (sheet.Rows.Any(row => decimal.Round(row.Value, 2) != row.Value))
        {
            yield return "Số được làm tròn đến hai chữ số lẻ.";
        }
    }

    private static string Plain(string definition) =>
        VietnameseFormat.InSentence(Brackets().Replace(definition, " ").Trim().TrimEnd('.'));

    [GeneratedRegex(@"\s*\([^)]*\)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();
}
