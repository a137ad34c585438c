using Assistant.Bot.Operations.Telemetry;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Polly.CircuitBreaker;

namespace Assistant.Bot.LanguageModel;

/// <summary>Whether the model is left alone after it failed, by either of its two windows. Without a model people are answered all the same.</summary>
internal sealed class ModelBreaker : IBreaker, IHealthCheck
{
    public string Name => "model";

    public CircuitBreakerStateProvider Window { get; } = new();

    public CircuitBreakerStateProvider ShortWindow { get; } = new();

    public bool IsOpen => IsAlone(Window) || IsAlone(ShortWindow);

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(IsOpen
        ? HealthCheckResult.Degraded("Mô hình ngôn ngữ vừa lỗi liên tiếp nên tạm không được hỏi; trợ lý tự trả lời.")
        : HealthCheckResult.Healthy("Không thấy lỗi gần đây của mô hình ngôn ngữ."));

    private static bool IsAlone(CircuitBreakerStateProvider circuit) => circuit.CircuitState is CircuitState.Open or CircuitState.Isolated;
}
