using Assistant.Bot.Access.Tokens;

namespace Assistant.Bot.Access;

/// <summary>Marks endpoints whose protocol has bearer tokens of its own, which they check themselves.</summary>
internal sealed class ForeignBearer
{
    private const string Scheme = "Bearer ";

    public static ForeignBearer Allowed { get; } = new();

    /// <summary>Is this Authorization header one of our access tokens, valid or not?</summary>
    public static bool IsOurs(string authorization) =>
        authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
        && TokenSecret.LooksLikeOne(authorization[Scheme.Length..].Trim());
}

internal static class ForeignBearerEndpoints
{
    public static TBuilder TakesForeignBearer<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(ForeignBearer.Allowed);
}
