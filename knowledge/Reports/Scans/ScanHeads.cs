namespace Assistant.Knowledge.Reports.Scans;

/// <summary>Restores the lines between a table's title and its first cell: which column is the highest, which the lowest.</summary>
internal static class ScanHeads
{
    private const int MostLines = 12;
    private const double CapitalShare = 0.6;
    private const int MostUnexplained = 3;

    private static readonly (string, ScanForm)[] Sides = Forms("CAO NHẤT", "NHIỀU NHẤT", "THẤP NHẤT", "ÍT NHẤT");

    private static readonly (string, ScanForm)[] Figures = Forms("Tỷ lệ", "Tổng số", "Số lượt", "Điểm số", "Điểm");

    private static readonly (string, ScanForm)[] Columns =
    [
        .. Figures, .. Forms(
            "Cổng Thông tin điện tử", "Cổng Thông tin", "điện tử", "(lượt)", "DVCTT phát sinh hồ sơ trực tuyến", "DVCTT phát sinh hồ sơ",
            "Hồ sơ xử lý trực tuyến", "Hồ sơ trực tuyến", "trực tuyến", "DVCTT toàn trình", "Hồ sơ", "Tên đơn vị", "Đơn vị", "Bộ, ngành",
            "Bộ, cơ quan", "Địa phương", "Tỉnh, thành phố"),
    ];

    /// <summary>Restores in place from the line after the title on.</summary>
    public static void Restore(IList<string> lines, int start)
    {
        string? before = null;
        for (var at = start; at < lines.Count && at < start + MostLines; at++)
        {
            if (lines[at].Length == 0)
                continue;
            var tokens = ScanTokens.Of(at, lines[at], "%");
            if (ScanBody.IsRunningText(tokens))
                continue;
            if (tokens.Any(token => token.IsFigure))
                return;
            if (RestoreSides(lines[at]) is { } sides)
            {
                // A head that is scanned twice names no more sides.
                lines[at] = sides == before ? "" : sides;
                before = sides;
            }
            else if (RestoreColumns(lines[at]) is { } columns)
                lines[at] = columns;
        }
    }

    public static bool IsHead(string line) => RestoreColumns(line) is not null;

    public static bool IsSides(string line) => RestoreSides(line) is not null;

    private static string? RestoreSides(string line)
    {
        var letters = line.Where(char.IsLetter).ToList();
        if (letters.Count(char.IsUpper) < letters.Count * CapitalShare)
            return null;
        var found = ScanPhrases.Find(Sides, ScanLetters.Of(line));
        return found.Count > 0 ? string.Join("  ", found.Select(side => side.Meaning)) : null;
    }

    /// <summary>Only lines of nothing but known labels; what else stands there is the beginning of a name.</summary>
    private static string? RestoreColumns(string line)
    {
        var letters = ScanLetters.Of(line);
        var found = ScanPhrases.Find(Columns, letters);
        if (found.Count == 0 || letters.Length - found.Sum(label => label.Length) > MostUnexplained)
            return null;
        var figures = found.Count(label => Figures.Any(figure => figure.Item1 == label.Meaning));
        return figures == 0 ? "(lượt)" : string.Join(' ', Enumerable.Repeat("Tỷ lệ", figures));
    }

    private static (string, ScanForm)[] Forms(params string[] labels) => Array.ConvertAll(labels, label => (label, ScanForm.Of(label)));
}
