using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Provenance;

namespace Assistant.Tests.Metrics;

/// <summary>Small made-up reports.</summary>
internal static class Some
{
    public const string ReportId = "bc-1-2022-w40";

    public static ReportImport Report(string id = ReportId, decimal lowest = 6m, Circulation circulation = Circulation.Public) => new(
        new Report
        {
            Id = id,
            Title = "Báo cáo thử Tuần 40/2022",
            Number = "1/BC-THU",
            Date = "2022-10-07",
            Period = new Period(new DateOnly(2022, 1, 1), new DateOnly(2022, 9, 27), "Tuần 40/2022"),
            Circulation = circulation,
        },
        [
            Figure(id, "ha-noi-63", 90m, RankSide.Top, 1),
            Figure(id, "hai-phong-63", 80.5m, RankSide.Top, 2),
            Figure(id, "can-tho-63", lowest, RankSide.Bottom, 1),
        ]);

    private static Observation Figure(string report, string province, decimal value, RankSide side, int position) => new()
    {
        ReportId = report,
        Location = "Bảng 1",
        IndicatorId = "ty-le-ho-so-truc-tuyen",
        EntityKind = EntityKind.Province,
        EntityId = province,
        Value = value,
        Unit = "%",
        Printed = value.ToString(System.Globalization.CultureInfo.GetCultureInfo("vi-VN")) + "%",
        Side = side,
        Position = position,
        Line = 10 + position,
    };
}
