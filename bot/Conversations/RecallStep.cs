using Assistant.Bot.Conversations.Memory;
using Assistant.Bot.Guiding.Store;

namespace Assistant.Bot.Conversations;

/// <summary>Loads what the conversation remembers, so that a follow-up is a whole question, and how far its walk-through is.</summary>
internal sealed class RecallStep(IConversationStore store, IGuideStore guides) : ITurnStep
{
    public async ValueTask RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Request.ConversationId is { } conversationId)
        {
            var kept = await store.LoadAsync(conversationId, cancellationToken);
            turn.Memory = kept.Value;
            turn.MemoryVersion = kept.Version;
            (turn.GuideProgress, turn.GuideVersion) = await guides.LoadAsync(conversationId, cancellationToken);
        }
    }
}
