using Assistant.Bot.Access;

namespace Assistant.Bot.Channels.BotFramework;

/// <summary>POST /api/messages: the Bot Framework endpoint.</summary>
internal static class MessagesEndpoint
{
    public static void MapBotFramework(this WebApplication app) =>
        app.MapPost("/api/messages", static (HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot) => adapter.ProcessAsync(http, bot))
            .RequireRateLimiting(MessagesLimit.Policy)
            .TakesForeignBearer()
            .ExcludeFromDescription();
}
