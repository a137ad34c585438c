using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Provenance;
using Assistant.Knowledge.Reports;
using Assistant.Knowledge.Reports.Copies;

namespace Assistant.Bot.Commands;

/// <summary>Says in words what became of a report: read, kept, refused, not legible, and how its copies differ.</summary>
internal sealed class ReportImportText(ReportDifferenceText differences)
{
    /// <returns>True when the store holds the report's figures now.</returns>
    public async Task<bool> WriteAsync(IntakeResult intake)
    {
        foreach (var reading in intake.Readings)
        {
            WriteReading(reading);
        }

        if (intake is not { Merged: { } merged, Result: { } result })
        {
            await Output.FailAsync($"{intake.Readings[0].FileName}: không nhập được số liệu nào, kho số liệu giữ nguyên.");
            return false;
        }

        if (intake.Readings.Count > 1)
        {
            Console.WriteLine($"Gộp {intake.Readings.Count} bản của cùng một báo cáo ({merged.Report.Number ?? merged.Report.Title}):");
        }

        foreach (var difference in merged.Differences.Concat(intake.Corrected))
        {
            Console.WriteLine($"  khác nhau: {differences.Of(difference)}");
        }

        foreach (var total in intake.Fallen)
        {
            Console.WriteLine($"  số cộng dồn giảm: {differences.Of(total)}");
        }

        var unsettled = merged.Differences.Count(difference => !difference.IsSettled || difference.Kind == DifferenceKind.NoRoom);
        var refused = unsettled + intake.Fallen.Count(total => !total.IsKept);
        Console.WriteLine($"  giữ {merged.Observations.Count} số liệu, không lấy {refused} số liệu mâu thuẫn; {Outcome(result)}.");
        foreach (var problem in result.Problems)
        {
            Console.WriteLine($"  {problem}");
        }

        return result.Outcome != ImportOutcome.Refused;
    }

    private static void WriteReading(ReportReading reading)
    {
        foreach (var problem in reading.Problems)
        {
            Console.WriteLine($"  dòng {problem.Line}: {problem.Reason} [{problem.Raw}]");
        }

        if (reading.Report is not { } report)
        {
            return;
        }

        var number = report.Number is { } printed ? $" ({printed})" : "";
        Console.WriteLine($"{reading.FileName}: {report.Title}{number}, {(report.Circulation == Circulation.Internal ? "lưu hành nội bộ" : "công khai")}"
            + $"{(reading.IsScan ? ", chữ nhận dạng từ bản quét" : "")}.");
        Console.WriteLine($"  đọc được {reading.Observations.Count} số liệu, {reading.Problems.Count} chỗ không đọc được.");
    }

    private static string Outcome(ImportResult result) => result.Outcome switch
    {
        ImportOutcome.Added => $"đã thêm {result.Observations} số liệu",
        ImportOutcome.Unchanged => "kho đã có đúng các số liệu này, không đổi gì",
        ImportOutcome.Superseded => $"đã thay bằng {result.Observations} số liệu mới, bản cũ giữ làm lịch sử",
        _ => "bị từ chối, kho số liệu giữ nguyên",
    };
}
