using Assistant.Bot.Channels.BotFramework;
using Assistant.Bot.Channels.DirectLine.Tokens;

namespace Assistant.Bot.Channels.DirectLine;

/// <summary>Activities of the user, as the conversation knows them.</summary>
internal static class UserActivity
{
    public const string Channel = "directline";
    private const int MaxNameLength = 200;

    /// <summary>What the client sent, with everything that it may not say of itself replaced: who speaks, where, through what.</summary>
    public static Activity Of(Activity sent, string conversationId, DirectLinePass pass) => sent with
    {
        ChannelId = Channel,
        ServiceUrl = null,
        From = new ChannelAccount
        {
            Id = pass.UserId ?? sent.From?.Id ?? "user",
            Name = sent.From?.Name is { Length: <= MaxNameLength } name ? name : null,
            Role = "user",
        },
        Recipient = null,
        Conversation = new ConversationAccount { Id = conversationId },
        DeliveryMode = null,
        MembersAdded = null,
        SuggestedActions = null,
    };

    /// <summary>Somebody has opened the conversation. Only the bot sees this; clients never do.</summary>
    public static Activity Joined(string conversationId) => new()
    {
        Type = ActivityTypes.ConversationUpdate,
        ChannelId = Channel,
        Conversation = new ConversationAccount { Id = conversationId },
        MembersAdded = [new ChannelAccount { Id = "user", Role = "user" }],
    };
}
