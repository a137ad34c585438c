namespace Assistant.Knowledge.Reports.Scans;

/// <summary>A name and its figure as a way of reading gives them; either may be missing.</summary>
internal sealed record ScanCell(IReadOnlyList<ScanToken> Words, ScanToken? Figure, NameGuess Guess)
{
    public bool IsEmpty => Words.Count == 0 && Figure is null;

    public string Name => string.Join(' ', Words.Select(word => word.Text));

    public IEnumerable<int> NameLines => Words.Select(word => word.Line).Distinct();

    public IEnumerable<int> Lines => Figure is null ? NameLines : NameLines.Append(Figure.Line).Distinct();

    /// <summary>Says the same of the same figure.</summary>
    public bool Agrees(ScanCell other) => ReferenceEquals(Figure, other.Figure) && Guess.Entity == other.Guess.Entity;
}

/// <summary>One way to read some lines as a row of a table, one cell for each column pair.</summary>
/// <param name="First">Index of the first line in the table's body.</param>
/// <param name="Count">How many lines it takes.</param>
/// <param name="Cells">From left to right.</param>
/// <param name="Cost">What speaks against this reading; 0 is a row without a fault.</param>
internal sealed record ScanRow(int First, int Count, IReadOnlyList<ScanCell> Cells, double Cost)
{
    /// <summary>How much worse the best reading is that contradicts a cell, for each cell.</summary>
    public IReadOnlyList<double> Margins { get; init; } = [];

    public bool Covers(int line) => line >= First && line < First + Count;
}
