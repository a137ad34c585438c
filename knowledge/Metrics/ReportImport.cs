using System.Globalization;

namespace Assistant.Knowledge.Metrics;

/// <summary>All figures of one report, to be taken into the store together or not at all.</summary>
public sealed record ReportImport(Report Report, IReadOnlyList<Observation> Observations);

public enum ImportOutcome
{
    Added,

    /// <summary>The store holds exactly this already.</summary>
    Unchanged,

    /// <summary>The report was there with other figures; those are kept as history.</summary>
    Superseded,

    /// <summary>Something does not hold; the store is as it was.</summary>
    Refused,
}

/// <summary>What an import did. <paramref name="Problems"/> are Vietnamese sentences, empty unless refused.</summary>
public sealed record ImportResult(ImportOutcome Outcome, int Observations, IReadOnlyList<string> Problems);

/// <summary>What must hold for a report before any of it is stored.</summary>
public static class ReportImportCheck
{
    private const decimal LargestValue = 1_000_000_000_000m;
    private const int MostDecimals = 6;

    public static IReadOnlyList<string> Problems(ReportImport import)
    {
        var problems = new List<string>();
        var report = import.Report;
        if (string.IsNullOrWhiteSpace(report.Id))
            problems.Add("Báo cáo không có mã.");
        if (string.IsNullOrWhiteSpace(report.Title))
            problems.Add($"Báo cáo {report.Id} không có tên.");
        if (report.Period.From > report.Period.To)
            problems.Add($"Báo cáo {report.Id}: kỳ số liệu bắt đầu sau khi kết thúc.");
        if (import.Observations.Count == 0)
            problems.Add($"Báo cáo {report.Id} không có số liệu nào.");
        var seen = new HashSet<(string, string, EntityKind, string, RankSide?)>();
        foreach (var item in import.Observations)
        {
            if (Problem(item, report) is { } problem)
                problems.Add($"{report.Id}, {item.Location}, dòng {item.Line.ToString(CultureInfo.InvariantCulture)}: {problem}");
            else if (!seen.Add((item.Location, item.IndicatorId, item.EntityKind, item.EntityId, item.Side)))
                problems.Add($"{report.Id}, {item.Location}: {item.EntityId} có hai số cho {item.IndicatorId}.");
        }

        return problems;
    }

    private static string? Problem(Observation item, Report report)
    {
        if (item.ReportId != report.Id)
            return $"số liệu thuộc báo cáo khác ({item.ReportId}).";
        if (string.IsNullOrWhiteSpace(item.Location) || string.IsNullOrWhiteSpace(item.IndicatorId)
            || string.IsNullOrWhiteSpace(item.EntityId) || string.IsNullOrWhiteSpace(item.Unit) || string.IsNullOrWhiteSpace(item.Printed))
            return "thiếu vị trí, chỉ tiêu, đơn vị hoặc giá trị in.";
        if (item.Value is < 0 or > LargestValue || item.Value.Scale > MostDecimals)
            return $"giá trị {item.Printed} ngoài khoảng cho phép.";
        if (item.Unit == "%" && item.Value > 100)
            return $"tỷ lệ {item.Printed} vượt quá 100%.";
        if (item.Side is null != item.Position is null || item.Position < 1)
            return "phía xếp hạng và thứ tự phải đi cùng nhau, thứ tự đếm từ 1.";
        return null;
    }
}
