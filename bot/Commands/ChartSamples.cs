using System.Globalization;
using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Charts;
using Assistant.Bot.Answers.Files;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Commands;

/// <summary>Made-up figures for every kind of picture, the awkward cases too: long names, few points, many points, falls.</summary>
internal static class ChartSamples
{
    private static readonly DateOnly Newest = new(2026, 11, 22);

    private static readonly string[] LongNames =
    [
        "Bộ Nông nghiệp và Phát triển nông thôn", "Bộ Lao động – Thương binh và Xã hội", "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp",
        "Bộ Văn hóa, Thể thao và Du lịch", "Viện Hàn lâm Khoa học và Công nghệ Việt Nam", "Bộ Tài nguyên và Môi trường",
        "Ngân hàng Nhà nước Việt Nam", "Bảo hiểm xã hội Việt Nam", "Bộ Thông tin và Truyền thông", "Bộ Giáo dục và Đào tạo",
    ];

    public static IEnumerable<(string Name, Func<byte[]> Draw)> All(PlaceDirectory places, TileMaps maps)
    {
        var old = Provinces(places, maps, new DateOnly(2022, 12, 20));
        var current = Provinces(places, maps, Newest);
        yield return ("cot-5-tinh", () => ChartPictures.Bars(Sheet(Lowest(current, 5), EntityKind.Province)));
        yield return ("cot-10-ten-dai", () => ChartPictures.Bars(Sheet(
            [.. LongNames.Select((name, index) => new AnswerRow(index + 1, "x", name, 99.5m - (index * 9.37m), "%"))], EntityKind.Ministry)));
        yield return ("cot-luot-truy-cap", () => ChartPictures.Bars(Sheet(
            [.. LongNames.Take(6).Select((name, index) => new AnswerRow(index + 1, "x", name, 15_770_831 / (index + 1), "lượt"))], EntityKind.Ministry) with
        { Indicator = "Tổng số lượt truy cập Cổng Thông tin điện tử" }));
        yield return ("cot-34-tinh", () => ChartPictures.Bars(Sheet([.. current.OrderByDescending(row => row.Value)], EntityKind.Province)));
        yield return ("cot-thay-doi", () => ChartPictures.Bars(Sheet(Changes(current), EntityKind.Province)));
        yield return ("cot-bang-khong", () => ChartPictures.Bars(Sheet([.. current.Take(3).Select(row => row with { Value = 0 })], EntityKind.Province)));
        yield return ("duong-2-ky", () => ChartPictures.Lines(Sheet(Course("Đà Nẵng", 2, 61.5m), EntityKind.Province, AnswerKinds.Trend)));
        yield return ("duong-6-ky", () => ChartPictures.Lines(Sheet(Course("Thừa Thiên Huế", 6, 61.5m), EntityKind.Province, AnswerKinds.Trend)));
        yield return ("duong-104-ky", () => ChartPictures.Lines(Sheet(Course("Tây Ninh", 104, 30m), EntityKind.Province, AnswerKinds.Trend)));
        yield return ("duong-4-noi", () => ChartPictures.Lines(Sheet(
            [.. Course("Đà Nẵng", 12, 70m), .. Course("Bà Rịa – Vũng Tàu", 12, 52m), .. Course("Cần Thơ", 12, 50m), .. Course("Tây Ninh", 12, 20m)], EntityKind.Province, AnswerKinds.Comparison)));
        yield return ("ban-do-63-du", () => ChartPictures.Map(Sheet(old, EntityKind.Province) with { Period = OldPeriod, Coverage = new AnswerCoverage(63, 63) }, maps));
        yield return ("ban-do-63-10-tinh", () => ChartPictures.Map(Sheet([.. old.Where((_, index) => index % 6 == 0).Take(10)], EntityKind.Province) with
        {
            Period = OldPeriod,
            Coverage = new AnswerCoverage(10, 63),
            Sources = [new AnswerSource("Báo cáo chuyên đề Tuần 51/2022", "28/BC-UBQGCĐS", "2022-12-23", null, "Bảng 4", "internal")],
        }, maps));
        yield return ("ban-do-34", () => ChartPictures.Map(Sheet(current, EntityKind.Province), maps));
        yield return ("ban-do-34-luot", () => ChartPictures.Map(Sheet([.. current.Select(row => row with { Value = Math.Round(row.Value * row.Value * 2_345), Unit = "lượt" })], EntityKind.Province) with { Indicator = "Tổng số lượt truy cập Cổng Thông tin điện tử" }, maps));
    }

    private static AnswerPeriod OldPeriod => new("2022-01-01", "2022-12-20", "Tuần 51/2022");

    private static FigureSheet Sheet(List<AnswerRow> rows, EntityKind kind, string what = AnswerKinds.Ranking) => new()
    {
        Kind = what,
        IndicatorId = "ty-le-ho-so-truc-tuyen",
        Indicator = "Tỷ lệ hồ sơ trực tuyến",
        Numerator = rows[0].Unit == "%" ? "Số hồ sơ nộp trực tuyến của các dịch vụ công" : null,
        Denominator = rows[0].Unit == "%" ? "Tổng số hồ sơ tiếp nhận, cả trực tuyến và trực tiếp" : null,
        Units = kind,
        Period = Week(0),
        Rows = rows,
        Coverage = kind == EntityKind.Province ? new AnswerCoverage(34, 34) : new AnswerCoverage(22, null),
        Sources = [new AnswerSource("Số liệu mô phỏng hằng tuần", null, "2026-11-23", null, null, "internal")],
        IsSimulated = true,
    };

    private static List<AnswerRow> Provinces(PlaceDirectory places, TileMaps maps, DateOnly day) =>
    [
        .. maps.On(day).Tiles.Select((tile, index) => new AnswerRow(
            index + 1, tile.PlaceId, places.Find(tile.PlaceId)!.Name, Math.Round(18 + (75 * Wave(index * 37)), 2), "%")),
    ];

    private static List<AnswerRow> Lowest(List<AnswerRow> rows, int count) =>
        [.. rows.OrderBy(row => row.Value).Take(count).Select((row, index) => row with { Rank = rows.Count - index })];

    private static List<AnswerRow> Changes(List<AnswerRow> rows) =>
    [
        .. rows.Take(8).Select((row, index) => row with { Rank = null, Change = Math.Round((Wave(index * 53) * 9) - 5, 2) })
            .Select(row => row with { Previous = row.Value - row.Change }).OrderBy(row => row.Change),
    ];

    private static List<AnswerRow> Course(string name, int periods, decimal start) =>
    [
        .. Enumerable.Range(0, periods).Select(index => new AnswerRow(
            null, name, name, Math.Round(start + (index * 25m / periods) + (4 * Wave(index * 11)), 2), "%", Period: Week(periods - 1 - index))),
    ];

    private static AnswerPeriod Week(int back)
    {
        var to = Newest.AddDays(-7 * back);
        var label = $"Tuần {ISOWeek.GetWeekOfYear(to.ToDateTime(TimeOnly.MinValue))}/{ISOWeek.GetYear(to.ToDateTime(TimeOnly.MinValue))}";
        return new AnswerPeriod(VietnameseFormat.Iso(to.AddDays(-6)), VietnameseFormat.Iso(to), label);
    }

    // Uneven but the same in every run; 0 to 1.
    private static decimal Wave(int at) => (decimal)((Math.Sin(at) + 1) / 2);
}
