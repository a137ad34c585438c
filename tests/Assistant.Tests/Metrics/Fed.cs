using System.Globalization;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Provenance;

namespace Assistant.Tests.Metrics;

/// <summary>Figures of a made-up weekly feed of 2026.</summary>
internal static class Fed
{
    public const string Indicator = "ty-le-ho-so-truc-tuyen-toan-trinh";
    public const string ReportId = "nap-2026-w40";

    public static DateOnly EndOf(int week) => DateOnly.FromDateTime(ISOWeek.ToDateTime(2026, week, DayOfWeek.Sunday));

    public static FeedFigure Figure(
        string entity,
        decimal value,
        int week = 40,
        Circulation circulation = Circulation.Internal,
        bool simulated = false,
        EntityKind kind = EntityKind.Province,
        string indicator = Indicator)
    {
        var key = $"nap-2026-w{week}{(simulated ? "-mp" : "")}";
        var report = new Report
        {
            Id = circulation == Circulation.Public ? $"{key}-ck" : key,
            FeedKey = key,
            IsSimulated = simulated,
            Title = $"Số liệu nạp Tuần {week}/2026",
            Period = new Period(EndOf(week).AddDays(-6), EndOf(week), $"Tuần {week}/2026"),
            Circulation = circulation,
        };
        return new FeedFigure(report, new Observation
        {
            ReportId = report.Id,
            Location = "tuan.csv",
            IndicatorId = indicator,
            EntityKind = kind,
            EntityId = entity,
            Value = value,
            Unit = "%",
            Printed = value.ToString("0.##", CultureInfo.GetCultureInfo("vi-VN")) + "%",
            Line = 2,
        });
    }
}
