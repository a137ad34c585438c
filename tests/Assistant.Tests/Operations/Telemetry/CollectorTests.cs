using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Text;
using Assistant.Bot.Operations.Telemetry;
using Assistant.Tests.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Trace;

namespace Assistant.Tests.Operations.Telemetry;

/// <summary>What leaves the machine for a collector of traces, and that nothing does without one.</summary>
public sealed class CollectorTests
{
    [Fact]
    public void Without_a_collector_nothing_is_traced()
    {
        using var app = new BotApp();

        Assert.Null(app.Services.GetService<TracerProvider>());
    }

    [Fact]
    public async Task A_collector_gets_traces_and_measurements_without_a_word_of_what_was_asked()
    {
        var received = new ConcurrentQueue<(string Path, string Body)>();
        await using var collector = Collector(received);
        await collector.StartAsync();
        using (var app = new BotApp { RealAssistant = true }.With("Telemetry:OtlpEndpoint", collector.Urls.First()))
        {
            await app.AskAsync(new { question = "làm hộ chiếu online hết bao nhiêu tiền", conversationId = "canary-conversation" });
            await app.AskAsync(new { question = "em là canary-cua-toi, khai sinh cho con cần giấy tờ gì", conversationId = "canary-conversation" });
            using var handout = await app.Browser().GetAsync("/handout/canary-procedure?place=canary-place");
        }

        var traces = string.Concat(received.Where(one => one.Path == "/v1/traces").Select(one => one.Body));
        Assert.Contains("step plan", traces, StringComparison.Ordinal);
        Assert.Contains("fees.quote", traces, StringComparison.Ordinal);
        Assert.Contains("/handout/{", traces, StringComparison.Ordinal);
        Assert.Contains("assistant.turns", string.Concat(received.Where(one => one.Path == "/v1/metrics").Select(one => one.Body)), StringComparison.Ordinal);
        Assert.All(received, one => Assert.DoesNotContain("canary", one.Body, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("collector:4318", "", "Telemetry:OtlpEndpoint")]
    [InlineData("ftp://collector", "", "Telemetry:OtlpEndpoint")]
    [InlineData("", "máy một", "Telemetry:Instance")]
    [InlineData("http://collector:4318", "bot-1", null)]
    public void A_wrong_setting_stops_the_start_with_the_name_of_its_key(string address, string instance, string? key)
    {
        var options = new TelemetryOptions { OtlpEndpoint = address, Instance = instance };
        var wrong = new List<ValidationResult>();

        Assert.Equal(key is null, Validator.TryValidateObject(options, new ValidationContext(options), wrong, validateAllProperties: true));
        Assert.All(wrong, one => Assert.Contains(key!, one.ErrorMessage, StringComparison.Ordinal));
    }

    private static WebApplication Collector(ConcurrentQueue<(string Path, string Body)> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = builder.Build();
        collector.Run(async http =>
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body);
            received.Enqueue((http.Request.Path, Encoding.Latin1.GetString(body.ToArray())));
        });
        return collector;
    }
}
