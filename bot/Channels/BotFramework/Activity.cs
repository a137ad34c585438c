using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Channels.BotFramework;

/// <summary>
/// One thing that happens in a conversation, as the Bot Framework protocol writes it. Only the members that we read or
/// write are named; all others are kept as they came.
/// </summary>
internal sealed record Activity
{
    public string? Type { get; init; }
    public string? Id { get; init; }
    public string? Timestamp { get; init; }
    public string? ServiceUrl { get; init; }
    public string? ChannelId { get; init; }
    public ChannelAccount? From { get; init; }
    public ChannelAccount? Recipient { get; init; }
    public ConversationAccount? Conversation { get; init; }
    public string? Text { get; init; }

    /// <summary>What the channel reads out; null: nothing.</summary>
    public string? Speak { get; init; }
    public string? TextFormat { get; init; }
    public string? Locale { get; init; }
    public string? InputHint { get; init; }
    public string? ReplyToId { get; init; }
    public string? DeliveryMode { get; init; }
    public string? Name { get; init; }
    public IReadOnlyList<Attachment>? Attachments { get; init; }
    public IReadOnlyList<JsonElement>? Entities { get; init; }
    public SuggestedActions? SuggestedActions { get; init; }
    public IReadOnlyList<ChannelAccount?>? MembersAdded { get; init; }
    public JsonElement? Value { get; init; }
    public JsonElement? ChannelData { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Other { get; set; }
}

internal static class ActivityTypes
{
    public const string Message = "message";
    public const string ConversationUpdate = "conversationUpdate";
    public const string Event = "event";
    public const string Typing = "typing";

    /// <summary>Memory of a conversation for its developers; it never leaves the house.</summary>
    public const string Trace = "trace";
}

internal static class DeliveryModes
{
    /// <summary>Replies come back in the response instead of through the connector.</summary>
    public const string ExpectReplies = "expectReplies";
}

internal sealed record ChannelAccount
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? Role { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Other { get; set; }
}

internal sealed record ConversationAccount
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public bool? IsGroup { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Other { get; set; }
}

internal sealed record Attachment
{
    public string? ContentType { get; init; }
    public string? ContentUrl { get; init; }
    public string? ThumbnailUrl { get; init; }
    public string? Name { get; init; }
    public JsonElement? Content { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Other { get; set; }
}

internal sealed record SuggestedActions(IReadOnlyList<CardAction> Actions, IReadOnlyList<string>? To = null);

internal sealed record CardAction(string Type, string Title, string Value);

/// <summary>The response to <see cref="DeliveryModes.ExpectReplies"/>.</summary>
internal sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);
