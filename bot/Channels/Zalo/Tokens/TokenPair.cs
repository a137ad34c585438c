using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Channels.Zalo.Tokens;

/// <summary>An access token and the refresh token that gets the next pair, once.</summary>
internal sealed record TokenPair
{
    public required string AccessToken { get; init; }
    public required string RefreshToken { get; init; }
    public required DateTimeOffset Obtained { get; init; }
    public required DateTimeOffset Expires { get; init; }

    /// <summary>Grows by one with each refresh: of two copies the higher one holds.</summary>
    public required long Version { get; init; }

    /// <summary>Hash of the configured refresh token that this pair descends from.</summary>
    public required string Seed { get; init; }

    /// <summary>Set before a refresh is asked for and absent afterwards: found at a start, the refresh token may be used up.</summary>
    public DateTimeOffset? RefreshBegun { get; init; }

    /// <summary>Well before the end, so that there is time to call somebody when it fails.</summary>
    public DateTimeOffset RefreshFrom => Obtained + ((Expires - Obtained) * 0.8);
}

[JsonSerializable(typeof(TokenPair))]
internal sealed partial class TokenPairJson : JsonSerializerContext
{
    static TokenPairJson() => Default = new TokenPairJson(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase });
}
