namespace Assistant.Knowledge.Reports.Scans;

internal enum ScanTokenKind
{
    Word,

    /// <summary>A figure whose form is sound.</summary>
    Figure,

    /// <summary>Something that was a figure in print and cannot be read as one any more.</summary>
    Damaged,
}

/// <summary>One word or figure of a line of a scan.</summary>
internal sealed record ScanToken(ScanTokenKind Kind, string Text, int Line)
{
    /// <summary>The letters of a word; empty for figures.</summary>
    public string Letters { get; } = Kind == ScanTokenKind.Word ? ScanLetters.Of(Text) : "";

    public bool IsFigure => Kind != ScanTokenKind.Word;
}

/// <summary>A line of a table: its tokens, and whether blank or foreign lines stand between it and the line before.</summary>
internal sealed record ScanLine(int Line, string Text, IReadOnlyList<ScanToken> Tokens, bool AfterGap)
{
    public bool HasFigure => Tokens.Any(token => token.IsFigure);
}
