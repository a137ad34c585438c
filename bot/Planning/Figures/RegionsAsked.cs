using System.Globalization;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;

namespace Assistant.Bot.Planning.Figures;

/// <summary>"Tây Nguyên gồm những tỉnh nào", "Khánh Hòa có thuộc Tây Nguyên không": what a region is counted as is asked, and no figure.</summary>
/// <param name="wording">How it is asked.</param>
/// <param name="reader">Reads which region and when.</param>
internal sealed class RegionsAsked(FigureAskWording wording, FigureReader reader)
{
    /// <summary>The call that tells it; null: it is not asked.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="memory">The turn before.</param>
    public SkillPlan? Of(Slots slots, Understanding? memory)
    {
        var (members, belongs, which) = (wording.Says(FigureAskWording.Members, slots.Words), wording.Says(FigureAskWording.Belongs, slots.Words), wording.Says(FigureAskWording.WhichRegion, slots.Words));
        if (!slots.ForOfficial || !(members || belongs || which) || slots.Indicators.Count > 0)
        {
            return null;
        }

        var reading = reader.Read(slots, memory?.Topic == MetricsTopic.Topic);
        var unit = slots.PlaceMentions is [{ Resolution: { } named }] ? (named.AskedAs ?? named.Place)?.Id : null;
        if (reading is not { Indicators.Count: 0, Side: null, Bound: null, Count: null, RankAt: null } || !(members ? reading.Group is not null && unit is null : unit is not null && (which ? reading.Group is null : reading.Group is not null)))
        {
            return null;
        }

        var period = reading.Period is "newest" or "previous" ? null : reading.Period;
        return new SkillPlan(
            SkillCall.Of(ReportsSkill.Plugin, ReportsSkill.RegionFunction, ("day", slots.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("group", reading.Group?.Id), ("entity", unit), ("period", period)),
            memory?.Topic == MetricsTopic.Topic ? memory with { Group = reading.Group?.Id ?? memory.Group } : new Understanding { Topic = MetricsTopic.Topic, Wish = nameof(FigureAsk.Limit), Group = reading.Group?.Id },
            1);
    }
}
