using Assistant.Bot.Skills;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// "Trong số đó ai giảm", "tất cả chỉ số của tỉnh này": a turn that asks within the list, or of the unit, that the answer before told.
/// </summary>
internal static class ListMeant
{
    /// <param name="turns">How it is said.</param>
    /// <param name="slots">The turn.</param>
    /// <param name="reading">What it says about figures.</param>
    /// <param name="known">The turn before.</param>
    public static FigureReading Resolve(FigureTurnLexicon turns, Slots slots, FigureReading reading, Understanding known)
    {
        var text = FigureReader.Folded(slots);
        if (reading is { Units.Count: 0, Indicators.Count: 0 } && known.EntityId is { } one && !one.Contains(',', StringComparison.Ordinal) && (reading.Has(FigureWish.Pointed) || reading.Has(FigureWish.NextIndicator)) && turns.Held.IsMatch(text))
        {
            return reading with { Units = [one] };
        }

        if (reading is { Units: [UnitNames.Nation], AsksTruth: true } && (reading.Side is not null || reading.Claim is not null) && known.EntityId is { } talked && !talked.Contains(',', StringComparison.Ordinal) && !FigureLimits.IsWhole(talked))
        {
            // "Thấp nhất cả nước phải không": the nation says only among whom.
            return reading with { Units = [talked] };
        }

        var asksWho = reading.AsksWhich || reading.Side is not null || reading.Bound is not null || reading.Has(FigureWish.Many);
        return asksWho && known.ListedIds is { } told && reading is { Units.Count: 0, Group: null, RankAt: null, Crossed: null } && turns.Among.IsMatch(text)
            ? reading with
            {
                Group = new UnitGroup(UnitGroups.Listed + told, UnitGroups.ListedLabel, [], [], Cities: false, MergedNote: null),
                Kind = reading.Kind ?? (known.EntityKind == nameof(EntityKind.Ministry) ? EntityKind.Ministry : EntityKind.Province),
                PointsAtAll = false,
                PointsAt = null,
            }
            : reading;
    }
}
