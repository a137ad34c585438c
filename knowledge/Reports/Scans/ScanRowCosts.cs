namespace Assistant.Knowledge.Reports.Scans;

/// <summary>What speaks against a way of reading the lines of a table. Only their order of size matters.</summary>
internal static class ScanRowCosts
{
    /// <summary>A contradicting reading must be worse by this much, else the cell is ambiguous.</summary>
    public const double Margin = 1;

    private const double UnknownName = 3;
    private const double NoName = 3;
    private const double NoFigure = 2.5;
    private const double EmptyCell = 3.5;
    private const double ExtraLine = 0.3;
    private const double Gap = 0.7;
    private const double NameGoesOnBelow = 0.3;
    private const double FigureApart = 1;
    private const double ForeignLine = 1.5;
    private const double ForeignFigure = 3;
    private const double GarbledName = 0.5;

    public static double Of(ScanLine foreign) =>
        ForeignLine + (ForeignFigure * foreign.Tokens.Count(token => token.IsFigure));

    public static double Of(ScanCell cell)
    {
        if (cell.IsEmpty)
            return EmptyCell;
        var cost = 0d;
        if (cell.Words.Count == 0)
            cost += NoName;
        else if (cell.Guess.Entity is null)
            cost += UnknownName;
        else
            cost += GarbledName * Math.Min(1, (1 - cell.Guess.Confidence) / (1 - Likelihood.Enough));
        if (cell.Figure is null)
            return cost + NoFigure;
        if (cell.Words.Count == 0)
            return cost;
        if (cell.NameLines.All(line => line != cell.Figure.Line))
            cost += FigureApart;
        return cell.Words[^1].Line > cell.Figure.Line ? cost + NameGoesOnBelow : cost;
    }

    public static double OfLines(IEnumerable<ScanLine> lines) =>
        lines.Skip(1).Sum(line => ExtraLine + (line.AfterGap ? Gap : 0));
}
