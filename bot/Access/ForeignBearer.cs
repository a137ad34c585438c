namespace Assistant.Bot.Access;

/// <summary>Marks endpoints whose protocol has bearer tokens of its own, which they check themselves.</summary>
internal sealed class ForeignBearer
{
    public static ForeignBearer Allowed { get; } = new();
}

internal static class ForeignBearerEndpoints
{
    public static TBuilder TakesForeignBearer<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(ForeignBearer.Allowed);
}
