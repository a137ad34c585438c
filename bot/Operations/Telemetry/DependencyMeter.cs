using System.Diagnostics.Metrics;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Assistant.Bot.Operations.Telemetry;

/// <summary>The state of what the assistant depends on, as seen by the health checks of the last half minute, and of every breaker at this moment.</summary>
internal sealed class DependencyMeter : IHealthCheckPublisher
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "Assistant.Dependencies";

    /// <summary>Numbers that a check tells beside its state, and the gauge that shows each.</summary>
    private static readonly (string Check, string Number, string Gauge, string Unit, string Description)[] Numbers =
    [
        ("zalo", "waiting", "assistant.zalo.inbox.waiting", "{message}", "Messages from Zalo that are not answered yet."),
        ("zalo", "oldestSeconds", "assistant.zalo.inbox.oldest", "s", "Age of the oldest of them."),
    ];

    private volatile HealthReport? _last;

    public DependencyMeter(IMeterFactory meters, IEnumerable<IBreaker> breakers)
    {
        var all = breakers.ToArray();
        var meter = meters.Create(Name);
        meter.CreateObservableGauge(
            "assistant.breaker.open",
            () => all.Select(breaker => new Measurement<int>(breaker.IsOpen ? 1 : 0, new KeyValuePair<string, object?>("breaker", breaker.Name))),
            unit: null,
            "1 while something that failed is left alone, 0 otherwise.");
        meter.CreateObservableGauge("assistant.dependency.health", States, unit: null, "1 healthy, 0.5 degraded, 0 unhealthy.");
        foreach (var (check, number, gauge, unit, description) in Numbers)
        {
            meter.CreateObservableGauge(gauge, () => Told(check, number), unit, description);
        }
    }

    public Task PublishAsync(HealthReport report, CancellationToken cancellationToken)
    {
        _last = report;
        return Task.CompletedTask;
    }

    private IEnumerable<Measurement<double>> States() => _last is not { } report
        ? []
        : report.Entries.Select(static entry => new Measurement<double>(
            entry.Value.Status switch
            {
                HealthStatus.Healthy => 1,
                HealthStatus.Degraded => 0.5,
                _ => 0,
            },
            new KeyValuePair<string, object?>("dependency", entry.Key)));

    private IEnumerable<Measurement<double>> Told(string check, string number) =>
        _last is { } report && report.Entries.TryGetValue(check, out var entry) && entry.Data.TryGetValue(number, out var value)
            ? [new Measurement<double>(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture))]
            : [];
}
