using System.Globalization;
using System.Threading.RateLimiting;
using Assistant.Bot.Operations.Problems;
using Microsoft.AspNetCore.RateLimiting;

namespace Assistant.Bot.Operations.Limits;

/// <summary>
/// Lets a request on to an endpoint that names a limit, or answers 429 with Retry-After. In place of the framework's middleware,
/// which makes counters that nobody ever disposes: their clock ticks on, and holds the whole server, after the server has stopped.
/// </summary>
internal sealed class LimitedRequests(RequestDelegate next, PartitionedRateLimiter<HttpContext> counters)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (NameOf(http) is null)
        {
            await next(http);
            return;
        }

        using var lease = counters.AttemptAcquire(http);
        if (lease.IsAcquired)
        {
            await next(http);
            return;
        }

        var seconds = (int)Math.Ceiling((lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : RequestLimits.Window / RequestLimits.Segments).TotalSeconds);
        http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await CommonProblems.TooManyRequests(seconds).ExecuteAsync(http);
    }

    /// <summary>The counters of all limits; whoever makes them disposes them.</summary>
    public static PartitionedRateLimiter<HttpContext> Count(IEnumerable<RequestLimit> limits)
    {
        var named = limits.ToDictionary(limit => limit.Name, StringComparer.Ordinal);
        return PartitionedRateLimiter.Create<HttpContext, (string Limit, string Client)>(http =>
        {
            // What two limits count for one client is counted apart.
            var limit = named[NameOf(http)!];
            var client = limit.Of(http);
            return RateLimitPartition.Get<(string Limit, string Client)>((limit.Name, client.PartitionKey), key => client.Factory(key.Client));
        });
    }

    private static string? NameOf(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName;
}
