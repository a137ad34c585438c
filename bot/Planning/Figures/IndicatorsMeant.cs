using Assistant.Bot.Planning.Topics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>The indicator that a message means without calling it by a name: by a table, by the portal, by what is said of it, or the measured one beside a target.</summary>
internal sealed class IndicatorsMeant(FigureReader reader, TableIndicators tables, IndicatorFeatures features, FigureLexicon lexicon)
{
    /// <param name="slots">The message.</param>
    /// <param name="reading">What it says about figures.</param>
    /// <param name="memory">The turn before.</param>
    public (Slots Slots, FigureReading Reading) Resolve(Slots slots, FigureReading reading, Understanding? memory)
    {
        var goesOn = memory?.Topic == MetricsTopic.Topic;
        if (reading is { Table: { } table, Indicators.Count: 0 } && tables.Of(table, reading.Period ?? (goesOn ? memory!.ReportId : null)) is { } held)
        {
            return With(slots, reading, held);
        }

        if (IsAboutFigures(slots, reading, goesOn) && reading.Indicators.Count < 2 && features.Of(slots.Words, reading.Indicators is [var named] ? named : []) is [var meant, ..] all)
        {
            slots = slots with { Indicators = all, IndicatorConfidence = 1 };
            reading = reading with { Indicators = [all], OnlyTargets = reader.HasOnlyTargets(meant), SharesIndicator = lexicon.Shared.Contains(meant) };
        }

        if (reading is { OnlyTargets: true, Indicators: [[var aimed], ..] } && reader.MeasuredBeside(aimed) is { } beside && (reading.Units.Any(unit => !FigureLimits.IsWhole(unit)) || PeriodMentions.NamesReport(reading.Period) || reading is { Side: not null, Kind: not null }))
        {
            slots = slots with { Indicators = [beside] };
            return (slots, reading with { Indicators = [[beside]], OnlyTargets = false });
        }

        // "Cổng Cà Mau tuần 40" is about its visits.
        return reading is { NamesPortal: true, Indicators.Count: 0, Table: null, Quoted: null } && (PeriodMentions.NamesReport(reading.Period) || (goesOn && reading.Units.Count > 0))
            ? With(slots, reading, reader.Portal)
            : (slots, reading);
    }

    // Words such as "nộp hồ sơ qua mạng" stand in any question about a paper.
    private static bool IsAboutFigures(Slots slots, FigureReading reading, bool goesOn) =>
        PeriodMentions.NamesReport(reading.Period) || goesOn
        || (slots.Hits is not [{ Known: >= ThinkableProcedure }, ..] && (reading.Units.Any(FigureLimits.IsWhole) || (reading.Period is not null && (reading.Units.Count > 0 || reading.Kind is not null))));

    private const double ThinkableProcedure = 0.3;

    private static (Slots, FigureReading) With(Slots slots, FigureReading reading, string indicator) =>
        (slots with { Indicators = [indicator], IndicatorConfidence = 1 }, reading with { Indicators = [[indicator]] });
}
