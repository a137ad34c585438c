using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Files;

/// <summary>The words that stand around figures in pictures and files.</summary>
internal static class SheetText
{
    public const string Simulated = "SỐ LIỆU MÔ PHỎNG";

    private const int MostNamed = 3;

    /// <summary>The indicator as a title, without the remark in brackets that tells definitions apart.</summary>
    public static string Title(FigureSheet sheet)
    {
        var bracket = sheet.Indicator.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 ? sheet.Indicator[..bracket].Trim() : sheet.Indicator;
    }

    /// <summary>Which units the rows are: "5 tỉnh, thành phố thấp nhất".</summary>
    public static string Scope(FigureSheet sheet)
    {
        if (sheet.ShowsChange)
        {
            return $"{sheet.Rows.Count} {Units(sheet)} thay đổi nhiều nhất";
        }

        var names = sheet.Rows.Select(row => row.Name).Distinct().ToList();
        if (sheet.IsOverTime || sheet.Kind is AnswerKinds.Value or AnswerKinds.Comparison or AnswerKinds.Trend)
        {
            return names.Count <= MostNamed ? string.Join(", ", names) : $"{names.Count} {Units(sheet)}";
        }

        return sheet.Coverage?.Of == sheet.Rows.Count
            ? $"{sheet.Rows.Count} {Units(sheet)}"
            : $"{sheet.Rows.Count} {Units(sheet)}{End(sheet)}";
    }

    public static string Units(FigureSheet sheet) => sheet.Units switch
    {
        EntityKind.Province => "tỉnh, thành phố",
        EntityKind.Ministry => "bộ, ngành",
        _ => "đơn vị",
    };

    /// <summary>"Tuần 51/2022 (số liệu 01/01/2022 đến 20/12/2022)"; for a line over time its first and last period.</summary>
    public static string? Period(FigureSheet sheet)
    {
        if (sheet.IsOverTime)
        {
            var periods = sheet.Rows.Select(row => row.Period).OfType<AnswerPeriod>().OrderBy(period => period.To, StringComparer.Ordinal).ToList();
            return $"{periods[0].Label} đến {VietnameseFormat.InSentence(periods[^1].Label)}";
        }

        return sheet.Period is not { } period ? null
            : period.From is { } from ? $"{period.Label} (số liệu {Day(from)} đến {Day(period.To)})"
            : $"{period.Label} (số liệu đến {Day(period.To)})";
    }

    /// <summary>"Có 10 trong 63 tỉnh, thành phố"; null when nothing says how many there are figures of.</summary>
    public static string? Coverage(FigureSheet sheet) => sheet.Coverage switch
    {
        null => null,
        { Of: { } of } coverage when coverage.Have == of => $"Đủ {of} {Units(sheet)}",
        { Of: { } of } coverage => $"Báo cáo chỉ có {coverage.Have} trong {of} {Units(sheet)}",
        var coverage => $"Báo cáo có {coverage.Have} {Units(sheet)}",
    };

    public static string? Definition(FigureSheet sheet) => sheet is { Numerator: { } numerator, Denominator: { } denominator }
        ? $"Cách tính: {VietnameseFormat.InSentence(numerator).TrimEnd('.')} chia cho {VietnameseFormat.InSentence(denominator).TrimEnd('.')}."
        : sheet.Numerator is { } counted ? $"Cách tính: {VietnameseFormat.InSentence(counted).TrimEnd('.')}." : null;

    public static string Circulation(FigureSheet sheet) => sheet.IsInternal ? "Lưu hành nội bộ" : "Công khai";

    public static string Source(AnswerSource source)
    {
        var number = source.Number is { } known && !source.Title.Contains(known, StringComparison.Ordinal) ? known : null;
        var inside = string.Join(", ", new[] { number, source.Location }.OfType<string>());
        return inside.Length > 0 ? $"{source.Title} ({inside})" : source.Title;
    }

    public static string Day(string iso) => VietnameseFormat.SourceDate(iso);

    // Both ends: from the highest down, then from the lowest up. Null: one end.
    private static int? HighestOfBoth(IReadOnlyList<AnswerRow> rows)
    {
        var lowest = Enumerable.Range(0, rows.Count).MinBy(at => rows[at].Value);
        return lowest > 0 && rows[0].Value > rows[^1].Value && IsSorted(0, lowest - 1, down: true) && IsSorted(lowest, rows.Count - 1, down: false) && lowest < rows.Count - 1 ? lowest : null;

        bool IsSorted(int from, int to, bool down) => Enumerable.Range(from, Math.Max(0, to - from)).All(at => down ? rows[at].Value >= rows[at + 1].Value : rows[at].Value <= rows[at + 1].Value);
    }

    // The order of the rows tells which end is listed; equal values and unranked examples tell neither.
    private static string End(FigureSheet sheet)
    {
        var rows = sheet.Rows;
        return sheet.Highest is not null ? " có số liệu"
            : sheet.Kind == AnswerKinds.Ranking && HighestOfBoth(rows) is { } highest ? $": {highest} cao nhất, {rows.Count - highest} thấp nhất"
            : sheet.Kind != AnswerKinds.Ranking || rows.Count < 2 || rows.All(row => row is { Rank: null, Side: null }) ? ""
            : rows.Select(row => row.Side).OfType<string>().Distinct().Skip(1).Any() ? " có tên ở hai đầu bảng"
            : rows[0].Value > rows[^1].Value && AreSorted(rows, down: true) ? " cao nhất"
            : rows[0].Value < rows[^1].Value && AreSorted(rows, down: false) ? " thấp nhất"
            : "";
    }

    // Ministries and then provinces below a mark are neither end of one ranking.
    private static bool AreSorted(IReadOnlyList<AnswerRow> rows, bool down) =>
        rows.Zip(rows.Skip(1)).All(pair => down ? pair.First.Value >= pair.Second.Value : pair.First.Value <= pair.Second.Value);
}
