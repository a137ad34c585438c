using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Planning;
using Assistant.Bot.Skills;

namespace Assistant.Bot.Conversations;

/// <summary>Runs the planned skill through the kernel, where the rights are checked.</summary>
internal sealed class SkillStep(SkillKernel kernel, UnitNames units, ReplyCatalog replies) : ITurnStep
{
    public async ValueTask RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Plan is not SkillPlan plan)
        {
            return;
        }

        turn.SkillResult = await kernel.RunAsync(plan.Call, turn.Request.Caller, turn.Today, cancellationToken);
        if (turn.SkillResult is SkillRefusal)
        {
            turn.Answer = Refused(plan, turn.Request.Caller);
            return;
        }

        foreach (var call in plan.Also)
        {
            // What is refused is left out: the first answer stands on its own.
            if (await kernel.RunAsync(call, turn.Request.Caller, turn.Today, cancellationToken) is { } further and not SkillRefusal)
            {
                turn.FurtherResults.Add(further);
            }
        }
    }

    private Answer Refused(SkillPlan plan, Caller caller)
    {
        var outcome = caller.Unit is null ? plan.RefusedAs : SkillPlan.NotOwnUnit;
        return new Answer
        {
            Text = replies.OutcomeText(outcome).Replace("{unit}", caller.Unit is { } unit ? units.Name(unit) : "", StringComparison.Ordinal),
            Kind = AnswerKinds.Forbidden,
            Confidence = plan.Confidence,
            Outcome = outcome,
        };
    }
}
