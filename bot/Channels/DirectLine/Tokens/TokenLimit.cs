using System.Threading.RateLimiting;
using Assistant.Bot.Operations.Limits;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.DirectLine.Tokens;

/// <summary>
/// So many tokens a minute and client address. It is the only limit that answers 429 before a conversation exists: every
/// conversation needs a token first, and clients stop for good when a poll gets 429.
/// </summary>
internal static class TokenLimit
{
    public const string Policy = "directline-tokens";

    public static void AddTokenLimit(this IServiceCollection services) => services.AddSingleton(new RequestLimit(
        Policy,
        static http =>
        {
            var address = http.Connection.RemoteIpAddress?.ToString() ?? "";
            var permits = http.RequestServices.GetRequiredService<IOptions<DirectLineOptions>>().Value.TokensPerMinute;
            return permits == 0 || http.RequestServices.GetRequiredService<DirectLineBearer>().IsSecret(http)
                ? RateLimitPartition.GetNoLimiter("")
                : RateLimitPartition.GetSlidingWindowLimiter(address, _ => new SlidingWindowRateLimiterOptions
                {
                    PermitLimit = permits,
                    Window = RequestLimits.Window,
                    SegmentsPerWindow = RequestLimits.Segments,
                });
        }));
}
