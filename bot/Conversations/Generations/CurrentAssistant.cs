using Assistant.Bot.Answers;

namespace Assistant.Bot.Conversations.Generations;

/// <summary>What every channel asks: a turn runs to its end on the generation that is current when it begins.</summary>
internal sealed class CurrentAssistant(GenerationBoard generations) : IAssistant
{
    public Task<Answer> AskAsync(TurnRequest request, CancellationToken cancellationToken) =>
        generations.Current.Assistant.AskAsync(request, cancellationToken);
}
