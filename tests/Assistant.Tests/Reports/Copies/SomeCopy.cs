using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Provenance;
using Assistant.Knowledge.Reports.Copies;

namespace Assistant.Tests.Reports.Copies;

/// <summary>Made-up copies of one weekly report; a figure is written "unit side place value".</summary>
internal static class SomeCopy
{
    public const string Indicator = "ty-le-ho-so-truc-tuyen";

    public static ReportCopy Clean(params string[] figures) => Of("sach.txt", isScan: false, figures);

    public static ReportCopy Scan(params string[] figures) => Of("quet.txt", isScan: true, figures);

    public static ReportCopy Of(string name, bool isScan, params string[] figures) =>
        new(name, Report(), [.. figures.Select((figure, index) => Figure(figure, index + 1, isScan))], isScan);

    public static Report Report(string? number = "5/BC-THU", int toDay = 14) => new()
    {
        Id = number is null ? $"bc-ban-quet-2023-02-{toDay}" : "bc-5-2023-w07",
        Title = "Báo cáo thử Tuần 7/2023",
        Number = number,
        Date = number is null ? null : "2023-02-17",
        Period = new Period(new DateOnly(2023, 1, 1), new DateOnly(2023, 2, toDay), "Tuần 7/2023"),
        Circulation = Circulation.Internal,
    };

    public static Observation Figure(string text, int line, bool isScan)
    {
        var parts = text.Split(' ');
        return new Observation
        {
            ReportId = "bc-5-2023-w07",
            Location = "Bảng 9",
            IndicatorId = Indicator,
            EntityKind = EntityKind.Province,
            EntityId = parts[0],
            Value = decimal.Parse(parts[3], System.Globalization.CultureInfo.InvariantCulture),
            Unit = "%",
            Printed = parts[3].Replace('.', ',') + "%",
            Side = parts[1] switch { "top" => RankSide.Top, "bottom" => RankSide.Bottom, _ => null },
            Position = parts[2] == "-" ? null : int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture),
            Line = line,
            Note = isScan ? "đọc từ bản quét" : null,
        };
    }

    public static string Show(Observation item) =>
        $"{item.EntityId} {item.Side?.ToString().ToLowerInvariant() ?? "-"} {item.Position?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {item.Value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)}";
}
