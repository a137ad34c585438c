namespace Assistant.Bot.Answers.Composing;

/// <summary>Turns any result of a skill into a draft, by the composer of its type.</summary>
internal sealed class AnswerComposers(IEnumerable<IAnswerComposer> composers)
{
    private readonly Dictionary<Type, IAnswerComposer> _composers = composers.ToDictionary(composer => composer.ResultType);

    /// <exception cref="KeyNotFoundException">Nothing composes this type: a fault of ours.</exception>
    public AnswerDraft Compose(object result) => _composers[result.GetType()].Compose(result);
}
