using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Language;

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

        if (IsAboutFigures(slots, reading, goesOn) && reading.Indicators.Count < 2 && Halves(slots) is { } halves)
        {
            // "Vừa thấp ở truy cập cổng vừa thấp ở xử lý hồ sơ".
            return (slots with { Indicators = halves[0], IndicatorConfidence = 1 }, reading with { Indicators = halves, OnlyTargets = false });
        }

        if (reading.Indicators is [{ Count: > 1 } several] && features.Narrowed(slots.Words, several) is var told && !told.SequenceEqual(several))
        {
            slots = slots with { Indicators = told };
            reading = reading with { Indicators = [told] };
        }

        if (IsAboutFigures(slots, reading, goesOn) && reading.Indicators.Count < 2 && features.Of(slots.Words, reading.Indicators is [var named] ? named : []) is [var meant, ..] all)
        {
            slots = slots with { Indicators = all, IndicatorConfidence = 1 };
            reading = reading with { Indicators = [all], OnlyTargets = reader.HasOnlyTargets(meant, slots.ForOfficial), SharesIndicator = lexicon.Shared.Contains(meant) };
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

    private List<IReadOnlyList<string>>? Halves(Slots slots)
    {
        var words = slots.Words;
        for (var first = 0; first + 2 < words.Count; first++)
        {
            var second = words[first].Folded is "vua" or "ca" ? Enumerable.Range(first + 2, words.Count - first - 2).FirstOrDefault(at => words[at].Folded == (words[first].Folded == "vua" ? "vua" : "lan"), -1) : -1;
            if (second > 0 && Meant(words.Skip(first).Take(second - first)) is { } one && Meant(words.Skip(second)) is { } other && one[0] != other[0])
            {
                return [one, other];
            }
        }

        return null;
    }

    private IReadOnlyList<string>? Meant(IEnumerable<Word> words) => features.Said([.. words]) is { Count: > 0 } said ? said : null;

    // Words such as "nộp hồ sơ qua mạng" stand in any question about a paper.
    private static bool IsAboutFigures(Slots slots, FigureReading reading, bool goesOn) =>
        PeriodMentions.NamesReport(reading.Period) || goesOn
        || (slots.Hits is not [{ Known: >= ThinkableProcedure }, ..] && (reading.Units.Any(FigureLimits.IsWhole) || (reading.Period is not null && (reading.Units.Count > 0 || reading.Kind is not null))));

    private const double ThinkableProcedure = 0.3;

    private static (Slots, FigureReading) With(Slots slots, FigureReading reading, string indicator) =>
        (slots with { Indicators = [indicator], IndicatorConfidence = 1 }, reading with { Indicators = [[indicator]] });
}
