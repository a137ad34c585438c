using Assistant.Bot.Answers;

namespace Assistant.Bot.Channels.BotFramework.Proactive;

/// <summary>Writes into conversations unasked: a reminder, the reply of a person who took over.</summary>
internal interface IProactiveMessages
{
    /// <summary>Conversations that can be written to, the newest first.</summary>
    IReadOnlyList<ConversationReference> Conversations(string? channelId = null);

    /// <returns>False when the conversation cannot be reached, or its address is not allowed any more.</returns>
    Task<bool> SendAsync(ConversationReference to, Answer message, CancellationToken cancellationToken);
}

/// <summary>A channel of our own, whose conversations are reached without a connector.</summary>
internal interface IProactiveChannel
{
    string ChannelId { get; }

    /// <returns>False when there is no such conversation.</returns>
    bool Send(Activity message);
}
