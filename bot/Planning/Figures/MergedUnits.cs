using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// Of which provinces the figures are, those before the mergers of 2025 or those after: asked of all of them ("số liệu theo 63 hay 34
/// tỉnh") or of one ("số liệu của Lâm Đồng mới"), and no indicator is named. What its old parts have is told.
/// </summary>
internal sealed class MergedUnits(FigureLimitLexicon lexicon, FigureReader reader, UnitNames names)
{
    /// <summary>From this likelihood a paper may be meant.</summary>
    private const double ThinkablePaper = 0.5;

    private const int MostParts = 4;

    /// <summary>So many provinces are all of them: no list of so many is asked for.</summary>
    private const int Everybody = 34;

    /// <summary>The plan; null: it is not asked.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="memory">The turn before.</param>
    public SkillPlan? Of(Slots slots, Understanding? memory)
    {
        if (!slots.ForOfficial || !lexicon.OfFigures.IsIn(slots.Words) || slots.Hits is [{ Known: >= ThinkablePaper }, ..])
        {
            return null;
        }

        var reading = reader.Read(slots, memory?.Topic == MetricsTopic.Topic);
        var asksAreas = lexicon.Areas.IsIn(slots.Words);
        List<string> units = [.. reading.Units.Where(unit => names.KindOf(unit) == EntityKind.Province)];
        if (reading is not { Indicators.Count: 0, Side: null, Bound: null, RankAt: null, Count: null or >= Everybody } || reading.Group is not null || (!asksAreas && reading.NewUnit is null && !reading.Has(FigureWish.Merged)))
        {
            return null;
        }

        if (units.Count == 0)
        {
            return asksAreas && reading.Units.Count == 0 ? Told(slots, null, []) : null;
        }

        var asked = reading.NewUnit ?? units.Find(unit => names.PartsOf(unit).Count > 1);
        return asked is not null ? Told(slots, asked, names.PartsOf(asked))
            : names.WasMerged(units[0]) ? Told(slots, null, units, ofOld: true)
            : null;
    }

    private static SkillPlan Told(Slots slots, string? asked, IReadOnlyList<string> parts, bool ofOld = false)
    {
        var calls = parts.Take(MostParts).Select(part => SkillCall.Of(ReportsSkill.Plugin, ReportsSkill.SourceFunction, ("entities", part))).ToList();
        if (ofOld)
        {
            calls.Insert(0, SkillCall.Of(PlaceSkill.Plugin, PlaceSkill.HistoryFunction, ("place", parts[0]), ("date", VietnameseFormat.Iso(slots.AsOf))));
        }

        var understood = new Understanding { Topic = MetricsTopic.Topic, Wish = nameof(FigureAsk.Source), EntityId = parts.Count > 0 ? string.Join(',', parts.Take(MostParts)) : null };
        return new SkillPlan(SkillCall.Of(ReportsSkill.Plugin, ReportsSkill.LimitFunction, ("reason", nameof(FigureLimit.OldUnits)), ("about", asked)), understood, 1) { Also = calls };
    }
}
