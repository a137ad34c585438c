using System.Text.RegularExpressions;
using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports;

/// <summary>Reads one "highest | lowest" table. What is not certain is refused with its line: no figure beats a wrong one.</summary>
internal sealed partial class RankingTableReader(IndicatorMatcher matcher, EntityNames names, string reportId)
{
    [GeneratedRegex(@"^(?<subject>.+?)\s+của\s+(?:các\s+)?(?<who>bộ|địa phương|tỉnh)\b.*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    public IReadOnlyList<Observation> Read(PrintedTable table, IReadOnlyList<string> footnotes, List<ReadingProblem> problems)
    {
        var title = Title().Match(table.Title);
        if (!title.Success)
            return Refuse(table, "Tên bảng không cho biết là của các bộ hay của các địa phương.", problems);
        if (table.Sides.Count is 0 or > 2 || table.Sides.Distinct().Count() != table.Sides.Count || table.ValueColumns != table.Sides.Count)
            return Refuse(table, "Đầu bảng không ghi rõ cột nào cao nhất, cột nào thấp nhất.", problems);
        if (matcher.Match(title.Groups["subject"].Value.Trim(), footnotes, out var reason) is not { } indicator)
            return Refuse(table, reason!, problems);

        var kind = title.Groups["who"].Value.Equals("bộ", StringComparison.OrdinalIgnoreCase) ? EntityKind.Ministry : EntityKind.Province;
        var cells = TableCells.Cut(table.Body, names);
        if (cells.Count == 0)
            return Refuse(table, "Bảng không có dòng số liệu nào.", problems);
        var read = new List<Observation>(cells.Count);
        for (var index = 0; index < cells.Count; index++)
        {
            var side = table.Sides[index % table.Sides.Count];
            var position = (index / table.Sides.Count) + 1;
            if (Observe(cells[index], indicator, kind, out var why) is { } observation)
                read.Add(observation with { Location = table.Label, Side = side, Position = position });
            else
                problems.Add(Problem(table, cells[index], why!));
        }

        // A row with one cell only: if a cell was lost higher up, every later one stands on the wrong side.
        var uneven = cells.Count % table.Sides.Count != 0;
        if (uneven && read.RemoveAll(item => item.Line == cells[^1].Line && item.Printed == cells[^1].Value) > 0)
            problems.Add(Problem(table, cells[^1], "Dòng cuối của bảng thiếu một ô: không chắc số này thuộc cột nào."));
        return TableOrder.Check(table, read, strict: uneven || read.Count < cells.Count, problems);
    }

    private static List<Observation> Refuse(PrintedTable table, string reason, List<ReadingProblem> problems)
    {
        problems.Add(new ReadingProblem(table.Line, $"{table.Label} – {table.Title}", reason));
        return [];
    }

    private static ReadingProblem Problem(PrintedTable table, TableCell cell, string reason) =>
        new(cell.Line, $"{table.Label}: {cell.Name} {cell.Value}".TrimEnd(), reason);

    private Observation? Observe(TableCell cell, Indicator indicator, EntityKind kind, out string? reason)
    {
        if (cell.Value is null)
        {
            reason = "Có tên mà không có số.";
            return null;
        }

        if (cell.Name.Length == 0)
        {
            reason = "Có số mà không có tên đơn vị.";
            return null;
        }

        if (names.Find(cell.Name) is not { } entity || entity.Kind != kind)
        {
            reason = $"Không nhận ra “{cell.Name}” là {(kind == EntityKind.Province ? "tỉnh, thành phố" : "bộ, ngành")} nào ở kỳ báo cáo.";
            return null;
        }

        if (PrintedNumber.Read(cell.Value, indicator.Unit, out reason) is not { } value)
            return null;
        return new Observation
        {
            ReportId = reportId,
            Location = "",
            IndicatorId = indicator.Id,
            EntityKind = kind,
            EntityId = entity.Id,
            Value = value,
            Unit = indicator.Unit,
            Printed = cell.Value,
            Line = cell.Line,
        };
    }
}
