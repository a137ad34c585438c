using Assistant.Bot.Skills;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Questions about what all have on average, and about the line of all over time.</summary>
internal sealed partial class FigureAsks
{
    // "Trên hay dưới bình quân" of somebody, "tỉnh nào dưới bình quân" of all, "bình quân khối bộ" of the ministries.
    private FigureAsk? OfMeans()
    {
        var own = units.Count(unit => !FigureLimits.IsWhole(unit));
        if (!reading.IsMean || reading.Unmeasured is not null || (reading is { Side: not null } or { Count: not null } && !(reading.BesideMean && own > 0) && !SidesWithMean))
        {
            return null;
        }

        return reading.BesideMean && own == 1 && units.Count == 1 ? FigureAsk.Gap
            : reading.BesideMean && own > 0 ? FigureAsk.Compare
            : reading.SideOfMean is not null && own == 0 && units.Count < 2 && (reading.AsksWhich || reading.Has(FigureWish.Many) || reading.Has(FigureWish.List) || reading.Kind is not null) ? FigureAsk.Beyond
            : !reading.SetsBeside && units.Count == 1 && units[0] is UnitNames.MinistryBloc or UnitNames.LocalBloc ? FigureAsk.Average
            : null;
    }

    // "Bộ nào kém trung bình": the word for an end says on which side.
    private bool SidesWithMean => reading is { SideOfMean: not null, Count: null } && slots.Words.All(word => word.Folded is not ("nhat" or "top" or "bet"));

    // "Xu hướng các bộ 6 tuần qua": of all of them together, where each week brings everybody.
    private bool AsksLineOfAll => units.Count == 0 && reading is { IsOfFeed: true, Kind: not null, Group: null, Side: null, AsksWhich: false, Count: null, Bound: null, LeastChange: false } && known?.EntityId is null
        && reading.Wishes.Matches.Any(match => match.Id == FigureWish.Trend && match.Length > 1) && !reading.Has(FigureWish.Fall) && !RanksChanges();
}
