using Assistant.Bot.Conversations.Generations;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Assistant.Bot.Operations.Health;

/// <summary>Is there knowledge to answer from, with every change that editors have made live?</summary>
internal sealed class KnowledgeHealth(GenerationBoard generations) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var current = generations.Current;
        var known = $"{current.Knowledge.Procedures.All.Count} thủ tục, {current.Knowledge.Places.All.Count} tỉnh, thành phố cũ và mới.";
        return Task.FromResult(current.Changed.Rejected is { Count: > 0 } rejected
            ? HealthCheckResult.Degraded($"{known} Bỏ qua {rejected.Count} thay đổi của người biên tập vì không còn hợp dữ liệu, số {string.Join(", ", rejected.Select(one => one.Id))}.")
            : HealthCheckResult.Healthy(known));
    }
}
