using Assistant.Bot.Operations.Feeds;
using Assistant.Bot.Operations.Health;
using Assistant.Bot.Operations.Limits;

namespace Assistant.Bot.Operations;

internal static class OperationsRegistration
{
    /// <summary>What the server and every command need: options, storage, logs, the clock.</summary>
    public static void AddOperations(this IHostApplicationBuilder builder, bool quiet)
    {
        builder.AddLogs(quiet);
        builder.Services.AddCheckedOptions<StorageOptions>(StorageOptions.Section);
        builder.Services.AddCheckedOptions<ServerOptions>(ServerOptions.Section);
        builder.Services.AddCheckedOptions<MetricsOptions>(MetricsOptions.Section);
        builder.Services.AddSingleton(TimeProvider.System);
    }

    /// <summary>What only the server needs.</summary>
    public static void AddServerOperations(this IServiceCollection services)
    {
        services.AddHealth();
        services.AddRequestLimits();
        services.AddHostedService<MetricsWatch>();
    }
}
