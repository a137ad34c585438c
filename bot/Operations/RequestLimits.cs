using System.Globalization;
using System.Threading.RateLimiting;
using Assistant.Bot.Operations.Problems;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Operations;

/// <summary>So many requests a minute from one client address; what is over gets 429 with Retry-After.</summary>
internal static class RequestLimits
{
    public const string Policy = "client-address";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void AddRequestLimits(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.AddPolicy(Policy, ByAddress);
        limiter.OnRejected = static (rejected, _) =>
        {
            var seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait)
                ? (int)Math.Ceiling(wait.TotalSeconds)
                : (int)(Window.TotalSeconds / 6);
            rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            return new ValueTask(CommonProblems.TooManyRequests(seconds).ExecuteAsync(rejected.HttpContext));
        };
    });

    /// <summary>What this client address may still ask.</summary>
    public static RateLimitPartition<string> ByAddress(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress?.ToString() ?? "";
        var permits = http.RequestServices.GetRequiredService<IOptions<ServerOptions>>().Value.RequestsPerMinute;
        return permits == 0
            ? RateLimitPartition.GetNoLimiter(address)
            : RateLimitPartition.GetSlidingWindowLimiter(address, _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = permits,
                Window = Window,
                SegmentsPerWindow = 6,
            });
    }
}
