using Assistant.Bot.Conversations.Memory;

namespace Assistant.Bot.Conversations;

/// <summary>Loads what the conversation remembers, so that a follow-up is a whole question.</summary>
internal sealed class RecallStep(IConversationStore store) : ITurnStep
{
    public async ValueTask RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Request.ConversationId is { } conversationId)
        {
            var kept = await store.LoadAsync(conversationId, cancellationToken);
            turn.Memory = kept.Value;
            turn.MemoryVersion = kept.Version;
        }
    }
}
