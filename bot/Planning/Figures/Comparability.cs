using Assistant.Bot.Skills;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Two definitions, and the figures that are told beside them, each for itself.</summary>
internal sealed record DefinitionPair(string One, string Other, IReadOnlyList<SkillCall> Figures);

/// <summary>
/// "Hai số này trừ cho nhau được không", "vì sao không so được": whether two figures may be set beside each other. Two definitions are
/// told, with the figure of each, and no difference.
/// </summary>
internal sealed class Comparability(FigureLexicon lexicon, IndicatorCatalog indicators, MeasuredPeriods measured)
{
    private const int MostUnits = 2;

    /// <summary>The two definitions; null: nothing of the kind is asked, or the two may be compared.</summary>
    public DefinitionPair? Of(Slots slots, FigureReading reading, Understanding? known)
    {
        var joins = lexicon.Comparability.Join.IsIn(slots.Words) || reading.SetsBeside;
        joins |= reading.SetsBothPeriods && lexicon.Comparability.Differ.IsIn(slots.Words);
        if (!joins || (!lexicon.Comparability.May.IsIn(slots.Words) && !SetsUnitsBeside(reading) && !(reading.SetsBothPeriods && lexicon.Comparability.Differ.IsIn(slots.Words))) || IdsOf(slots, reading, known) is not ({ } one, { } other) || one == other || AreComparable(one, other))
        {
            return null;
        }

        return new DefinitionPair(one, other, Figures(one, other, reading));
    }

    // "Ninh Bình xử lý tuần 40, Hà Nam nộp tuần 51, ai hơn": two units by two definitions.
    private static bool SetsUnitsBeside(FigureReading reading) =>
        reading is { Indicators.Count: 2, Units.Count: MostUnits, Period: not null, Baseline: not null } && reading.SetsBeside;

    private (string?, string?) IdsOf(Slots slots, FigureReading reading, Understanding? known)
    {
        if (reading.Indicators.Count > 1)
        {
            return (reading.Indicators[0][0], reading.Indicators[1][0]);
        }

        var before = known?.IndicatorId?.Split(',')[0];
        if (reading.Indicators.Count == 1 && reading.Baseline is null && reading.Period is null && before is not null && before != reading.Indicators[0][0])
        {
            return (before, reading.Indicators[0][0]);
        }

        if (reading is { SetsBothPeriods: true, Period: null, Baseline: null } && before is not null && Near(before).FirstOrDefault(id => indicators.Find(id) is { Numerator: not null } && measured.Has(id, "newest")) is { } near)
        {
            // "Hai kỳ so được không": the two that were measured under nearly one name.
            return (near, before);
        }

        var (later, earlier) = (reading.Period, reading.Baseline);
        if (later is not null != earlier is not null && known?.ReportId is { } told)
        {
            (later, earlier) = (later ?? told, earlier ?? told);
        }

        if (later is not null && earlier is not null)
        {
            var named = reading.Indicators.Count == 1 ? reading.Indicators[0] : before is not null ? [before] : Said(slots);
            return (Measured(named, earlier), Measured(named, later));
        }

        return reading.Indicators.Count == 0 ? (known?.EarlierIndicatorId, before) : (null, null);
    }

    // "Số hồ sơ 2022 và 2024": no indicator is called by its name, but what is counted.
    private List<string> Said(Slots slots)
    {
        var said = lexicon.Features.Said.Read(slots.Words).Matches.Select(match => match.Id).ToHashSet(StringComparer.Ordinal);
        return [.. lexicon.Features.Measures.Where(measure => said.Overlaps(measure.Needs) && said.IsSubsetOf(measure.Allowed)).OrderByDescending(measure => measure.Needs.Count(said.Contains)).Select(measure => measure.IndicatorId).Distinct()];
    }

    // The one of these that was measured then, else one of nearly the same name.
    private string? Measured(IReadOnlyList<string> ids, string period) =>
        ids.Concat(ids.SelectMany(Near)).Distinct().FirstOrDefault(id => indicators.Find(id) is { Numerator: not null } && measured.Has(id, period));

    private IEnumerable<string> Near(string id) =>
        indicators.Find(id) is { } indicator
            ? indicators.All.Where(other => other.Id != id && (other.CommonName == indicator.CommonName || indicator.NotComparableWith.Contains(other.Id) || other.NotComparableWith.Contains(id))).Select(other => other.Id)
            : [];

    private List<SkillCall> Figures(string one, string other, FigureReading reading)
    {
        var periods = new[] { reading.Period, reading.Baseline }.OfType<string>().ToList();
        var paired = reading is { Indicators.Count: 2, Units.Count: MostUnits };
        return [.. new[] { one, other }.SelectMany((id, at) => (paired ? [reading.Units[at]] : reading.Units.Take(MostUnits))
            .Select(unit => (Unit: unit, Period: periods.Find(period => measured.Has(id, period))))
            .Where(told => told.Period is not null)
            .Select(told => SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.ValueFunction, ("indicators", id), ("entity", told.Unit), ("period", told.Period))))];
    }

    private bool AreComparable(string one, string other) =>
        indicators.Find(one) is { } a && indicators.Find(other) is { } b && IndicatorCatalog.AreComparable(a, b);
}
