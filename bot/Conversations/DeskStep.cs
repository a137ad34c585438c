using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;

namespace Assistant.Bot.Conversations;

/// <summary>
/// An official whose message nobody understands is told which figures there are, not to name a paper: they sit at a desk for figures. In a
/// talk about a procedure it stays as for everybody.
/// </summary>
internal sealed class DeskStep : ITurnStep
{
    private const double Unsure = 0.2;

    public ValueTask RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn is { Request.Caller.MaySeeInternal: true, Plan: OutcomePlan { OutcomeId: "not_understood" or "no_data", IsOfPaper: false }, Guide: null } && turn.Memory?.Topic != ProcedureTopic.Topic)
        {
            turn.Plan = new SkillPlan(
                SkillCall.Of(ReportsSkill.Plugin, ReportsSkill.LimitFunction, ("reason", nameof(Skills.Results.FigureLimit.NotUnderstood))), turn.Memory ?? new Understanding { Topic = ReportsSkill.Plugin }, Unsure);
        }

        return ValueTask.CompletedTask;
    }
}
