using Assistant.Bot.Operations.Telemetry;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Assistant.Bot.Operations.Redis;

internal static class RedisRegistration
{
    /// <summary>The connection to Redis, where the settings name one.</summary>
    /// <returns>Whether they do.</returns>
    public static bool AddRedis(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration.GetSection(RedisOptions.Section).Get<RedisOptions>() is not { ConnectionString: { Length: > 0 } address } settings)
        {
            return false;
        }

        services.AddCheckedOptions<RedisOptions>(RedisOptions.Section);
        services.TryAddSingleton(_ => new RedisLink(address, TimeSpan.FromMilliseconds(settings.PatienceMilliseconds)));
        services.TryAddSingleton<RedisGuard>();
        services.TryAddSingleton<RedisNews>();
        services.AddSingleton<IBreaker>(static provider => provider.GetRequiredService<RedisGuard>());
        return true;
    }
}
