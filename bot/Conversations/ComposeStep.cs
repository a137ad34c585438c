using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Planning;

namespace Assistant.Bot.Conversations;

/// <summary>Builds the draft of the answer from the typed result, by the composer of its type.</summary>
internal sealed class ComposeStep(IEnumerable<IAnswerComposer> composers) : ITurnStep
{
    private readonly Dictionary<Type, IAnswerComposer> _composers = composers.ToDictionary(composer => composer.ResultType);

    public ValueTask RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.SkillResult is { } result)
        {
            turn.Draft = _composers[result.GetType()].Compose(result);
            foreach (var further in turn.FurtherResults)
            {
                turn.Draft.Append(_composers[further.GetType()].Compose(further));
            }

            if (turn.Draft.PlaceRemark is { } remark && !SaidBefore(turn))
            {
                turn.Draft.Line(remark);
            }
        }

        return ValueTask.CompletedTask;
    }

    // A conversation that goes on about "Bình Phước" need not be told each time where it belongs now.
    private static bool SaidBefore(Turn turn) =>
        turn.Plan is SkillPlan { Understood.AskedAsId: { } named } && turn.Memory?.AskedAsId == named;
}
