using Assistant.Bot.Answers;

namespace Assistant.Bot.Conversations.Generations;

/// <summary>What every channel asks: a turn runs to its end on the generation that is current when it begins.</summary>
internal sealed class CurrentAssistant : IAssistant
{
    private readonly GenerationBoard _generations;

    /// <remarks>Builds the first generation: a program that cannot answer fails when it starts, not at the first question.</remarks>
    public CurrentAssistant(GenerationBoard generations)
    {
        _generations = generations;
        _ = generations.Current;
    }

    public Task<Answer> AskAsync(TurnRequest request, CancellationToken cancellationToken) =>
        _generations.Current.Assistant.AskAsync(request, cancellationToken);
}
