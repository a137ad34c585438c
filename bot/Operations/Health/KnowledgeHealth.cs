using Assistant.Knowledge;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Assistant.Bot.Operations.Health;

/// <summary>Is there knowledge to answer from? It is loaded before the port opens and never changes.</summary>
internal sealed class KnowledgeHealth(KnowledgeBase knowledge) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(HealthCheckResult.Healthy($"{knowledge.Procedures.All.Count} thủ tục, {knowledge.Places.All.Count} tỉnh, thành phố cũ và mới."));
}
