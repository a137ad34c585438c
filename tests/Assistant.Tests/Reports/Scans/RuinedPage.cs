using System.Globalization;

namespace Assistant.Tests.Reports.Scans;

/// <summary>Prints a report of known truth in the form of the weekly reports and ruins it as a scan does. The seed decides all.</summary>
internal sealed class RuinedPage
{
    private readonly ScanLevel _level;
    private readonly Random _random;
    private readonly ScanLetterNoise _letters;
    private readonly ScanRowLayout _rows;
    private readonly List<string> _lines = [];

    private RuinedPage(ScanLevel level, Random random)
    {
        (_level, _random) = (level, random);
        _letters = new ScanLetterNoise(level, random);
        _rows = new ScanRowLayout(level, random, _letters, new ScanFigureNoise(level, random));
    }

    public static string Of(KnownReport report, ScanLevel level, Random random)
    {
        var page = new RuinedPage(level, random);
        page.Head(report);
        for (var index = 0; index < report.Tables.Count; index++)
        {
            page.Table(report.Tables[index], index + 1);
            if (KnownReport.Note(report.Tables[index].Indicator) is { } note)
                page.Text($"Ghi chú: {note}", 80);
        }

        page.Text("Trên đây là toàn bộ số liệu thử, dùng để xem bộ đọc có nhầm gì không.", 80);
        return string.Join('\n', page._lines);
    }

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private void Head(KnownReport report)
    {
        string[] head =
        [
            "CƠ QUAN THỬ NGHIỆM CỦA CHÍNH PHỦ", "", "BÁO CÁO CHUYÊN ĐỀ", "", $"Tuần {report.Week}/{report.Year}",
            "Tài liệu tham khảo phục vụ việc kiểm thử bộ đọc báo cáo", "",
            $"Số: {report.Serial}/BC-UBQGCĐS | Ngày {report.Date:dd} tháng {report.Date:MM} năm {report.Date:yyyy} | LƯU HÀNH NỘI BỘ", "",
            "Cơ quan thử nghiệm gửi các bộ, ngành và địa phương những con số dựng lên để kiểm thử, không phải kết quả đo thật như sau:", "",
        ];
        foreach (var line in head)
            _lines.Add(line.Contains('/', StringComparison.Ordinal) ? RuinWords(line) : _letters.Ruin(line));
        _lines.Add(RuinWords($"Số liệu thống kê từ 01/01/{report.Year} đến {Day(report.To)} cho thấy:"));
        _lines.Add("");
    }

    /// <summary>Digits of dates and numbers stay: a reader that guesses them is tested elsewhere.</summary>
    private string RuinWords(string line) =>
        string.Join(' ', line.Split(' ').Select(word => word.Any(char.IsAsciiDigit) ? word.Replace("Đ", "D", StringComparison.Ordinal) : _letters.Ruin(word)));

    private void Table(KnownTable table, int number)
    {
        Text($"Bảng {number} – {table.Title}", 90);
        Put("");
        var subject = table.IsCount ? "TRUY CẬP" : "HỒ SƠ";
        var (top, bottom) = table.IsCount ? ("NHIỀU NHẤT", "ÍT NHẤT") : ("CAO NHẤT", "THẤP NHẤT");
        var columns = table.Bottom.Count > 0 ? 2 : 1;
        Put(_letters.Ruin($"{subject} {top}{(columns == 2 ? $" {subject} {bottom}" : "")}"));
        Put(_letters.Ruin(string.Join(' ', Enumerable.Repeat(table.IsCount ? "Cổng Thông tin Tổng số" : "Hồ sơ trực tuyến Tỷ lệ", columns))));
        if (table.IsCount)
            Put(_letters.Ruin(string.Join(' ', Enumerable.Repeat("điện tử (lượt)", columns))));
        var isSpaced = _random.Next(2) == 0;
        foreach (var row in Rows(table))
        {
            foreach (var line in row)
                Put(line);
            if (isSpaced)
                Put("");
        }
    }

    private IEnumerable<IEnumerable<string>> Rows(KnownTable table)
    {
        if (table.Bottom.Count == 0)
            return table.Top.Select(cell => _rows.Alone(cell, isApart: _random.NextDouble() < _level.OrderLost, isFigureFirst: false));
        var rows = table.Top.Zip(table.Bottom).ToList();
        if (_random.NextDouble() >= _level.OrderLost)
            return rows.Select(row => _rows.SideBySide(row.First, row.Second));
        var byRow = rows.SelectMany(row => new[] { row.First, row.Second });
        return _random.Next(7) switch
        {
            5 => rows.Select(row => (IEnumerable<string>)[$"{_letters.Ruin(row.First.Name)} {_letters.Ruin(row.Second.Name)}", $"{row.First.Printed} {row.Second.Printed}"]),
            6 => rows.Select(row => (IEnumerable<string>)[$"{row.First.Printed} {row.Second.Printed}", $"{_letters.Ruin(row.First.Name)} {_letters.Ruin(row.Second.Name)}"]),
            0 => byRow.Select(cell => _rows.Alone(cell, isApart: false, isFigureFirst: false)),
            1 => byRow.Select(cell => _rows.Alone(cell, isApart: true, isFigureFirst: false)),
            2 => byRow.Select(cell => _rows.Alone(cell, isApart: true, isFigureFirst: true)),
            3 => table.Top.Concat(table.Bottom).Select(cell => _rows.Alone(cell, isApart: false, isFigureFirst: false)),
            _ => [[.. table.Top.Select(cell => _letters.Ruin(cell.Name))], [.. table.Top.Select(cell => cell.Printed)],
                [.. table.Bottom.Select(cell => _letters.Ruin(cell.Name))], [.. table.Bottom.Select(cell => cell.Printed)]],
        };
    }

    private void Text(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length > width)
            {
                Put(_letters.Ruin(line));
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        Put(_letters.Ruin(line));
    }

    private void Put(string line)
    {
        if (_random.NextDouble() < _level.LineAdded)
            _lines.AddRange(Foreign());
        if (_random.NextDouble() >= _level.LineDropped)
            _lines.Add(line);
    }

    private string[] Foreign() => _random.Next(7) switch
    {
        0 => [_random.Next(2, 20).ToString(CultureInfo.InvariantCulture)],
        1 => ["", "\f" + _letters.Ruin("Báo cáo chuyên đề của cơ quan thử nghiệm"), ""],
        2 => [_letters.Ruin("3 Con số do máy ghi lại, gồm 1.234.567 lượt của 25 cổng thành phần và 45,20% số trang đã gắn mã đo,"), _letters.Ruin("tính đến hết quý trước của cùng năm.")],
        3 => ["(*) " + _letters.Ruin("Hà Nội, Đà Nẵng chưa gửi đủ")],
        4 => [_letters.Ruin("(*) Riêng Hải Phòng mới đạt") + " 50,00%"],
        5 => [_letters.Ruin("HỒ SƠ CAO NHẤT HỒ SƠ THẤP NHẤT"), _letters.Ruin("Hồ sơ trực tuyến Tỷ lệ Hồ sơ trực tuyến Tỷ lệ")],
        _ => ["A A"],
    };
}
