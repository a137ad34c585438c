using System.Threading.RateLimiting;

namespace Assistant.Bot.Operations.Limits;

/// <summary>A limit that endpoints ask for by its name; it is registered as a service.</summary>
/// <param name="Name">As endpoints name it.</param>
/// <param name="Of">Whom a request is counted for, and how much they may ask.</param>
internal sealed record RequestLimit(string Name, Func<HttpContext, RateLimitPartition<string>> Of);
