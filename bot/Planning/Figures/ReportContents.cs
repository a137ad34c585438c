using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// "Báo cáo 28 có mấy bảng", "có số liệu của những tỉnh nào": what the reports print is asked, before any figure of it. Only of officials:
/// a citizen's "có những nơi nào" is about offices.
/// </summary>
/// <param name="turns">How it is asked.</param>
/// <param name="wording">How it is asked of a report that is named.</param>
/// <param name="reader">Reads whom and when the message is about.</param>
internal sealed class ReportContents(FigureTurnLexicon turns, FigureAskWording wording, FigureReader reader)
{
    /// <summary>The call that lists tables or units; null: neither is asked.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="memory">The turn before.</param>
    public SkillPlan? Of(Slots slots, Understanding? memory)
    {
        if (!slots.ForOfficial || slots.PlaceMentions.Count > 0 || slots.Agencies.Count > 0)
        {
            return null;
        }

        var text = FigureReader.Folded(slots);
        var talks = memory?.Topic == MetricsTopic.Topic;
        if (!talks && turns.Provenance.IsMatch(text) && slots.Indicators.Count == 0)
        {
            // Nothing has been told yet: of all figures here, the reports that they are from.
            return new SkillPlan(SkillCall.Of(ReportsSkill.Plugin, ReportsSkill.PeriodsFunction), new Understanding { Topic = MetricsTopic.Topic, Wish = nameof(FigureAsk.Periods) }, 1);
        }

        // "Báo cáo 18 có gì": without marks that is no "cớ gì".
        var contents = wording.EndsWith(FigureAskWording.Contents, slots.Words) || wording.Says(FigureAskWording.ContentsOf, slots.Words);
        var tables = contents || turns.Tables.IsMatch(text);
        if (!tables && !turns.UnitsHeld.IsMatch(text))
        {
            return null;
        }

        var talked = talks ? memory : null;
        var reading = reader.Read(slots, talks);
        if (reading.Side is not null || reading.Baseline is not null || reading.Bound is not null || reading.Quoted is not null || reading.Table is not null || (reading.Unmeasured is not null && !contents) || (contents && (!reader.Holds(reading.Period) || reading.Indicators.Count > 0 || reading.Kind is not null || reading.Group is not null || reading.NamesTarget)) || (!tables && reading.Indicators.Count > 0) || reading.Units.Any(unit => !FigureLimits.IsWhole(unit)))
        {
            return null;
        }

        var kind = tables ? null : reading.Kind?.ToString();
        var period = reading.Period is "newest" or "previous" ? null : reading.Period;
        return new SkillPlan(
            SkillCall.Of(ReportsSkill.Plugin, ReportsSkill.ContentsFunction, ("kind", kind), ("period", period), ("group", reading.Group?.Id), ("units", tables ? null : "true")),
            (talked ?? new Understanding { Topic = MetricsTopic.Topic }) with { Wish = nameof(FigureAsk.Periods), EntityId = null, EntityKind = kind ?? talked?.EntityKind, ReportId = period ?? talked?.ReportId },
            1);
    }
}
