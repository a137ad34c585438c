using Assistant.Bot.Planning;

namespace Assistant.Bot.Conversations.Memory;

/// <summary>What a conversation remembers between turns.</summary>
internal interface IConversationStore
{
    Task<Versioned<Understanding>> LoadAsync(string conversationId, CancellationToken cancellationToken);

    /// <param name="conversationId">The conversation, as its channel names it.</param>
    /// <param name="understanding">What the turn was about; null: nothing is remembered any more.</param>
    /// <param name="version">What was loaded or saved last in this turn.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The new version; null when a newer turn has saved, which stays.</returns>
    Task<long?> SaveAsync(string conversationId, Understanding? understanding, long version, CancellationToken cancellationToken);
}
