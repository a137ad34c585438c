using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports;

/// <summary>A name and its figure as they stand in a table; either may be missing.</summary>
internal readonly record struct TableCell(int Line, string Name, string? Value)
{
    /// <summary>The unit, where more than the spelling decided it.</summary>
    public Entity? Unit { get; init; }

    /// <summary>Why the cell is not certain, for a person; null when nothing speaks against it.</summary>
    public string? Doubt { get; init; }
    public RankSide? Side { get; init; }
    public int? Position { get; init; }

    /// <summary>What the rate was computed from, where the table prints it.</summary>
    public PrintedFraction? Fraction { get; init; }
}

/// <summary>
/// Cuts the body of a table into cells. Names wrap over lines and a figure stands on the line of its name or on the next,
/// so lines mean nothing: a cell ends with its figure.
/// </summary>
internal static class TableCells
{
    private const int LongestPageNumber = 3;

    /// <summary>A word that was meant as a figure, sound or not. No name of a province or ministry looks like one.</summary>
    public static bool IsValue(string word) =>
        word.Contains('%', StringComparison.Ordinal)
        || (word.Length > 0 && char.IsAsciiDigit(word[0]) && word.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ','));

    public static IReadOnlyList<TableCell> Cut(PrintedTable table, EntityNames names)
    {
        var cells = new List<TableCell>();
        var name = new List<string>();
        PrintedFraction? fraction = null;
        var line = 0;
        foreach (var (number, text) in table.Body)
        {
            var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words is [var alone] && name.Count == 0 && alone.Length <= LongestPageNumber && alone.All(char.IsAsciiDigit))
                continue;
            foreach (var word in words)
            {
                if (PrintedFraction.Read(word) is { } read)
                {
                    if (name.Count > 0 || cells.Count == 0)
                        fraction = read;
                    else
                        cells[^1] = cells[^1] with { Fraction = read };
                    continue;
                }

                if (!IsValue(word))
                {
                    line = name.Count == 0 ? number : line;
                    name.Add(word);
                    continue;
                }

                Close(cells, name, number, word, names);
                cells[^1] = cells[^1] with { Fraction = fraction };
                fraction = null;
                name.Clear();
            }
        }

        if (name.Count > 0)
            Close(cells, name, line, null, names);
        var sides = table.Sides;
        return [.. cells.Select((cell, index) => cell with { Side = sides[index % sides.Count], Position = (index / sides.Count) + 1 })];
    }

    /// <summary>Two known names before one figure: the first has lost its own, and its cell still takes its place.</summary>
    private static void Close(List<TableCell> cells, List<string> name, int line, string? value, EntityNames names)
    {
        var start = 0;
        if (names.Find(string.Join(' ', name)) is null)
        {
            for (var cut = 1; cut < name.Count; cut++)
            {
                var head = string.Join(' ', name[..cut]);
                var rest = string.Join(' ', name[cut..]);
                if (names.Find(head) is null || names.Find(rest) is null)
                    continue;
                cells.Add(new TableCell(line, head, null));
                start = cut;
                break;
            }
        }

        cells.Add(new TableCell(line, string.Join(' ', name[start..]), value));
    }
}
