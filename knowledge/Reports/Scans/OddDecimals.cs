namespace Assistant.Knowledge.Reports.Scans;

/// <summary>
/// A table prints all its rates with as many decimals. A rate with fewer has lost a digit or its comma ("5,8%" as "58%"),
/// and whole rates are believed only where nothing in the table looks like a lost comma.
/// </summary>
internal static class OddDecimals
{
    private const int FewestWholeRates = 4;

    private const string Reason = "Số chữ số thập phân khác các ô cùng bảng: có thể đã mất chữ số hoặc dấu phẩy.";

    /// <summary>Clean text may write whole rates without decimals, but not beside figures that are damaged.</summary>
    public static IReadOnlyList<TableCell> InDamaged(IReadOnlyList<TableCell> cells, string unit) =>
        cells.Any(cell => cell.Value is { } value && PrintedNumber.Read(value, unit, out _) is null) ? Doubted([.. cells], unit) : cells;

    public static IReadOnlyList<TableCell> Doubted(List<TableCell> cells, string unit)
    {
        if (unit == PrintedNumber.Count)
            return cells;
        var sound = cells.FindAll(cell => cell.Value is { } value && PrintedNumber.Read(value, unit, out _) is not null);
        var usual = sound.GroupBy(Decimals).OrderByDescending(group => group.Count()).FirstOrDefault();
        if (usual is null)
            return cells;
        var isUsual = usual.Count() > 1 && usual.Count() * 2 > sound.Count
            && (usual.Key > 0 || (usual.Count() == cells.Count && usual.Count() >= FewestWholeRates));
        return cells.ConvertAll(cell => !sound.Contains(cell) || (isUsual && Decimals(cell) == usual.Key)
            ? cell
            : cell with { Doubt = cell.Doubt ?? Reason });
    }

    private static int Decimals(TableCell cell) =>
        cell.Value is { } value && value.IndexOf(',', StringComparison.Ordinal) is var comma and >= 0 ? value.TrimEnd('%').Length - comma - 1 : 0;
}
