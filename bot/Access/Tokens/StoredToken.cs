using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Access.Tokens;

/// <summary>A token as it is kept: never the token itself, only the SHA-256 of it (hexadecimal).</summary>
internal sealed record StoredToken
{
    public required string Id { get; init; }
    public required string Name { get; init; }

    /// <summary>One of <see cref="RoleNames.Grantable"/>.</summary>
    public required string Role { get; init; }

    /// <summary>Id of the one province or ministry that its holder is of; null: of none in particular.</summary>
    public string? Unit { get; init; }
    public required string Sha256 { get; init; }
    public required DateTimeOffset Created { get; init; }
    public required DateTimeOffset Expires { get; init; }
    public DateTimeOffset? Revoked { get; init; }

    public bool IsUsable(DateTimeOffset now) => Revoked is null && now < Expires;
}

/// <summary>The whole of tokens.json.</summary>
internal sealed record TokenList(IReadOnlyList<StoredToken> Tokens)
{
    public static TokenList Empty { get; } = new([]);
}

[JsonSerializable(typeof(TokenList))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
internal sealed partial class TokenJson : JsonSerializerContext;
