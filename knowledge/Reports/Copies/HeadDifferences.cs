using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports.Copies;

/// <summary>In what the heads of two copies differ. What a scan has lost is no difference.</summary>
internal static class HeadDifferences
{
    public static IEnumerable<ReportDifference> Of(Report kept, ReportCopy copy)
    {
        var other = copy.Report;
        (string Field, string? Kept, string? Other)[] fields =
        [
            ("số hiệu", kept.Number, other.Number),
            ("ngày", kept.Date, other.Date),
            ("kỳ số liệu", $"{kept.Period.From:dd/MM/yyyy} đến {kept.Period.To:dd/MM/yyyy}", $"{other.Period.From:dd/MM/yyyy} đến {other.Period.To:dd/MM/yyyy}"),
            ("tên kỳ", kept.Period.Label, other.Number is null && copy.IsScan ? null : other.Period.Label),
        ];
        return fields.Where(field => field.Kept != field.Other && !(copy.IsScan && field.Other is null))
            .Select(field => new ReportDifference(DifferenceKind.Head, copy, null, null)
            {
                Head = $"{field.Field}: giữ “{field.Kept ?? "không có"}”, bản này ghi “{field.Other ?? "không có"}”",
            });
    }
}
