using Assistant.Bot.Operations;

namespace Assistant.Bot.Channels.BotFramework;

internal static class BotFrameworkRegistration
{
    public static void AddBotFramework(this IServiceCollection services)
    {
        services.AddCheckedOptions<BotFrameworkOptions>(BotFrameworkOptions.Section);
        services.AddSingleton<ServiceUrlPolicy>();
        services.AddSingleton<ReplyActivities>();
        services.AddSingleton<ActivityTurn>();
        services.AddHttpClient<Connector>(static http => http.Timeout = TimeSpan.FromSeconds(15))
            // A redirect would lead past the list of allowed connectors.
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            });
    }
}
