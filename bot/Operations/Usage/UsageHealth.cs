using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Assistant.Bot.Operations.Usage;

/// <summary>Can the figures of the dashboard be kept? Nobody's answer depends on it.</summary>
internal sealed class UsageHealth(UsageWorker worker) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(worker.IsBehind
        ? HealthCheckResult.Degraded("Chưa ghi được số liệu của bảng theo dõi; giữ tạm trong bộ nhớ, tối đa 48 giờ.")
        : HealthCheckResult.Healthy("Số liệu của bảng theo dõi được ghi mỗi phút."));
}
