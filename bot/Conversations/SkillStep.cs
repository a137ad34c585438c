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
        if (turn.Plan is ClarificationPlan { Cases: var cases })
        {
            await RunFurtherAsync(turn, cases, cancellationToken);
            return;
        }

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

        await RunFurtherAsync(turn, plan.Also, cancellationToken);
    }

    // What is refused is left out: the first answer, or the question back, stands on its own.
    private async ValueTask RunFurtherAsync(Turn turn, IReadOnlyList<SkillCall> calls, CancellationToken cancellationToken)
    {
        foreach (var call in calls)
        {
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
