using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;

namespace Assistant.Bot.Complaints;

/// <summary>Complaints about how officials behave. A message that asks about a procedure as well is a question about it.</summary>
internal sealed class ComplaintTopic(ComplaintCues cues) : ITopicPlanner
{
    private const double Clear = 0.93;

    public Plan? Propose(Slots slots, Understanding? memory)
    {
        var reading = cues.Read(slots.Words);
        if (!reading.IsClear && reading.Share == 0)
        {
            return null;
        }

        var asksElse = ProcedureIntent.Of(slots.Cues) is not null || slots.Hits is [{ Confidence: >= 0.5 }, ..];
        var confidence = reading.IsClear && ProcedureIntent.Of(slots.Cues) is null ? Clear
            : reading.Share < 0.6 && asksElse ? 0.3
            : Math.Min(0.95, 0.45 + (reading.Share * 0.6));
        return new SkillPlan(
            SkillCall.Of(ComplaintSkill.Plugin, ComplaintSkill.ChannelsFunction, ("where", slots.Place?.Id ?? memory?.PlaceId), ("bribery", reading.IsBribery ? "yes" : null)),
            memory ?? new Understanding { Topic = ComplaintSkill.Plugin, PlaceId = slots.Place?.Id },
            confidence);
    }
}
