using Assistant.Bot.Access.Tokens;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Assistant.Bot.Operations.Health;

/// <summary>Can tokens be checked?</summary>
internal sealed class TokenHealth(TokenRegister tokens) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            tokens.List();
            return Task.FromResult(HealthCheckResult.Healthy("Đọc được kho mã truy cập."));
        }
        catch (TokenFileException damaged)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy("Không đọc được kho mã truy cập.", damaged));
        }
    }
}
