using Assistant.Bot.Guiding.Store;

namespace Assistant.Bot.Conversations;

/// <summary>Keeps how far the walk-through is, once the answer that shows it has been written.</summary>
internal sealed class KeepGuideStep(IGuideStore store) : ITurnStep
{
    public async ValueTask RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.GuideMoved && turn.Request.ConversationId is { } conversationId)
        {
            await store.SaveAsync(conversationId, turn.GuideAfter, cancellationToken);
        }
    }
}
