namespace Assistant.Knowledge.Reports.Scans;

/// <summary>
/// The lines of a scanned table that can hold cells. Page heads, footnotes and running text in between leave a gap. Sides that
/// are named anew may be the head of another table whose title was lost, so there it ends.
/// </summary>
internal static class ScanBody
{
    /// <summary>Two wrapped names of ministries side by side have eleven words; running text has more.</summary>
    private const int MostWords = 13;

    /// <summary>So much running text in a row is the text after the table, not a footnote in it.</summary>
    private const int LongestFootnote = 8;

    public static IReadOnlyList<ScanLine> Of(IReadOnlyList<(int Line, string Text)> body, string unit)
    {
        var lines = new List<ScanLine>();
        var foreign = 0;
        var last = 0;
        foreach (var (number, text) in body)
        {
            var tokens = WithoutTail(ScanTokens.Of(number, text, unit));
            if (IsRunningText(tokens))
            {
                if (++foreign > LongestFootnote)
                    break;
                continue;
            }

            foreign = 0;
            if (lines.Exists(line => line.HasFigure) && ScanHeads.IsSides(text))
                break;
            if (tokens.Count == 0 || (tokens.All(token => !token.IsFigure) && ScanHeads.IsHead(text)))
                continue;
            lines.Add(new ScanLine(number, text, tokens, AfterGap: lines.Count > 0 && number > last + 1));
            last = number;
        }

        return lines;
    }

    public static bool IsRunningText(IReadOnlyList<ScanToken> tokens) => tokens.Count(token => !token.IsFigure) > MostWords;

    /// <summary>Without lone letters after the last figure: dirt of the table's edge.</summary>
    private static IReadOnlyList<ScanToken> WithoutTail(IReadOnlyList<ScanToken> tokens)
    {
        var count = tokens.Count;
        while (count > 0 && !tokens[count - 1].IsFigure && tokens[count - 1].Letters.Length < 2)
            count--;
        return count > 0 && tokens[count - 1].IsFigure ? [.. tokens.Take(count)] : tokens;
    }
}
