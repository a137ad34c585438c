using Assistant.Bot.Access;
using Assistant.Bot.Channels.Zalo.Answering;
using Assistant.Bot.Channels.Zalo.Inbox;
using Assistant.Bot.Channels.Zalo.Rendering;
using Assistant.Bot.Channels.Zalo.Sending;
using Assistant.Bot.Channels.Zalo.Tokens;
using Assistant.Bot.Channels.Zalo.Webhook;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Redis;
using Assistant.Bot.Watching;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.Zalo;

internal static class ZaloRegistration
{
    private const string Folder = "zalo";

    /// <summary>The channel, when Zalo:AppId is set; nothing of it otherwise.</summary>
    public static void AddZalo(this IHostApplicationBuilder builder)
    {
        AddSecretsFile(builder);
        var services = builder.Services;
        services.AddCheckedOptions<ZaloOptions>(ZaloOptions.Section);
        if (string.IsNullOrEmpty(builder.Configuration[$"{ZaloOptions.Section}:{nameof(ZaloOptions.AppId)}"]))
        {
            return;
        }

        services.AddSingleton<ZaloSettings>();
        services.AddSingleton<PersonNames>();
        services.AddSingleton<ZaloConversations>();
        services.AddSingleton<AccountPeople>();
        services.AddSingleton<SignatureCheck>();
        services.AddSingleton<WakeUp>();
        services.AddSingleton<Intake>();
        AddStores(services, builder.Configuration);
        AddSending(services);
        services.AddSingleton<ZaloRenderer>();
        services.AddSingleton<OfficialLinks>();
        services.AddSingleton<ICallerDirectory>(static provider => provider.GetRequiredService<OfficialLinks>());
        services.AddSingleton<Responder>();
        services.AddSingleton<IProactiveSender, ZaloSender>();
        services.AddSingleton<ChatHistory>();
        services.AddSingleton<SendWindow>();
        services.AddSingleton<Delivery>();
        services.AddSingleton<InboxWorker>();
        services.AddHostedService(static provider => provider.GetRequiredService<InboxWorker>());
        services.AddHealthChecks().AddCheck<ZaloHealth>("zalo");
    }

    // Read again when it changes, so that keys and tokens are replaced without a restart and stay out of the program's folder.
    private static void AddSecretsFile(IHostApplicationBuilder builder)
    {
        var storage = builder.Configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
        if (storage.Path.Length > 0 && Directory.Exists(storage.Resolve(Folder)))
        {
            builder.Configuration.AddJsonFile(storage.Resolve(Folder, "secrets.json"), optional: true, reloadOnChange: true);
        }
    }

    private static void AddStores(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(static provider => new WorkLock(PathOf(provider, "work.lock")));
        services.AddSingleton(static provider => new SqliteInbox(
            PathOf(provider, "inbox.db"), provider.GetRequiredService<ZaloSettings>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(static provider => new FileTokenStore(PathOf(provider, "token.json"), provider.GetRequiredService<TimeProvider>()));
        if (!services.AddRedis(configuration))
        {
            services.AddSingleton<IInboxRouting, OneInbox>();
            services.AddSingleton<ITokenStore>(static provider => provider.GetRequiredService<FileTokenStore>());
            return;
        }

        services.AddSingleton(static provider => new RedisKeys(provider.GetRequiredService<ZaloSettings>().Current.AppId));
        services.AddSingleton(static provider => ActivatorUtilities.CreateInstance<RedisInbox>(provider, ConsumerName.Of(PathOf(provider))));
        services.AddSingleton<SpillInbox>();
        services.AddSingleton<IInboxRouting, RedisWithSpill>();
        services.AddSingleton<ITokenStore, SharedTokenStore>();
    }

    private static void AddSending(IServiceCollection services)
    {
        services.AddHttpClient(ZaloHttp.Client, static http => http.Timeout = TimeSpan.FromSeconds(15))
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler
            {
                // A redirect would take tokens past the list of allowed addresses.
                AllowAutoRedirect = false,
                UseCookies = false,
                ConnectTimeout = TimeSpan.FromSeconds(5),
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            })
            // Their lines would hold ids of people (in queries).
            .RemoveAllLoggers();
        services.AddHttpClient(AttachmentReader.Client, static http => http.Timeout = TimeSpan.FromSeconds(5))
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            .RemoveAllLoggers();
        services.AddSingleton<ZaloHttp>();
        services.AddSingleton<TokenClient>();
        services.AddSingleton<AccessTokens>();
        services.AddSingleton<ZaloApi>();
        services.AddSingleton<AttachmentReader>();
        services.AddSingleton<PictureUploads>();
        services.AddSingleton<SendGate>();
        services.AddSingleton<MessageSender>();
    }

    private static string PathOf(IServiceProvider provider, params ReadOnlySpan<string> parts) =>
        provider.GetRequiredService<IOptions<StorageOptions>>().Value.Resolve([Folder, .. parts]);
}
