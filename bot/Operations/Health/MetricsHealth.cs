using System.Data.Common;
using Assistant.Knowledge.Metrics;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Assistant.Bot.Operations.Health;

/// <summary>Can figures be read?</summary>
internal sealed class MetricsHealth(IMetricsStore store) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return Task.FromResult(HealthCheckResult.Healthy($"{store.Reports(includeInternal: true).Count} báo cáo."));
        }
        catch (DbException cause)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy("Không đọc được kho số liệu.", cause));
        }
    }
}
