using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Telemetry;
using Assistant.Bot.Planning.Model;

namespace Assistant.Bot.LanguageModel;

internal static class LanguageModelRegistration
{
    /// <summary>A language model that helps to understand messages, where the settings name one.</summary>
    /// <param name="services">The services.</param>
    /// <param name="shared">Replicas share one budget, in Redis.</param>
    public static void AddLanguageModel(this IServiceCollection services, bool shared)
    {
        services.AddCheckedOptions<LanguageModelOptions>(LanguageModelOptions.Section);
        services.AddSecretPlace<LanguageModelOptions>($"{LanguageModelOptions.Section}:{nameof(LanguageModelOptions.ApiKey)}");
        services.AddSingleton<ModelBreaker>();
        services.AddSingleton<IBreaker>(static provider => provider.GetRequiredService<ModelBreaker>());
        services.AddSingleton<ModelConnection>();
        services.AddSingleton<PlanningModel>();
        services.AddSingleton(typeof(ITokenLedger), shared ? typeof(RedisTokenLedger) : typeof(SqliteTokenLedger));
        services.AddSingleton<TokenBudget>();
        services.AddSingleton(provider => ModelWording.Load(provider.GetRequiredService<Microsoft.Extensions.Options.IOptions<KnowledgeOptions>>().Value.Resolve()));
        services.AddSingleton<ModelArguments>();
        services.AddSingleton<ModelTools>();
        services.AddSingleton<ModelPrompt>();
        services.AddSingleton<ModelPlans>();
        services.AddSingleton<ModelDecisionCache>();
        services.AddSingleton<LanguageModelPlanner>();
        services.AddHybridCache();
        services.AddTransient<BoundedResponses>();
        var http = services.AddHttpClient(ModelConnection.Client, static http => http.Timeout = Timeout.InfiniteTimeSpan)
            // A redirect would carry the key and the message elsewhere.
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5), ConnectTimeout = TimeSpan.FromSeconds(3) })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        ModelResilience.Add(http);
        http.AddHttpMessageHandler<BoundedResponses>();
    }
}
