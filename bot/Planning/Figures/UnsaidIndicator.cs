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

    /// <param name="slots">The message.</param>
    /// <param name="reading">What it says about figures.</param>
    /// <param name="known">The turn before, when it was about figures.</param>
    public (Slots Slots, FigureReading Reading) Resolve(Slots slots, FigureReading reading, Understanding? known)
    {
        var isOpen = slots is { ForOfficial: true, Indicators.Count: 0 } && known is null && slots.Words.Count <= MostWords && !FigureScore.MeansProcedure(slots) && !slots.Cues.Has(Intents.FeeWord) && !reading.NamesTarget && !reading.Has(FigureWish.Goal) && !reading.Has(FigureWish.Source) && !reading.Has(FigureWish.Merged)
            && reading is { Indicators.Count: 0, Unmeasured: null, Claim: null, Quoted: null, Bound: null, Table: null, Act: null, Group: null, Candidates.Count: 0, Places.Count: 0, IsSum: false, IsMean: false, AsksTotal: false, Named.Count: 0 };
        if (!isOpen || reading.Units.Any(FigureLimits.IsWhole))
        {
            return (slots, reading);
        }

        var meant = reading.Units switch
        {
            [_, _, ..] several when reading.SetsBeside => held.Common(several),
            [var unit] when reading.Has(FigureWish.Change) || reading.Has(FigureWish.Fall) => held.OverTime(unit, isShare: slots.Words.Any(word => word.Folded == "diem")),
            _ => null,
        };
        return meant is null ? (slots, reading) : (slots with { Indicators = [meant], IndicatorConfidence = 1 }, reading with { Indicators = [[meant]] });
    }
}
