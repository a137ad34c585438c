using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Bot.Channels.Zalo.Sending;

namespace Assistant.Bot.Channels.Zalo.Answering;

/// <summary>
/// The answer to one event and how much of it has gone out. It is kept before a message is sent and after, so that whoever
/// takes over sends the very same messages and none of them again.
/// </summary>
internal sealed record DeliveryProgress
{
    public required IReadOnlyList<ZaloMessage> Messages { get; init; }

    /// <summary>Index of the message that is to go out, or may just have.</summary>
    public int Next { get; init; }

    /// <summary>Set before a message is sent and cleared when its fate is known; found later, it may or may not have gone out.</summary>
    public DateTimeOffset? InDoubtSince { get; init; }

    /// <summary>Ids of the messages that have gone out.</summary>
    public IReadOnlyList<string> SentIds { get; init; } = [];

    /// <summary>How often Zalo refused the message without saying why.</summary>
    public int Refusals { get; init; }

    public bool IsDone => Next >= Messages.Count;

    public ZaloMessage Message => Messages[Next];

    public DeliveryProgress Sent(string id) => this with { Next = Next + 1, SentIds = [.. SentIds, id], InDoubtSince = null, Refusals = 0 };

    public DeliveryProgress Skipped() => this with { Next = Next + 1, InDoubtSince = null, Refusals = 0 };

    public string ToJson() => JsonSerializer.Serialize(this, DeliveryJson.Default.DeliveryProgress);

    public static DeliveryProgress FromJson(string json) => JsonSerializer.Deserialize(json, DeliveryJson.Default.DeliveryProgress)!;
}

[JsonSerializable(typeof(DeliveryProgress))]
internal sealed partial class DeliveryJson : JsonSerializerContext
{
    static DeliveryJson() => Default = new DeliveryJson(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Kept in our own stores only.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
