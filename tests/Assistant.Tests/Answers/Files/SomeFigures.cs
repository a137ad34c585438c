using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Files;
using Assistant.Knowledge.Metrics;

namespace Assistant.Tests.Answers.Files;

internal static class SomeFigures
{
    public static readonly AnswerPeriod Week51 = new("2022-01-01", "2022-12-20", "Tuần 51/2022");

    public static readonly AnswerSource Report28 = new("Báo cáo chuyên đề Tuần 51/2022", "28/BC-UBQGCĐS", "2022-12-23", null, "Bảng 4", "internal");

    public static FigureSheet Lowest { get; } = new()
    {
        Kind = AnswerKinds.Ranking,
        IndicatorId = "ty-le-ho-so-truc-tuyen",
        Indicator = "Tỷ lệ hồ sơ trực tuyến",
        Numerator = "Số hồ sơ nộp trực tuyến",
        Denominator = "Tổng số hồ sơ",
        Units = EntityKind.Province,
        Period = Week51,
        Rows = [Row(63, "bac-kan-63", "Bắc Kạn", 0.52m), Row(62, "lam-dong-63", "Lâm Đồng", 2.49m), Row(59, "ha-tinh-63", "Hà Tĩnh", 6.6m)],
        Coverage = new AnswerCoverage(10, 63),
        Sources = [Report28],
    };

    public static FigureSheet Public { get; } = Lowest with { Sources = [Report28 with { Circulation = "public" }] };

    public static FigureSheet Simulated { get; } = Lowest with { IsSimulated = true, Sources = [new("Số liệu mô phỏng", null, "2026-11-23", null, null, "public")] };

    public static FigureSheet Ministries(params ReadOnlySpan<string> names)
    {
        var rows = new List<AnswerRow>();
        foreach (var name in names)
        {
            rows.Add(Row(rows.Count + 1, $"bo-{rows.Count}", name, 99.5m - (rows.Count * 9.37m)));
        }

        return Lowest with { Units = EntityKind.Ministry, Rows = rows, Coverage = new AnswerCoverage(rows.Count, null) };
    }

    /// <summary>Values one week after the other, of one unit.</summary>
    public static IReadOnlyList<AnswerRow> Weeks(string name, params ReadOnlySpan<decimal> values)
    {
        var rows = new List<AnswerRow>();
        foreach (var value in values)
        {
            var to = new DateOnly(2026, 1, 4).AddDays(7 * rows.Count);
            rows.Add(new AnswerRow(null, name, name, value, "%", Period: new AnswerPeriod(null, $"{to:yyyy-MM-dd}", $"Tuần {rows.Count + 1}/2026")));
        }

        return rows;
    }

    public static FigureSheet Trend(IReadOnlyList<AnswerRow> rows) => Lowest with { Kind = AnswerKinds.Trend, Rows = rows, Period = rows[^1].Period, Coverage = null };

    public static FigureSheet Changes(params ReadOnlySpan<decimal> changes)
    {
        var rows = new List<AnswerRow>();
        foreach (var change in changes)
        {
            // Values that are in no order, so that the order is the changes'.
            var value = 50 + (rows.Count % 2 * 20);
            rows.Add(new AnswerRow(null, $"noi-{rows.Count}", $"Nơi {rows.Count}", value, "%", Previous: value - change, Change: change));
        }

        return Lowest with { Rows = rows };
    }

    public static FileOrder Order(FileKind kind, FigureSheet sheet, params IReadOnlyList<FigureSheet> whole) => new()
    {
        Kind = kind,
        Sheet = sheet,
        Whole = whole,
        Day = new DateOnly(2026, 11, 24),
        Expires = new DateTimeOffset(2026, 11, 24, 9, 30, 0, TimeSpan.Zero),
    };

    public static AnswerRow Row(int? rank, string id, string name, decimal value, string unit = "%") => new(rank, id, name, value, unit);
}
