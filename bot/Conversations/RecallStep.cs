namespace Assistant.Bot.Conversations;

/// <summary>Loads what the conversation remembers, so that a follow-up is a whole question.</summary>
internal sealed class RecallStep(IConversationStore store) : ITurnStep
{
    public async ValueTask RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Request.ConversationId is { } conversationId)
        {
            turn.Memory = await store.LoadAsync(conversationId, cancellationToken);
        }
    }
}
