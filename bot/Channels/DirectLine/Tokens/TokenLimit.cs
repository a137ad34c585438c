using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.DirectLine.Tokens;

/// <summary>
/// So many tokens a minute and client address. It is the only limit that answers 429 before a conversation exists: every
/// conversation needs a token first, and clients stop for good when a poll gets 429.
/// </summary>
internal static class TokenLimit
{
    public const string Policy = "directline-tokens";

    public static void AddTokenLimit(this IServiceCollection services) => services.Configure<RateLimiterOptions>(static limiter =>
        limiter.AddPolicy(Policy, static http =>
        {
            var address = http.Connection.RemoteIpAddress?.ToString() ?? "";
            var permits = http.RequestServices.GetRequiredService<IOptions<DirectLineOptions>>().Value.TokensPerMinute;
            return permits == 0 || http.RequestServices.GetRequiredService<DirectLineBearer>().IsSecret(http)
                ? RateLimitPartition.GetNoLimiter("")
                : RateLimitPartition.GetSlidingWindowLimiter(address, _ => new SlidingWindowRateLimiterOptions
                {
                    PermitLimit = permits,
                    Window = TimeSpan.FromMinutes(1),
                    SegmentsPerWindow = 6,
                });
        }));
}
