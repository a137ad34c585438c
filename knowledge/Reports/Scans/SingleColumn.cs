using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports.Scans;

/// <summary>
/// Text recognition may read a table of two lists cell by cell: one list after the other, or a cell of each in turn. The
/// order of the figures tells which, but only while no cell is missing.
/// </summary>
internal static class SingleColumn
{
    private const string CellsMissing = "Bảng bị đọc từng ô một mà thiếu hoặc thừa ô: không chắc số nào thuộc cột nào.";
    private const string NoOrder = "Bảng bị đọc từng ô một và thứ tự cao thấp không cho biết số nào thuộc cột nào.";

    /// <param name="cells">The cells in the order of the text.</param>
    /// <param name="sides">The two lists from left to right.</param>
    /// <param name="isWhole">There are as many cells as such a table has; one that cannot be read may be none of its own.</param>
    /// <param name="unit">Unit of the figures.</param>
    public static List<TableCell> Arrange(List<TableCell> cells, IReadOnlyList<RankSide> sides, bool isWhole, string unit)
    {
        var values = cells.ConvertAll(cell => cell.Value is null ? null : PrintedNumber.Read(cell.Value, unit, out _));
        if (!isWhole || values.Contains(null) || cells.Exists(cell => cell.Unit is null))
            return cells.ConvertAll(cell => cell with { Doubt = cell.Doubt ?? CellsMissing });
        var rows = cells.Count / 2;
        var isListAfterList = Falls(values);
        var isInTurn = Falls([.. values.Where((_, index) => index % 2 == 0), .. values.Where((_, index) => index % 2 == 1)]);
        if (isListAfterList == isInTurn)
            return cells.ConvertAll(cell => cell with { Doubt = cell.Doubt ?? NoOrder });
        return [.. cells.Select((cell, index) => isInTurn
            ? cell with { Side = sides[index % 2], Position = (index / 2) + 1 }
            : cell with { Side = sides[index / rows], Position = (index % rows) + 1 })];
    }

    private static bool Falls(IReadOnlyList<decimal?> values) => values.Zip(values.Skip(1)).All(pair => pair.First >= pair.Second);
}
