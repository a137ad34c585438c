using Microsoft.Extensions.Options;

namespace Assistant.Bot.Operations.Usage;

internal static class UsageRegistration
{
    /// <summary>What counts for the dashboard.</summary>
    public static void AddUsage(this IServiceCollection services)
    {
        services.AddSingleton<UsageTally>();
        services.AddSingleton<UsageFile>();
        services.AddSingleton<UsageStore>();
        services.AddSingleton(provider => UsageWording.Load(provider.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Resolve()));
    }

    /// <summary>Only what serves people writes it down.</summary>
    public static void AddUsageWorker(this IServiceCollection services)
    {
        services.AddSingleton<UsageWorker>();
        services.AddSingleton<UsageBook>();
        services.AddHostedService(static provider => provider.GetRequiredService<UsageWorker>());
    }
}
