using System.Threading.RateLimiting;
using Assistant.Bot.Operations.Redis;
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

    /// <summary>Parts of <see cref="Window"/> after each of which some requests are free again.</summary>
    public const int Segments = 6;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void AddRequestLimits(this IServiceCollection services)
    {
        if (services.Any(static service => service.ServiceType == typeof(RedisGuard)))
        {
            services.AddSingleton<SharedTally>();
            services.AddHostedService(static provider => provider.GetRequiredService<SharedTally>());
        }

        services.AddSingleton(new RequestLimit(Policy, ByAddress));
        services.AddSingleton(new RequestLimit(Looks, static http => ByAddress(http, LooksPerRequest)));
        // Made by the container, so that it goes with the server.
        services.AddSingleton(static provider => LimitedRequests.Count(provider.GetServices<RequestLimit>()));
    }

    /// <summary>After the routing, which tells the endpoint and its limit.</summary>
    public static void UseRequestLimits(this WebApplication app) => app.UseMiddleware<LimitedRequests>();

    /// <summary>What this client address may still ask.</summary>
    public static RateLimitPartition<string> ByAddress(HttpContext http) => ByAddress(http, 1);

    private static RateLimitPartition<string> ByAddress(HttpContext http, int times)
    {
        var permits = http.RequestServices.GetRequiredService<IOptions<ServerOptions>>().Value.RequestsPerMinute * times;
        if (permits == 0)
        {
            return RateLimitPartition.GetNoLimiter("");
        }

        var address = http.Connection.RemoteIpAddress?.ToString() ?? "";
        // Replenished by who holds the partitions, as those are that it makes itself.
        var window = new SlidingWindowRateLimiterOptions { PermitLimit = permits, Window = Window, SegmentsPerWindow = Segments, AutoReplenishment = false };
        return http.RequestServices.GetService<SharedTally>() is { } tally
            ? RateLimitPartition.Get<string>(address, _ => new TalliedLimiter(new SlidingWindowRateLimiter(window), tally, $"{times} {address}", permits))
            : RateLimitPartition.GetSlidingWindowLimiter(address, _ => window);
    }
}
