using Assistant.Bot.Answers.Files;
using Assistant.Bot.Conversations.Memory;
using Assistant.Bot.Guiding.Store;

namespace Assistant.Bot.Conversations;

/// <summary>Forgets what is remembered of a conversation: what it was about, its walk-through, the figures that it was shown last.</summary>
internal sealed class ConversationEraser(TurnGate gate, IConversationStore memory, IGuideStore guides, LastFigures figures)
{
    /// <param name="conversationId">The conversation, as its channel names it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task EraseAsync(string conversationId, CancellationToken cancellationToken)
    {
        // After turns that are still under way, which would remember again.
        using (await gate.EnterAsync(conversationId, cancellationToken))
        {
            await memory.SaveAsync(conversationId, null, (await memory.LoadAsync(conversationId, cancellationToken)).Version, cancellationToken);
            await guides.SaveAsync(conversationId, null, (await guides.LoadAsync(conversationId, cancellationToken)).Version, cancellationToken);
            await figures.ForgetAsync(conversationId, cancellationToken);
        }
    }
}
