using System.Text.RegularExpressions;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Reports.Scans;

namespace Assistant.Knowledge.Reports;

/// <summary>Reads one "highest | lowest" table. What is not certain is refused with its line: no figure beats a wrong one.</summary>
/// <param name="scanned">Cuts the cells of a scan; null for clean text.</param>
internal sealed partial class RankingTableReader(IndicatorMatcher matcher, EntityNames names, ScannedCells? scanned, string reportId)
{
    [GeneratedRegex(@"^(?<subject>.+?)\s+của\s+(?:các\s+)?(?<who>bộ|địa phương|tỉnh)\b.*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    public IReadOnlyList<Observation> Read(PrintedTable table, IReadOnlyList<string> footnotes, List<ReadingProblem> problems)
    {
        var title = Title().Match(table.Title);
        if (!title.Success)
            return Refuse(table, "Tên bảng không cho biết là của các bộ hay của các địa phương.", problems);
        if (table.Sides.Count is 0 or > 2 || table.Sides.Distinct().Count() != table.Sides.Count || !HasFigureColumns(table))
            return Refuse(table, "Đầu bảng không ghi rõ cột nào cao nhất, cột nào thấp nhất.", problems);
        if (matcher.Match(title.Groups["subject"].Value.Trim(), footnotes, out var reason) is not { } indicator)
            return Refuse(table, reason!, problems);

        var kind = title.Groups["who"].Value.Equals("bộ", StringComparison.OrdinalIgnoreCase) ? EntityKind.Ministry : EntityKind.Province;
        var cells = scanned?.Cut(table, kind, indicator.Unit) ?? OddDecimals.InDamaged(TableCells.Cut(table, names), indicator.Unit);
        if (cells.Count == 0)
            return Refuse(table, "Bảng không có dòng số liệu nào.", problems);
        var read = new List<Observation>(cells.Count);
        foreach (var cell in cells)
        {
            if (Observe(cell, indicator, kind, out var why) is { } observation)
                read.Add(observation with { Location = table.Label, Side = cell.Side, Position = cell.Position });
            else
                problems.Add(Problem(table, cell, why!));
        }

        // A row with one cell only: if a cell was lost higher up, every later one stands on the wrong side.
        var uneven = scanned is null && cells.Count % table.Sides.Count != 0;
        if (uneven && read.RemoveAll(item => item.Line == cells[^1].Line && item.Printed == cells[^1].Value) > 0)
            problems.Add(Problem(table, cells[^1], "Dòng cuối của bảng thiếu một ô: không chắc số này thuộc cột nào."));
        return [.. TableOrder.Check(table, read, strict: uneven || read.Count < cells.Count, problems)
            .Select(item => item.Position is null ? item with { Side = null } : item)];
    }

    /// <summary>In a scan the heads of the figures may be lost; two legible sides are all there are.</summary>
    private bool HasFigureColumns(PrintedTable table) =>
        table.ValueColumns == table.Sides.Count || (scanned is not null && table.Sides.Count == 2);

    private static List<Observation> Refuse(PrintedTable table, string reason, List<ReadingProblem> problems)
    {
        problems.Add(new ReadingProblem(table.Line, $"{table.Label} – {table.Title}", reason));
        return [];
    }

    private static ReadingProblem Problem(PrintedTable table, TableCell cell, string reason) =>
        new(cell.Line, $"{table.Label}: {cell.Name} {cell.Value}".TrimEnd(), reason);

    private Observation? Observe(TableCell cell, Indicator indicator, EntityKind kind, out string? reason)
    {
        reason = cell.Value is null ? "Có tên mà không có số."
            : cell.Name.Length == 0 ? "Có số mà không có tên đơn vị."
            : cell.Doubt;
        if (reason is not null)
            return null;
        if ((cell.Unit ?? names.Find(cell.Name)) is not { } entity || entity.Kind != kind)
        {
            reason = $"Không nhận ra “{cell.Name}” là {(kind == EntityKind.Province ? "tỉnh, thành phố" : "bộ, ngành")} nào ở kỳ báo cáo.";
            return null;
        }

        if (PrintedNumber.Read(cell.Value!, indicator.Unit, out reason) is not { } value)
            return null;
        if (cell.Fraction is { } fraction && !(indicator.Unit == "%" && fraction.Proves(value, cell.Value!)))
        {
            reason = $"Tử số và mẫu số in kèm ({fraction.Numerator:N0}/{fraction.Denominator:N0}) không cho ra tỷ lệ này.";
            return null;
        }

        return new Observation
        {
            ReportId = reportId,
            Location = "",
            IndicatorId = indicator.Id,
            EntityKind = kind,
            EntityId = entity.Id,
            Value = value,
            Unit = indicator.Unit,
            Numerator = cell.Fraction?.Numerator,
            Denominator = cell.Fraction?.Denominator,
            Printed = cell.Value!,
            Line = cell.Line,
            Note = scanned is null ? null : ScanMark.Note,
        };
    }
}
