using Assistant.Bot.Answers;
using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Model;
using Assistant.Bot.Skills;

namespace Assistant.Bot.Conversations.Repeats;

/// <summary>
/// Keeps a turn that was worked out without anything that only this conversation, this moment or a language model could give. The
/// last closing: what is kept is what left.
/// </summary>
internal sealed class RepeatClosing(RepeatMemory memory, SkillRights rights, LanguageModelPlanner model) : ITurnClosing
{
    public ValueTask<Answer> CloseAsync(Turn turn, Answer answer, CancellationToken cancellationToken)
    {
        if (turn is { RepeatKey: { } key, IsRepeat: false, Guide: null, Kept: null, Answer: not null, Plan: { } plan } && IsAlike(turn, plan, answer))
        {
            memory.Keep(key, new RepeatedTurn(AnswerForms.Keep(answer), plan));
        }

        return ValueTask.FromResult(answer);
    }

    private bool IsAlike(Turn turn, Plan plan, Answer answer) =>
        answer is { Outcome: not ("ungrounded" or "dependency_down"), Attachments: null, IsSilent: false, HandOver: null, Resident: null }
        && turn.SkillResult is not SkillSuspension && !turn.FurtherResults.Exists(static result => result is SkillSuspension)
        && !turn.IsPlannedByModel && !(model.IsOn && model.IsUnsure(plan, turn.Request.Question))
        && plan switch
        {
            ReplyPlan or OutcomePlan => true,
            ClarificationPlan ask => ask.Cases.All(IsAlike),
            SkillPlan { Wanted.Count: 0, Linking: null, Left: null } skills => IsAlike(skills.Call) && skills.Also.All(IsAlike),
            _ => false,
        };

    private bool IsAlike(SkillCall call) => rights.AnswersAlike(call.Plugin, call.Function);
}
