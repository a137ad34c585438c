namespace Assistant.Tests.Reports.Scans;

/// <summary>How the two cells of a row come out as lines: names wrap, figures stand on the first, the last or the middle line.</summary>
internal sealed class ScanRowLayout(ScanLevel level, Random random, ScanLetterNoise letters, ScanFigureNoise figures)
{
    /// <summary>The column for names of ministries holds about so many letters.</summary>
    private const int NameWidth = 24;

    public IEnumerable<string> SideBySide(KnownCell left, KnownCell right)
    {
        var (leftPieces, rightPieces) = (Pieces(left.Name), Pieces(right.Name));
        var height = Math.Max(leftPieces.Count, rightPieces.Count);
        var isCentred = height == 2 && random.Next(5) == 0;
        var figureLine = isCentred ? 1 : height == 1 ? 0 : random.Next(3) == 0 ? 0 : height == 2 ? 1 : random.Next(height);
        for (var line = 0; line < (isCentred ? 3 : height); line++)
        {
            var parts = new List<string>();
            foreach (var (cell, pieces) in new[] { (left, leftPieces), (right, rightPieces) })
            {
                if (Piece(pieces, line, figureLine, isCentred, height) is { } piece)
                    parts.Add(letters.Ruin(piece));
                if (line == figureLine)
                    parts.Add(figures.Ruin(cell.Printed));
            }

            yield return Join(parts);
        }
    }

    /// <summary>The cell by itself: name and figure on one line, or on lines of their own.</summary>
    public IEnumerable<string> Alone(KnownCell cell, bool isApart, bool isFigureFirst)
    {
        var pieces = Pieces(cell.Name).ConvertAll(letters.Ruin);
        var figure = figures.Ruin(cell.Printed);
        if (isFigureFirst)
            return [figure, .. pieces];
        return isApart ? [.. pieces, figure] : [.. pieces[..^1], Join([pieces[^1], figure])];
    }

    private static string? Piece(List<string> pieces, int line, int figureLine, bool isCentred, int height)
    {
        if (pieces.Count == 1)
            return line == figureLine ? pieces[0] : null;
        if (isCentred)
            return line == 1 ? null : pieces[line / 2];
        var start = pieces.Count == height ? 0 : Math.Min(figureLine, height - pieces.Count);
        return line >= start && line < start + pieces.Count ? pieces[line - start] : null;
    }

    private List<string> Pieces(string name)
    {
        var words = name.Split(' ');
        if (words.Length < 2 || (name.Length <= NameWidth && random.NextDouble() >= level.NameWrapped))
            return [name];
        var cut = name.Length > NameWidth
            ? Enumerable.Range(1, words.Length - 1).Last(count => count == 1 || string.Join(' ', words[..count]).Length <= NameWidth)
            : random.Next(1, words.Length);
        return [string.Join(' ', words[..cut]), string.Join(' ', words[cut..])];
    }

    private string Join(List<string> parts)
    {
        var line = "";
        foreach (var part in parts.Where(_ => random.NextDouble() >= level.PartDropped))
        {
            var gap = random.NextDouble() < level.BlankLost / 4 ? "" : random.NextDouble() < level.Dirt ? new[] { " | ", " 0 ", " - ", " . ", " |" }[random.Next(5)] : " ";
            line += line.Length == 0 ? part : gap + part;
        }

        return random.NextDouble() < level.Dirt ? $"{line} {new[] { "|", "_", ".", "a", "—" }[random.Next(5)]}" : line;
    }
}
