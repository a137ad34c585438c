using Assistant.Bot.Operations.Redis;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.StackExchangeRedis;

namespace Assistant.Bot.Conversations.Memory;

internal static class MemoryRegistration
{
    /// <summary>What conversations remember, and the order of their turns: in Redis where several replicas share it, in the process where there is one.</summary>
    public static void AddMemory(this IServiceCollection services, bool shared)
    {
        services.AddSingleton<IConversationStore, ConversationStore>();
        services.AddSingleton<TurnGate>();
        if (!shared)
        {
            services.AddDistributedMemoryCache();
            services.AddSingleton<IRecords, LocalRecords>();
            return;
        }

        services.AddSingleton<IRecords, RedisRecords>();
        services.AddSingleton<TurnLeases>();
        services.AddSingleton<IDistributedCache>(static provider => new GuardedCache(
            new RedisCache(new RedisCacheOptions
            {
                ConnectionMultiplexerFactory = provider.GetRequiredService<RedisLink>().ConnectionAsync,
                InstanceName = "assistant:",
            }),
            provider.GetRequiredService<RedisGuard>()));
        services.AddHealthChecks().AddCheck<RedisHealth>("redis");
    }
}
