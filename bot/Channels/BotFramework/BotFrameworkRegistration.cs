using Assistant.Bot.Channels.BotFramework.Authentication;
using Assistant.Bot.Channels.BotFramework.Connecting;
using Assistant.Bot.Channels.BotFramework.Proactive;
using Assistant.Bot.Operations;
using Assistant.Bot.Watching;

namespace Assistant.Bot.Channels.BotFramework;

internal static class BotFrameworkRegistration
{
    public static void AddBotFramework(this IServiceCollection services)
    {
        services.AddCheckedOptions<BotFrameworkOptions>(BotFrameworkOptions.Section);
        services.AddSingleton<ReplyActivities>();
        services.AddSingleton<IBot, ActivityTurn>();
        services.AddSingleton<ChannelTokens>();
        services.AddSingleton<SenderIdentification>();
        services.AddSingleton<ServiceUrlPolicy>();
        services.AddSingleton<AppTokens>();
        services.AddSingleton<RecentActivities>();
        services.AddSingleton<ConversationReferences>();
        services.AddMessagesLimit();
        services.AddSingleton<PushAddresses>();
        services.AddSingleton<IProactiveSender, ConnectorSender>();
        services.AddTransient<Delivery>();
        services.AddTransient<IProactiveMessages, ProactiveMessages>();
        services.AddTransient<IBotFrameworkHttpAdapter, ChannelServiceAdapter>();
        services.AddHttpClient<Connector>(static http => http.Timeout = TimeSpan.FromSeconds(10)).DoNotFollow();
        services.AddHttpClient(LoginClient.Name, static http => http.Timeout = TimeSpan.FromSeconds(10)).DoNotFollow();
    }

    // A redirect would lead past the list of allowed connectors, or take a secret along.
    private static void DoNotFollow(this IHttpClientBuilder client) => client.ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    });
}
