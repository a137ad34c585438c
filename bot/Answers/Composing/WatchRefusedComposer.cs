using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Why something cannot be watched, and what can be done instead: the texts are in replies.yaml.</summary>
internal sealed class WatchRefusedComposer(ReplyCatalog replies) : AnswerComposer<WatchRefused>
{
    protected override AnswerDraft Compose(WatchRefused refused)
    {
        var outcome = refused.Problem switch
        {
            WatchProblem.OtherSchedule => "watch_schedule",
            WatchProblem.OtherLine or WatchProblem.NotPercent => "watch_line",
            WatchProblem.NoPush => "watch_no_push",
            WatchProblem.FixedPeriod => "watch_fixed_period",
            WatchProblem.NoFigures => "watch_no_figures",
            WatchProblem.TooMany => "watch_too_many",
            _ => "watch_unclear",
        };
        var draft = new AnswerDraft(refused.Problem is WatchProblem.NoPush or WatchProblem.NoFigures or WatchProblem.TooMany ? AnswerKinds.Unknown : AnswerKinds.Clarification)
        {
            Outcome = outcome,
        };
        // The figures in these texts are examples of how to ask.
        var text = replies.OutcomeText(outcome).Replace("{most}", VietnameseFormat.Number(refused.Most), StringComparison.Ordinal);
        draft.Evidence.Text(text);
        return draft.Line(text);
    }
}
