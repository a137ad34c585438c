using System.Data.Common;
using Assistant.Knowledge.Metrics;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Assistant.Bot.Operations.Health;

/// <summary>Can figures be read? Citizens are answered without them, so a replica that cannot stays in service.</summary>
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
            return Task.FromResult(HealthCheckResult.Degraded("Không đọc được kho số liệu; câu hỏi về thủ tục, lệ phí vẫn được trả lời.", cause));
        }
    }
}
