using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;

namespace Assistant.Bot.HandOver;

/// <summary>The wish for a person. What was talked about stays: after the ticket the conversation goes on where it was.</summary>
internal sealed class HandOverTopic(HandOverCues cues) : ITopicPlanner
{
    private const double Sure = 0.97;

    public Plan? Propose(Slots slots, Understanding? memory)
    {
        var function = cues.Command(slots.Words) is HandOverCommand.Confirm ? HandOverSkill.OpenFunction
            : cues.Wishes(slots.Words) ? HandOverSkill.OfferFunction
            : null;
        return function is null
            ? null
            : new SkillPlan(
                SkillCall.Of(HandOverSkill.Plugin, function, ("about", memory?.ProcedureId), ("where", slots.Place?.Id ?? memory?.PlaceId), ("filing", memory?.Channel)),
                memory ?? new Understanding { Topic = HandOverSkill.Plugin, PlaceId = slots.Place?.Id },
                Sure);
    }
}
