using System.Text.Json.Serialization;

namespace Assistant.Bot.Channels.Zalo.Inbox;

/// <summary>What is kept of an event until it is answered; then all of it is erased but the key.</summary>
internal sealed record InboxEntry
{
    /// <summary>The same for every delivery of the same event; tells nothing about the person.</summary>
    public required string Key { get; init; }
    public required string UserId { get; init; }

    /// <summary>Zalo's name of the event.</summary>
    public required string Event { get; init; }

    /// <summary>When the person did it, by Zalo's clock, in milliseconds since 1970. Answers go out in this order.</summary>
    public required long SentAt { get; init; }

    /// <summary>What was typed, or the caption or name of what was sent.</summary>
    public string? Text { get; init; }
}

[JsonSerializable(typeof(InboxEntry))]
internal sealed partial class InboxJson : JsonSerializerContext;
