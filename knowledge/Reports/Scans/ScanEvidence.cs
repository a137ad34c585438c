namespace Assistant.Knowledge.Reports.Scans;

/// <summary>
/// Whether a figure certainly belongs to the name that it was read with. A scan loses lines, and then the figure of one row
/// follows the name of another. Certain is a figure whose own line names the unit; a name in pieces needs proof that its
/// lines were neighbours in print.
/// </summary>
internal sealed class ScanEvidence(IReadOnlyList<ScanLine> body, LikelyNames likely)
{
    private const string FigureApart = "Số không cùng dòng với tên đơn vị: không chắc số này là của đơn vị đó.";
    private const string NameInPieces = "Tên bị ngắt dòng, phần cùng dòng với số có thể là của đơn vị khác: không chắc số này là của đơn vị nào.";

    /// <summary>Null when the pairing is certain; otherwise why not, for a person.</summary>
    public string? Doubt(ScanRow row, int column)
    {
        var cell = row.Cells[column];
        var figure = cell.Figure!;
        var lines = cell.NameLines.ToList();
        if (!lines.Contains(figure.Line))
            return IsBetweenPieces(row, cell) ? null : FigureApart;
        if (lines.Count == 1 || IsOnlyPieceOf(cell, figure.Line))
            return null;
        return IsProvedByNeighbour(row, column) || IsBlock(row) ? null : NameInPieces;
    }

    private bool IsOnlyPieceOf(ScanCell cell, int line) =>
        likely.IsOnlyIn(cell.Guess.Entity!.Value, string.Concat(cell.Words.Where(word => word.Line == line).Select(word => word.Letters)));

    /// <summary>
    /// The name stands above and below, as of a figure centred beside two lines, and either piece names the unit: the line
    /// between them can be no other row's.
    /// </summary>
    private bool IsBetweenPieces(ScanRow row, ScanCell cell)
    {
        if (cell.NameLines.ToList() is not [var above, var below] || !IsUnbroken(row))
            return false;
        var at = Enumerable.Range(row.First, row.Count).First(index => body[index].Line == cell.Figure!.Line);
        return at > row.First && at < row.First + row.Count - 1 && body[at - 1].Line == above && body[at + 1].Line == below
            && IsOnlyPieceOf(cell, above) && IsOnlyPieceOf(cell, below);
    }

    /// <summary>The other cell of the row wraps over the same lines, and its pieces name one unit only.</summary>
    private bool IsProvedByNeighbour(ScanRow row, int column) =>
        IsUnbroken(row) && row.Cells.Where((_, other) => other != column).Any(other =>
            other.Guess.Entity is not null
            && row.Cells[column].NameLines.All(other.NameLines.Contains)
            && other.NameLines.All(line => IsOnlyPieceOf(other, line)));

    /// <summary>Blank lines set the row apart, and nothing in it is left unexplained.</summary>
    private bool IsBlock(ScanRow row)
    {
        var next = row.First + row.Count;
        return IsUnbroken(row)
            && (row.First == 0 || body[row.First].AfterGap) && (next == body.Count || body[next].AfterGap)
            && row.Cells.All(cell => cell.Guess.Entity is not null && cell.Figure is not null);
    }

    private bool IsUnbroken(ScanRow row) => !body.Skip(row.First + 1).Take(row.Count - 1).Any(line => line.AfterGap);
}
