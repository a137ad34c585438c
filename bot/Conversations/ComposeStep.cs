using Assistant.Bot.Answers.Composing;

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
        }

        return ValueTask.CompletedTask;
    }
}
