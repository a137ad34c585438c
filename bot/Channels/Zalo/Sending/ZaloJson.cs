using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Channels.Zalo.Sending;

/// <summary>POST /v3.0/oa/message/cs.</summary>
internal sealed record SendRequest(SendRecipient Recipient, SendContent Message);

internal sealed record SendRecipient(string UserId);

internal sealed record SendContent(string? Text, SendAttachment? Attachment = null);

internal sealed record SendAttachment(string Type, SendPayload Payload);

internal sealed record SendPayload(string? TemplateType = null, IReadOnlyList<SendElement>? Elements = null, IReadOnlyList<SendButton>? Buttons = null);

internal sealed record SendElement(string MediaType, string AttachmentId);

internal sealed record SendButton(string Title, string Type, string Payload);

/// <summary>POST /v3.0/oa/quota/message.</summary>
internal sealed record QuotaRequest(string UserId);

/// <summary>The JSON in ?data= of GET /v2.0/oa/conversation.</summary>
internal sealed record HistoryRequest(string UserId, int Offset, int Count);

[JsonSerializable(typeof(SendRequest))]
[JsonSerializable(typeof(QuotaRequest))]
[JsonSerializable(typeof(HistoryRequest))]
internal sealed partial class ZaloJson : JsonSerializerContext
{
    static ZaloJson() => Default = new ZaloJson(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
