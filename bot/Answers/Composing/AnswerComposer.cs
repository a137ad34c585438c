namespace Assistant.Bot.Answers.Composing;

/// <summary>Turns one kind of skill result into a draft. One composer for each result type; the registry finds it by type.</summary>
internal interface IAnswerComposer
{
    Type ResultType { get; }

    AnswerDraft Compose(object result);
}

internal abstract class AnswerComposer<TResult> : IAnswerComposer
    where TResult : class
{
    public Type ResultType => typeof(TResult);

    public AnswerDraft Compose(object result) => Compose((TResult)result);

    protected abstract AnswerDraft Compose(TResult result);
}
