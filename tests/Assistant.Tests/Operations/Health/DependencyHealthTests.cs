using System.Diagnostics.Metrics;
using System.Net;
using Assistant.Bot.FileStatus;
using Assistant.Bot.LanguageModel;
using Assistant.Bot.Operations.Health;
using Assistant.Bot.Operations.Telemetry;
using Assistant.Knowledge.Metrics;
using Assistant.Tests.Channels;
using Assistant.Tests.LanguageModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Operations.Health;

/// <summary>A dead thing that the assistant can do without makes it degraded: it stays in service.</summary>
public sealed class DependencyHealthTests
{
    private const string Unsure = "đi ngoại quốc thăm cháu phải cầm theo cuốn gì, tốn kém ra sao";

    [Fact]
    public async Task Without_its_store_of_figures_a_replica_stays_in_service()
    {
        // Nobody listens there.
        var store = new PostgresMetricsStore("Host=127.0.0.1;Port=1;Username=a;Database=a", TimeProvider.System);

        Assert.Equal(HealthStatus.Degraded, (await new MetricsHealth(store).CheckHealthAsync(new HealthCheckContext())).Status);
    }

    [Fact]
    public async Task A_model_that_fails_again_and_again_is_left_alone_and_said_to_be()
    {
        await using var model = await ModelServer.StartAsync((_, http) => ModelReply.FailAsync(http, 500));
        using var app = new BotApp { RealAssistant = true }.With("Server:RequestsPerMinute", "0").With("LanguageModel:CacheMinutes", "0");
        foreach (var (key, value) in model.Settings)
        {
            app.With(key, value!);
        }

        Assert.Equal("healthy", await StateAsync(app, "model"));
        for (var i = 0; i < 10; i++)
        {
            await app.AskAsync(new { question = Unsure });
        }

        Assert.True(app.Services.GetRequiredService<ModelBreaker>().IsOpen);
        Assert.Equal("degraded", await StateAsync(app, "model"));
        Assert.Equal(HttpStatusCode.OK, (await app.Browser().GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task A_service_of_files_that_fails_again_and_again_is_degraded_until_it_is_tried_again()
    {
        var time = new FakeTimeProvider();
        var breaker = new FileStatusBreaker(time);
        for (var i = 0; i < FileStatusBreaker.MostFailures; i++)
        {
            Assert.Equal(HealthStatus.Healthy, (await breaker.CheckHealthAsync(new HealthCheckContext())).Status);
            breaker.Failed();
        }

        Assert.Equal(HealthStatus.Degraded, (await breaker.CheckHealthAsync(new HealthCheckContext())).Status);
        time.Advance(FileStatusBreaker.Pause);
        Assert.False(breaker.IsOpen);
    }

    [Fact]
    public async Task The_states_and_the_numbers_of_checks_are_gauges()
    {
        var factory = SomeMeters.Factory();
        var meter = new DependencyMeter(factory, [new FileStatusBreaker(TimeProvider.System)]);
        await meter.PublishAsync(
            new HealthReport(
                new Dictionary<string, HealthReportEntry>
                {
                    ["redis"] = new(HealthStatus.Degraded, null, TimeSpan.Zero, null, null),
                    ["zalo"] = new(HealthStatus.Healthy, null, TimeSpan.Zero, null, new Dictionary<string, object> { ["waiting"] = 3L, ["oldestSeconds"] = 7.5 }),
                },
                TimeSpan.Zero),
            CancellationToken.None);
        var seen = new List<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Scope == factory)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => seen.Add(FormattableString.Invariant($"{instrument.Name} {(tags.Length > 0 ? tags[0].Value : "")} {value}")));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => seen.Add(FormattableString.Invariant($"{instrument.Name} {tags[0].Value} {value}")));
        listener.Start();

        listener.RecordObservableInstruments();

        Assert.Equal(
            ["assistant.breaker.open file_status 0", "assistant.dependency.health redis 0.5", "assistant.dependency.health zalo 1", "assistant.zalo.inbox.oldest  7.5", "assistant.zalo.inbox.waiting  3"],
            seen.Order(StringComparer.Ordinal));
    }

    private static async Task<string?> StateAsync(BotApp app, string dependency) =>
        (await (await app.Browser().GetAsync("/health/ready")).JsonAsync()).GetProperty("dependencies").GetProperty(dependency).GetProperty("status").GetString();
}
