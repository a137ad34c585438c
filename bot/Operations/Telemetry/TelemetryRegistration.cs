using System.Diagnostics.Metrics;
using Assistant.Bot.LanguageModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Assistant.Bot.Operations.Telemetry;

internal static class TelemetryRegistration
{
    private const string Service = "tro-ly-dich-vu-cong";

    /// <summary>What measures, for the server and for every command. Nobody listens unless <see cref="AddTelemetryExport"/> is called.</summary>
    public static void AddTelemetry(this IServiceCollection services)
    {
        services.AddMetrics();
        services.AddCheckedOptions<TelemetryOptions>(TelemetryOptions.Section);
        services.AddSingleton<TurnLabels>();
        services.AddSingleton<TurnMeter>();
        services.AddSingleton<ModelMeter>();
    }

    /// <summary>Measurements for Prometheus (see <see cref="PrometheusEndpoint"/>); measurements and traces for a collector where the settings name one.</summary>
    public static void AddTelemetryExport(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IHealthCheckPublisher, DependencyMeter>();
        var settings = builder.Configuration.GetSection(TelemetryOptions.Section).Get<TelemetryOptions>() ?? new TelemetryOptions();
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(Service, autoGenerateServiceInstanceId: false, serviceInstanceId: settings.InstanceName))
            .WithMetrics(metrics =>
            {
                metrics.AddMeter(TurnMeter.Name, DependencyMeter.Name, ModelMeter.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime")
                    // Each scrape sees the present: collecting costs little.
                    .AddPrometheusExporter(static prometheus => prometheus.ScrapeResponseCacheDurationMilliseconds = 0);
                if (settings.Collector is { } collector)
                {
                    metrics.AddOtlpExporter(otlp => SendTo(otlp, collector, "v1/metrics"));
                }
            });
        // Meters are told apart by name only: where several hosts live in one process, each shows its own.
        builder.Services.ConfigureOpenTelemetryMeterProvider(static (provider, metrics) =>
        {
            var own = provider.GetRequiredService<IMeterFactory>();
            metrics.AddView(instrument => instrument.Meter.Scope is IMeterFactory other && other != own ? MetricStreamConfiguration.Drop : null);
        });
        if (settings.Collector is { } traced)
        {
            telemetry.WithTracing(traces => traces
                .AddSource(TurnSpans.Name)
                .AddAspNetCoreInstrumentation(static http =>
                {
                    // Paths hold codes of tickets and conversations, queries hold places; the route and the status are enough.
                    http.EnrichWithHttpRequest = static (span, _) => RequestTags.Forget(span);
                    http.RecordException = false;
                })
                .AddOtlpExporter(otlp => SendTo(otlp, traced, "v1/traces")));
        }
    }

    private static void SendTo(OtlpExporterOptions otlp, Uri collector, string path)
    {
        otlp.Protocol = OtlpExportProtocol.HttpProtobuf;
        otlp.Endpoint = new Uri($"{collector.AbsoluteUri.TrimEnd('/')}/{path}");
    }
}
