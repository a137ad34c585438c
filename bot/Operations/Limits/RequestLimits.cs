using System.Globalization;
using System.Threading.RateLimiting;
using Assistant.Bot.Operations.Problems;
using Assistant.Bot.Operations.Redis;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Operations.Limits;

/// <summary>So many requests a minute from one client address, over all replicas where they share a Redis; what is over gets 429 with Retry-After.</summary>
internal static class RequestLimits
{
    public const string Policy = "client-address";

    /// <summary>For pages that look again and again by themselves whether something is there: counted apart, so that they take nothing from questions.</summary>
    public const string Looks = "client-address-looks";

    // A page that looks every four seconds is fifteen a minute: at the default, eighty behind one address.
    private const int LooksPerRequest = 10;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void AddRequestLimits(this IServiceCollection services)
    {
        if (services.Any(static service => service.ServiceType == typeof(RedisGuard)))
        {
            services.AddSingleton<SharedTally>();
            services.AddHostedService(static provider => provider.GetRequiredService<SharedTally>());
        }

        services.AddRateLimiter(Limit);
    }

    /// <summary>What this client address may still ask.</summary>
    public static RateLimitPartition<string> ByAddress(HttpContext http) => ByAddress(http, 1);

    private static void Limit(RateLimiterOptions limiter)
    {
        limiter.AddPolicy(Policy, ByAddress);
        limiter.AddPolicy(Looks, static http => ByAddress(http, LooksPerRequest));
        limiter.OnRejected = static (rejected, _) =>
        {
            var seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait)
                ? (int)Math.Ceiling(wait.TotalSeconds)
                : (int)(Window.TotalSeconds / 6);
            rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            return new ValueTask(CommonProblems.TooManyRequests(seconds).ExecuteAsync(rejected.HttpContext));
        };
    }

    private static RateLimitPartition<string> ByAddress(HttpContext http, int times)
    {
        var permits = http.RequestServices.GetRequiredService<IOptions<ServerOptions>>().Value.RequestsPerMinute * times;
        if (permits == 0)
        {
            return RateLimitPartition.GetNoLimiter("");
        }

        var address = http.Connection.RemoteIpAddress?.ToString() ?? "";
        // Replenished by who holds the partitions, as those are that it makes itself.
        var window = new SlidingWindowRateLimiterOptions { PermitLimit = permits, Window = Window, SegmentsPerWindow = 6, AutoReplenishment = false };
        return http.RequestServices.GetService<SharedTally>() is { } tally
            ? RateLimitPartition.Get<string>(address, _ => new TalliedLimiter(new SlidingWindowRateLimiter(window), tally, $"{times} {address}", permits))
            : RateLimitPartition.GetSlidingWindowLimiter(address, _ => window);
    }
}
