namespace Assistant.Knowledge.Reports.Scans;

/// <summary>
/// Reads the body of a table as rows, at least cost over all ways to divide it. A cell counts only by how much better it is
/// than the best reading that contradicts it (<see cref="ScanRow.Margins"/>).
/// </summary>
internal static class ScanRowGrammar
{
    /// <summary>Readings of the same lines that are worse than the best by more than this never matter.</summary>
    private const double Hopeless = 6;

    public static IReadOnlyList<ScanRow> Parse(IReadOnlyList<ScanLine> body, ScanRowReadings readings)
    {
        var rows = new List<ScanRow>();
        for (var first = 0; first < body.Count; first++)
        {
            for (var count = 1; count <= ScanRowReadings.MostLines && first + count <= body.Count; count++)
            {
                var ways = readings.Of(body, first, count).ToList();
                if (ways.Count == 0)
                    continue;
                var limit = ways.Min(row => row.Cost) + Hopeless;
                rows.AddRange(ways.Where(row => row.Cost <= limit));
            }
        }

        var byStart = rows.ToLookup(row => row.First);
        var byEnd = rows.ToLookup(row => row.First + row.Count);
        var foreign = body.Select(ScanRowCosts.Of).ToList();
        var before = new double[body.Count + 1];
        var after = new double[body.Count + 1];
        for (var at = 1; at <= body.Count; at++)
            before[at] = byEnd[at].Select(row => before[row.First] + row.Cost).Append(before[at - 1] + foreign[at - 1]).Min();
        for (var at = body.Count - 1; at >= 0; at--)
            after[at] = byStart[at].Select(row => row.Cost + after[row.First + row.Count]).Append(foreign[at] + after[at + 1]).Min();

        var best = new List<ScanRow>();
        for (var at = 0; at < body.Count;)
        {
            if (byStart[at].MinBy(row => row.Cost + after[row.First + row.Count]) is { } row
                && row.Cost + after[row.First + row.Count] < foreign[at] + after[at + 1])
            {
                best.Add(row with { Margins = [.. row.Cells.Select((cell, column) => Margin(cell, column, row))] });
                at += row.Count;
            }
            else
                at++;
        }

        return best;

        double Margin(ScanCell cell, int column, ScanRow row)
        {
            if (cell.Figure is not { } figure)
                return 0;
            var line = Enumerable.Range(row.First, row.Count).First(at => body[at].Line == figure.Line);
            return rows.Where(other => other.Covers(line) && !other.Cells[column].Agrees(cell))
                .Select(other => before[other.First] + other.Cost + after[other.First + other.Count])
                .Append(before[line] + foreign[line] + after[line + 1]).Min() - before[^1];
        }
    }
}
