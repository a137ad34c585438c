using System.Threading.RateLimiting;
using Assistant.Bot.Access;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Limits;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.BotFramework;

/// <summary>
/// Behind the few addresses of the channel service is everybody who uses Teams or Telegram: they are not limited together. A
/// token of somebody else is turned away by its signature, which costs less than an answer.
/// </summary>
internal static class MessagesLimit
{
    public const string Policy = "botframework-messages";

    public static void AddMessagesLimit(this IServiceCollection services) => services.AddSingleton(new RequestLimit(
        Policy,
        static http => ShowsChannelToken(http) ? RateLimitPartition.GetNoLimiter("channel service") : RequestLimits.ByAddress(http)));

    private static bool ShowsChannelToken(HttpContext http)
    {
        var authorization = http.Request.Headers.Authorization.ToString();
        return authorization.Length > 0
            && !ForeignBearer.IsOurs(authorization)
            && http.RequestServices.GetRequiredService<IOptions<BotFrameworkOptions>>().Value.AppId.Length > 0;
    }
}
