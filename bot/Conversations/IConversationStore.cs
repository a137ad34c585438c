using Assistant.Bot.Planning;

namespace Assistant.Bot.Conversations;

/// <summary>What a conversation remembers between turns.</summary>
internal interface IConversationStore
{
    Task<Understanding?> LoadAsync(string conversationId, CancellationToken cancellationToken);

    Task SaveAsync(string conversationId, Understanding understanding, CancellationToken cancellationToken);
}
