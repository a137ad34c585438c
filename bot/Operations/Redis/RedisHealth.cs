using Microsoft.Extensions.Diagnostics.HealthChecks;
using StackExchange.Redis;

namespace Assistant.Bot.Operations.Redis;

/// <summary>Do the replicas share what they should? Without Redis each answers by itself, so this is never "unhealthy".</summary>
internal sealed class RedisHealth(RedisGuard redis) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await redis.AskAsync(static database => database.PingAsync(CommandFlags.None), cancellationToken) is { Came: true }
            ? HealthCheckResult.Healthy("Redis trả lời; các bản sao dùng chung bộ nhớ hội thoại.")
            : HealthCheckResult.Degraded("Redis không trả lời; bản sao này tự nhớ hội thoại cho đến khi Redis trở lại.");
}
