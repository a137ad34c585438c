using System.Text.Json.Serialization;

namespace Assistant.Bot.Channels.DirectLine;

/// <summary>Answer to a token request.</summary>
internal sealed record TokenReply(string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn);

/// <summary>Answer to starting and to reconnecting.</summary>
internal sealed record ConversationReply(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string StreamUrl);

/// <summary>Answer to posting an activity.</summary>
internal sealed record ResourceResponse(string Id);

/// <summary>Body of starting and of a token request, both optional.</summary>
internal sealed record StartRequest(StartUser? User);

internal sealed record StartUser(string? Id);

[JsonSerializable(typeof(TokenReply))]
[JsonSerializable(typeof(ConversationReply))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(StartRequest))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class DirectLineJson : JsonSerializerContext;
