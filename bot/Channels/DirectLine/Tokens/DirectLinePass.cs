namespace Assistant.Bot.Channels.DirectLine.Tokens;

/// <summary>
/// What the sender of a request may do: a client holds a token for one conversation and speaks as one user; a web server
/// that holds the secret may use any conversation and says itself who speaks.
/// </summary>
internal sealed record DirectLinePass(string? ConversationId, string? UserId)
{
    public static DirectLinePass Server { get; } = new(null, null);

    public bool IsServer => ConversationId is null;

    public bool Opens(string conversationId) => IsServer || ConversationId == conversationId;
}
