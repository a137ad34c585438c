using Assistant.Bot.Planning.Cues;

namespace Assistant.Bot.Planning.Topics;

/// <summary>What rules of records are known to answer, whatever else the message may mean.</summary>
internal sealed partial class ProcedureTopic
{
    /// <summary>The procedure whose rule is known to answer what the message asks, where nothing else is known of it: "bán đất có cần vợ ký không" names none.</summary>
    public SkillPlan? OfRule(Slots slots, Understanding? memory) =>
        !IsLaterTurn(slots, memory) && details.Known(slots) is { } known ? Act(WithTalk(slots, memory), known, Intents.Conditions, HitLimits.MeantFrom) : null;

    /// <summary>The answer to a question that a rule is known to answer, asked again in nearly the same words: nothing else that its words may mean is meant; null: it is no such question.</summary>
    public SkillPlan? OfKnownQuestion(Slots slots, Understanding? memory)
    {
        var within = IsLaterTurn(slots, memory) ? memory?.ProcedureId ?? "" : null;
        // Where it can be done is told by the record itself.
        if (calls.AsksReach(slots) || details.AskedAgain(slots, within) is not { } known)
        {
            return null;
        }

        slots = WithTalk(slots, memory);
        return new SkillPlan(ProcedureCalls.OfRule(slots, known), Understood(slots, Intents.Overview, known.ProcedureId), 1);
    }
}
