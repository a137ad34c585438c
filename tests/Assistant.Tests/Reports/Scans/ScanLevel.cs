namespace Assistant.Tests.Reports.Scans;

/// <summary>How badly a page is ruined; each number is a probability.</summary>
internal sealed record ScanLevel(string Name)
{
    /// <summary>A letter with a mark loses it, or comes out as something else.</summary>
    public double MarkLost { get; init; }
    public double MarkConfused { get; init; }

    /// <summary>A plain letter comes out as one that looks like it (l as 1, O as 0).</summary>
    public double LetterConfused { get; init; }
    public double BlankLost { get; init; }

    /// <summary>A figure loses a dot, a comma or its sign, or gets a letter or a blank inside.</summary>
    public double FigureDamaged { get; init; }

    /// <summary>A name is wrapped though it would fit.</summary>
    public double NameWrapped { get; init; }

    /// <summary>A table is read in another order: cell by cell, column by column, figures before names.</summary>
    public double OrderLost { get; init; }

    /// <summary>A page number, page head or footnote stands between two lines.</summary>
    public double LineAdded { get; init; }
    public double LineDropped { get; init; }

    /// <summary>A name or a figure inside a line is gone.</summary>
    public double PartDropped { get; init; }
    public double Dirt { get; init; }

    public static IReadOnlyList<ScanLevel> All { get; } =
    [
        new("nhẹ")
        {
            MarkLost = 0.10, MarkConfused = 0.03, LetterConfused = 0.002, BlankLost = 0.02, FigureDamaged = 0.02, NameWrapped = 0.05,
            OrderLost = 0.05, LineAdded = 0.02, LineDropped = 0.005, PartDropped = 0.003, Dirt = 0.01,
        },
        new("vừa")
        {
            MarkLost = 0.75, MarkConfused = 0.12, LetterConfused = 0.006, BlankLost = 0.05, FigureDamaged = 0.06, NameWrapped = 0.10,
            OrderLost = 0.10, LineAdded = 0.04, LineDropped = 0.01, PartDropped = 0.01, Dirt = 0.03,
        },
        new("nặng")
        {
            MarkLost = 0.65, MarkConfused = 0.28, LetterConfused = 0.015, BlankLost = 0.10, FigureDamaged = 0.15, NameWrapped = 0.20,
            OrderLost = 0.20, LineAdded = 0.08, LineDropped = 0.04, PartDropped = 0.03, Dirt = 0.08,
        },
        new("nát")
        {
            MarkLost = 0.45, MarkConfused = 0.50, LetterConfused = 0.03, BlankLost = 0.20, FigureDamaged = 0.35, NameWrapped = 0.30,
            OrderLost = 0.30, LineAdded = 0.15, LineDropped = 0.10, PartDropped = 0.06, Dirt = 0.15,
        },
    ];
}
