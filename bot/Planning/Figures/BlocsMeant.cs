using Assistant.Bot.Skills;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// "Khối tỉnh ai đội sổ", "các bộ chưa đạt 50%": where no report has a figure of the whole bloc, the bloc says only whom to rank. Where
/// reports have one, the figure of the bloc is meant.
/// </summary>
internal sealed class BlocsMeant(IMetricsStore store, IndicatorChooser chooser)
{
    /// <param name="reading">What the message says.</param>
    /// <param name="known">The turn before, when this one goes on with it.</param>
    public FigureReading Resolve(FigureReading reading, Understanding? known)
    {
        if (reading.Units.Count == 0 || !reading.Units.All(unit => unit is UnitNames.MinistryBloc or UnitNames.LocalBloc) || !(AsksMembers(reading) || RankedBefore(reading, known)))
        {
            return reading;
        }

        var indicators = reading.Indicators.Count > 0 ? reading.Indicators[0] : known?.IndicatorId?.Split(',') ?? [];
        if (indicators.Count == 0 || (indicators.Any(id => reading.Units.Any(unit => IsMeasured(id, unit))) && !IsFed(reading, known, indicators)))
        {
            return reading;
        }

        return reading.Units is [var only]
            ? reading with { Units = [], Kind = only == UnitNames.MinistryBloc ? EntityKind.Ministry : EntityKind.Province }
            : reading with { Units = [], Kind = null };
    }

    // What some document printed of a bloc years ago is not meant where every unit reports each week.
    private bool IsFed(FigureReading reading, Understanding? known, IReadOnlyList<string> indicators) =>
        (reading.Period ?? known?.ReportId) is null or "newest" or "previous" && (reading.Has(FigureWish.Missed) || reading.Has(FigureWish.Met) || reading.AsksWhich || reading.Has(FigureWish.Many) || reading.Has(FigureWish.List))
        && indicators.Any(id => chooser.AllReports(id) is [{ IsFeed: true }, ..]);

    private static bool AsksMembers(FigureReading reading) =>
        reading.Side is not null || reading.AsksWhich || reading.Places.Count > 0 || reading.Count is not null || reading.RankAt is not null || reading.Bound is not null || reading.BothEnds
        || reading.Has(FigureWish.Missed) || reading.Has(FigureWish.Met) || reading.Has(FigureWish.List) || reading.Has(FigureWish.Many) || reading.Has(FigureWish.Printed)
        || reading.Has(FigureWish.First) || reading.Has(FigureWish.Last) || reading.Has(FigureWish.SecondFirst) || reading.Has(FigureWish.SecondLast);

    // "Khối bộ thì sao" after who is highest among the provinces.
    private static bool RankedBefore(FigureReading reading, Understanding? known) =>
        known is { EntityId: null, Wish: nameof(FigureAsk.Rank) or nameof(FigureAsk.AtRank) }
        && reading is { Units.Count: 1, Claim: null, NamesTarget: false, IsMean: false, IsSum: false } && !reading.Has(FigureWish.Gap) && !reading.Has(FigureWish.Compare) && !reading.Has(FigureWish.Goal) && !reading.Has(FigureWish.Source);

    // Whoever asks: it is only found out what is meant; figures are asked for with the right of the caller.
    private bool IsMeasured(string indicator, string unit) =>
        store.Observations(new ObservationFilter { IndicatorId = indicator, EntityId = unit, IncludeInternal = true, Limit = 1 }).Count > 0;
}
