using Assistant.Bot.Answers;
using Assistant.Bot.Planning;

namespace Assistant.Bot.Conversations;

/// <summary>Answers a plan that needs no skill: a fixed reply, a named outcome, or a question back.</summary>
internal sealed class ReplyStep(ReplyCatalog replies, UnheldReply unheld) : ITurnStep
{
    public ValueTask RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        turn.Answer = turn.Plan switch
        {
            ReplyPlan reply => Fixed(reply),
            OutcomePlan { About: { } matter } outcome => unheld.Of(outcome, matter, turn.Request.Markdown),
            OutcomePlan outcome => Outcome(outcome),
            ClarificationPlan { Cases.Count: 0 } ask => Question(ask),
            _ => null,
        };
        if (turn is { IsPlannedByModel: true, Answer: { } answer })
        {
            turn.Answer = answer with { Planner = "model" };
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>A question back and its options, nothing more.</summary>
    public static Answer Question(ClarificationPlan ask) => new()
    {
        Text = ask.Text,
        Kind = AnswerKinds.Clarification,
        Options = ask.Options.Count > 0 ? ask.Options : null,
        Confidence = ask.Confidence,
        Outcome = "clarification",
    };

    private Answer Fixed(ReplyPlan plan)
    {
        var reply = replies.Replies.First(entry => entry.Id == plan.ReplyId);
        return new Answer
        {
            Text = reply.Text,
            Kind = reply.Kind,
            Suggestions = reply.Suggestions.Count > 0 ? reply.Suggestions : null,
            Confidence = plan.Confidence,
            Outcome = reply.Kind == AnswerKinds.OutOfScope ? "out_of_scope" : "answered",
        };
    }

    private Answer Outcome(OutcomePlan plan) => new()
    {
        Text = replies.OutcomeText(plan.OutcomeId).Replace("{office}", plan.Office, StringComparison.Ordinal).Replace("{matter}", UnheldReply.Nameless, StringComparison.Ordinal),
        Kind = plan.OutcomeId == "foreign_law" ? AnswerKinds.OutOfScope : plan.OutcomeId is "no_data" or "not_understood" or "unknown_matter" or "unknown_still" or "unknown_penalty" or "unknown_received" or "unknown_right" ? AnswerKinds.Unknown : AnswerKinds.Clarification,
        Confidence = plan.Confidence,
        Outcome = plan.OutcomeId,
    };
}
