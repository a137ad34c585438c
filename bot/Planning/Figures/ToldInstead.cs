namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// A turn that says something of the figure just told ("nguồn số đó đâu", "thấp nhất à") where that is one of another definition than was asked
/// about: it is of what was told, in the period that it was told of. Another unit or another time goes on with what was asked about.
/// </summary>
internal static class ToldInstead
{
    /// <param name="slots">The turn.</param>
    /// <param name="reading">What it says about figures.</param>
    /// <param name="known">The turn before.</param>
    public static (Slots Slots, FigureReading Reading) Resolve(Slots slots, FigureReading reading, Understanding known)
    {
        var saysOfIt = reading.Has(FigureWish.Source) || reading.Has(FigureWish.Definition) || reading.Claim is not null || reading.AsksTruth || reading.AsksRank || reading.PointsAtFigure;
        return known.ToldIndicatorId is { } told && saysOfIt && reading is { Indicators.Count: 0, Period: null, Baseline: null, Window: null, Kind: null } && !reading.Has(FigureWish.Change) && (reading.Units.Count == 0 || reading.Units is [var named] && named == known.EntityId)
            ? (slots with { Indicators = [told], IndicatorConfidence = 1 }, reading with { Indicators = [[told]], OnlyTargets = false, Period = known.ReportId })
            : (slots, reading);
    }
}
