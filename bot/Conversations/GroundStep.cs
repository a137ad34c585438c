using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Answers.Grounding;
using Assistant.Bot.Operations.Telemetry;
using Assistant.Bot.Planning;

namespace Assistant.Bot.Conversations;

/// <summary>
/// Lets the draft out only if every figure in its text is held by a record of this turn; otherwise an honest
/// reply without figures goes out and the log says which figure had no record.
/// </summary>
internal sealed partial class GroundStep(ReplyCatalog replies, TurnMeter meter, ILogger<GroundStep> logger) : ITurnStep
{
    public ValueTask RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn is not { Draft: { } draft, Plan: { } plan })
        {
            return ValueTask.CompletedTask;
        }

        var ungrounded = GroundingCheck.Ungrounded(draft.Text, draft.Evidence);
        if (ungrounded.Count > 0)
        {
            meter.Withheld(draft.Kind);
            Withheld(logger, draft.Kind, string.Join(", ", ungrounded.Select(claim => $"{claim.Kind} {claim.Figure}")));
            turn.Answer = plan is ClarificationPlan ask ? ReplyStep.Question(ask) : replies.Unknown("ungrounded");
            return ValueTask.CompletedTask;
        }

        draft.Wanted.AddRange(plan is SkillPlan { Wanted: var wanted } ? wanted : []);
        var answer = AnswerRenderer.Render(draft, plan.Confidence, turn.Request.Markdown);
        turn.Answer = turn.IsPlannedByModel ? answer with { Planner = "model" } : answer;
        return ValueTask.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Answer of kind {Kind} withheld: no record of the turn holds {Figures}")]
    private static partial void Withheld(ILogger logger, string kind, string figures);
}
