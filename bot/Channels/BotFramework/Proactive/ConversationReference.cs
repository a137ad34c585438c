using System.Text.Json.Serialization;
using Assistant.Bot.Channels.BotFramework.Authentication;

namespace Assistant.Bot.Channels.BotFramework.Proactive;

/// <summary>What it takes to write into a conversation later on, under the SDK's names.</summary>
internal sealed record ConversationReference
{
    public required string ChannelId { get; init; }
    public required string ServiceUrl { get; init; }
    public required ConversationAccount Conversation { get; init; }
    public ChannelAccount? User { get; init; }
    public ChannelAccount? Bot { get; init; }
    public string? Locale { get; init; }

    /// <summary>How the sender proved the service address when the reference was taken.</summary>
    public SenderKind Sender { get; init; }

    /// <returns>Null for an activity that nothing could be sent back to.</returns>
    public static ConversationReference? Of(Activity activity, SenderKind sender) =>
        activity is { ChannelId.Length: > 0, ServiceUrl.Length: > 0, Conversation.Id.Length: > 0 }
            ? new ConversationReference
            {
                ChannelId = activity.ChannelId,
                ServiceUrl = activity.ServiceUrl,
                Conversation = activity.Conversation,
                User = activity.From,
                Bot = activity.Recipient,
                Locale = activity.Locale,
                Sender = sender,
            }
            : null;

    /// <summary>Ids only: nobody's name, and nothing else that a channel has told of people.</summary>
    public ConversationReference WithoutNames() => this with
    {
        Conversation = new ConversationAccount { Id = Conversation.Id, IsGroup = Conversation.IsGroup },
        User = User is null ? null : new ChannelAccount { Id = User.Id, Role = User.Role },
        Bot = Bot is null ? null : new ChannelAccount { Id = Bot.Id, Name = Bot.Name, Role = Bot.Role },
    };

    /// <summary>As if the user had just written: what replies are made from.</summary>
    public Activity AsAsked() => new()
    {
        Type = ActivityTypes.Message,
        ChannelId = ChannelId,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        From = User,
        Recipient = Bot,
        Locale = Locale,
    };
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ConversationReference))]
internal sealed partial class ReferenceJson : JsonSerializerContext;
