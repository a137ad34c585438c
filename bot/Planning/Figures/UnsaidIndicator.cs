using Assistant.Bot.Planning.Cues;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// "So Quảng Ninh với Hòa Bình", "Bộ Xây dựng cải thiện bao nhiêu điểm" name no indicator: where documents hold figures, the one is meant that
/// is printed of all of them, or of the unit in two periods. Everything that is held of each would answer neither.
/// </summary>
internal sealed class UnsaidIndicator(HeldIndicators held)
{
    /// <summary>More words are a story, or name something that was not read.</summary>
    private const int MostWords = 16;

    /// <summary>Of more units everything that is held would be a wall of text.</summary>
    private const int MostUnits = 3;

    /// <param name="slots">The message.</param>
    /// <param name="reading">What it says about figures.</param>
    /// <param name="known">The turn before, when it was about figures.</param>
    public (Slots Slots, FigureReading Reading) Resolve(Slots slots, FigureReading reading, Understanding? known)
    {
        var meant = !IsOpen(slots, reading, known) ? null
            : reading.Units is [_, _, ..] several ? reading.SetsBeside ? held.Common(several) : null
            : reading.Units is [var unit] && (reading.Has(FigureWish.Change) || reading.Has(FigureWish.Fall)) ? held.OverTime(unit, isShare: slots.Words.Any(word => word.Folded == "diem"))
            : null;
        return meant is null ? (slots, reading) : (slots with { Indicators = [meant], IndicatorConfidence = 1 }, reading with { Indicators = [[meant]] });
    }

    /// <summary>Whether units are set side by side of which no report prints the same: what there is of each is told, and no difference.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="reading">What it says about figures.</param>
    /// <param name="known">The turn before, when it was about figures.</param>
    public bool SharesNone(Slots slots, FigureReading reading, Understanding? known) =>
        IsOpen(slots, reading, known) && reading.Units.Count is > 1 and <= MostUnits && reading.SetsBeside && !reading.Units.Any(held.IsFedOf) && held.Common(reading.Units) is null;

    private static bool IsOpen(Slots slots, FigureReading reading, Understanding? known) =>
        slots is { ForOfficial: true, Indicators.Count: 0 } && known is null && slots.Words.Count <= MostWords && !FigureScore.MeansProcedure(slots) && !slots.Cues.Has(Intents.FeeWord)
        && !reading.NamesTarget && !reading.Has(FigureWish.Goal) && !reading.Has(FigureWish.Source) && !reading.Has(FigureWish.Merged) && !reading.Units.Any(FigureLimits.IsWhole)
        && reading is { Indicators.Count: 0, Unmeasured: null, Claim: null, Quoted: null, Bound: null, Table: null, Act: null, Group: null, Candidates.Count: 0, Places.Count: 0, IsSum: false, IsMean: false, AsksTotal: false, Named.Count: 0 };
}
