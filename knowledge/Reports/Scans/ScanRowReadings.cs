using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports.Scans;

/// <summary>
/// All ways to read a few lines as one row. In print a figure stands to the right of its name, so on each line a cell's
/// piece ends with its figure; where the left column ends and the right begins is what has to be found.
/// </summary>
internal sealed class ScanRowReadings(LikelyNames likely, EntityNames names, EntityKind kind, int columns)
{
    public const int MostLines = 4;

    /// <summary>More ways than this come from prose, not from a table.</summary>
    private const int MostWays = 1500;

    public IEnumerable<ScanRow> Of(IReadOnlyList<ScanLine> body, int first, int count)
    {
        var lines = body.Skip(first).Take(count).ToList();
        if (!lines.Exists(line => line.HasFigure))
            yield break;
        var splits = lines.ConvertAll(Splits);
        if (splits.Aggregate(1L, (ways, line) => ways * line.Count) is 0 or > MostWays)
            yield break;
        var linesCost = ScanRowCosts.OfLines(lines);
        foreach (var way in Ways(splits, 0))
        {
            var cells = Cells(lines, way);
            if (cells is not null && !cells.TrueForAll(cell => cell.IsEmpty))
                yield return new ScanRow(first, count, cells, linesCost + cells.Sum(ScanRowCosts.Of));
        }
    }

    private static IEnumerable<int[]> Ways(List<List<int>> splits, int at)
    {
        if (at == splits.Count)
            return [[]];
        return splits[at].SelectMany(split => Ways(splits, at + 1).Select(rest => (int[])[split, .. rest]));
    }

    /// <summary>How many tokens of the line may belong to the left cell.</summary>
    private List<int> Splits(ScanLine line)
    {
        var tokens = line.Tokens;
        var figures = Enumerable.Range(0, tokens.Count).Where(at => tokens[at].IsFigure).ToList();
        var last = tokens.Count - 1;
        if (columns == 1)
            return figures.Count == 0 || figures is [var only] && only == last ? [tokens.Count] : [];
        return figures switch
        {
            [] => [.. Enumerable.Range(0, tokens.Count + 1)],
            [var one] when one == last => [.. Enumerable.Range(0, tokens.Count + 1)],
            [var one] => [one + 1],
            [var one, var two] when two == last => [one + 1],
            _ => [],
        };
    }

    private List<ScanCell>? Cells(List<ScanLine> lines, int[] way)
    {
        var cells = new List<ScanCell>(columns);
        for (var column = 0; column < columns; column++)
        {
            var tokens = lines.SelectMany((line, index) => column == 0 ? line.Tokens.Take(way[index]) : line.Tokens.Skip(way[index])).ToList();
            var figures = tokens.FindAll(token => token.IsFigure);
            if (figures.Count > 1)
                return null;
            var words = tokens.FindAll(token => !token.IsFigure);
            cells.Add(new ScanCell(words, figures is [var figure] ? figure : null, Guess(words)));
        }

        return cells;
    }

    private NameGuess Guess(List<ScanToken> words)
    {
        if (words.Count == 0)
            return default;
        if (names.Find(string.Join(' ', words.Select(word => word.Text))) is { } exact && exact.Kind == kind)
            return new NameGuess(exact, 1);
        var whole = likely.Guess(string.Concat(words.Select(word => word.Letters)), kind);
        if (words.TrueForAll(word => word.Letters.Length > 1))
            return whole;

        // A lone letter is a part of the name ("Y tế") or the remains of a mark above it.
        var bare = likely.Guess(string.Concat(words.Where(word => word.Letters.Length > 1).Select(word => word.Letters)), kind);
        return bare.Confidence > whole.Confidence ? bare : whole;
    }
}
