using System.Globalization;
using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports.Scans;

/// <summary>Cuts the body of a scanned table into cells. A cell that is not certain says why (<see cref="TableCell.Doubt"/>).</summary>
internal sealed class ScannedCells(LikelyNames likely, EntityNames names)
{
    /// <summary>
    /// How many rows the tables of these reports have. Another number means that rows were lost, and then nobody knows which
    /// place the others have.
    /// </summary>
    private static readonly Dictionary<EntityKind, int[]> CustomaryRows = new()
    {
        [EntityKind.Ministry] = [3, 5, 10],
        [EntityKind.Province] = [5, 10],
    };

    /// <summary>Enough to take a line for a row, not to take its figure.</summary>
    private const double LooksLikeUnit = 0.5;

    private const string Ambiguous = "Dòng có thể đọc theo nhiều cách: không chắc số này là của đơn vị nào.";
    private const string OneCell = "Dòng chỉ còn một ô: không chắc số này thuộc cột nào.";

    public IReadOnlyList<TableCell> Cut(PrintedTable table, EntityKind kind, string unit)
    {
        var body = ScanBody.Of(table.Body, unit);
        var (rows, columns) = Parse(body, kind, table.Sides.Count);
        var evidence = new ScanEvidence(body, likely);
        var isWhole = CustomaryRows[kind].Contains(rows.Count * columns / table.Sides.Count) && rows.Count * columns % table.Sides.Count == 0
            && IsUnbroken(body, rows);
        var cells = new List<TableCell>();
        for (var index = 0; index < rows.Count; index++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (rows[index].Cells[column] is not { IsEmpty: false } cell)
                    continue;
                cells.Add(new TableCell(cell.Figure?.Line ?? cell.Words[0].Line, cell.Name, cell.Figure?.Text)
                {
                    Unit = cell.Guess.Entity,
                    Doubt = Doubt(rows[index], column, evidence),
                    Side = table.Sides[column],
                    Position = isWhole ? index + 1 : null,
                });
            }
        }

        return OddDecimals.Doubted(columns == table.Sides.Count ? cells : SingleColumn.Arrange(cells, table.Sides, isWhole, unit), unit);
    }

    /// <summary>
    /// Text recognition reads a table row by row, or cell by cell; then a line holds one cell and <see cref="SingleColumn"/>
    /// finds the sides.
    /// </summary>
    private (IReadOnlyList<ScanRow> Rows, int Columns) Parse(IReadOnlyList<ScanLine> body, EntityKind kind, int sides)
    {
        var lines = body.Where(line => line.HasFigure).ToList();
        if (sides == 2 && lines.TrueForAll(line => line.Tokens.Count(token => token.IsFigure) == 1))
        {
            var single = ScanRowGrammar.Parse(body, new ScanRowReadings(likely, names, kind, columns: 1));
            if (single.Count(row => row.Cells[0].Guess.Entity is not null) * 3 >= lines.Count * 2)
                return (single, 1);
        }

        return (ScanRowGrammar.Parse(body, new ScanRowReadings(likely, names, kind, sides)), sides);
    }

    /// <summary>Every row looks like one, and no line of figures between the rows is left over.</summary>
    private static bool IsUnbroken(IReadOnlyList<ScanLine> body, IReadOnlyList<ScanRow> rows) =>
        rows.All(row => row.Cells.All(cell => cell.Guess.Confidence >= LooksLikeUnit)
            || (row.Cells.All(cell => cell is { Words.Count: > 0, Figure: not null }) && row.Cells.Any(cell => cell.Guess.Entity is not null)))
        && Enumerable.Range(rows[0].First, rows[^1].First - rows[0].First)
            .All(at => !body[at].HasFigure || rows.Any(row => row.Covers(at)));

    /// <summary>The other cell proves the row: a part of it stands on a line of this one.</summary>
    private static bool IsBeside(ScanCell other, ScanCell cell) => other.Lines.Any(cell.Lines.Contains);

    private static string? Doubt(ScanRow row, int column, ScanEvidence evidence)
    {
        var cell = row.Cells[column];
        if (cell.Figure is null || cell.Words.Count == 0)
            return null;
        if (cell.Guess.Entity is null)
            return string.Create(CultureInfo.GetCultureInfo("vi-VN"),
                $"Không nhận ra “{cell.Name}” là đơn vị nào ở kỳ báo cáo (độ chắc chắn cao nhất {cell.Guess.Confidence:0.00}, cần {Likelihood.Enough:0.00}).");
        if (row.Cells.Count == 2 && !IsBeside(row.Cells[1 - column], cell))
            return OneCell;
        return row.Margins[column] < ScanRowCosts.Margin ? Ambiguous : evidence.Doubt(row, column);
    }
}
