using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Questions that figures cannot answer.</summary>
internal static class FigureLimits
{
    /// <summary>Why not; null: they can.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="reading">What it says about figures.</param>
    /// <param name="units">Whom it is about, the turn before included.</param>
    public static FigureLimit? Of(Slots slots, FigureReading reading, IReadOnlyList<string> units)
    {
        var average = slots.Cues.Has(Intents.Average) || reading.IsMean;
        return reading.Cause is not null ? FigureLimit.SupposedCause
            : reading.IsForecast ? FigureLimit.Forecast
            : reading.Unmeasured is not null ? FigureLimit.NotMeasured
            : reading.District is not null && reading.Units.Count == 0 ? FigureLimit.BelowProvince
            : IsMerged(reading) ? FigureLimit.Merged
            : reading.AsksRegions && reading.Group is null && (reading.Side is not null || average || reading.Has(FigureWish.Compare)) ? FigureLimit.NoRegions
            : average && reading.Table is not null && units.All(IsWhole) ? FigureLimit.NoAverage
            : average && ((reading.Group is not null && reading.Side is not null) || (reading.NamesSeveralPeriods && units.Count > 0) || (reading is { Count: not null, Side: not null } && units.Count == 0) || (!reading.BesideMean && reading.Units.Count(unit => !IsWhole(unit)) > 1) || (reading.PointsAtAll && units.Count > 1)) ? FigureLimit.NoAverage
            : IsSum(reading, units) ? average ? FigureLimit.NoAverage : FigureLimit.NoSum
            : null;
    }

    public static bool IsWhole(string unit) => unit is UnitNames.Nation or UnitNames.MinistryBloc or UnitNames.LocalBloc;

    // "Lâm Đồng mới", "Bắc Ninh sau sáp nhập": what has not been measured. "Mới" alone is most often no word of a name.
    private static bool IsMerged(FigureReading reading) =>
        !reading.IsBeforeMerger && reading.Merged.Count > 0 && reading.Wishes.Matches.Any(match => match.Id == FigureWish.Merged && (match.Length > 1 || reading.NewUnit is not null));

    // "Tổng của cả nước" is a figure; the sum of several units is none.
    private static bool IsSum(FigureReading reading, IReadOnlyList<string> units) =>
        !reading.AsksTotal && !reading.AsksPortion && (reading.IsSum || reading.CombinesIndicators || (reading.Has(FigureWish.Total) && !reading.Has(FigureWish.Also) && reading.Units is not [UnitNames.Nation] && (units.Count != 1 || reading.Units.Count > 0 || reading.Kind is not null)));
}
