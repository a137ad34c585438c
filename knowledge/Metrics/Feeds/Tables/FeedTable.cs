namespace Assistant.Knowledge.Metrics.Feeds.Tables;

/// <summary>A cell as the file holds it. <paramref name="Number"/>: the file says that it is a number (JSON, a workbook).</summary>
internal readonly record struct FeedCell(string Text, decimal? Number = null)
{
    public bool IsEmpty => Number is null && Text.Length == 0;
}

/// <summary>A row and where it stands: the line of a text, the row of a sheet, the item of an array.</summary>
internal readonly record struct FeedRow(int Line, FeedCell[] Cells);

/// <summary>
/// The rows of a file, whatever its form, read one after another. Reading further throws <see cref="FeedFormatException"/>
/// where the file itself is broken: then nothing of it can be trusted.
/// </summary>
internal sealed record FeedTable(IReadOnlyList<string> Headers, IEnumerable<FeedRow> Rows);
