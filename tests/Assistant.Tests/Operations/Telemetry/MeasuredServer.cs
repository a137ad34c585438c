using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Assistant.Bot.Access;
using Assistant.Bot.Access.Tokens;
using Assistant.Tests.Channels;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Operations.Telemetry;

/// <summary>A whole server with a listener to what it measures, and to nothing that other servers of this process measure.</summary>
public sealed class MeasuredServer : IDisposable
{
    private readonly MeterListener _listener = new();

    public MeasuredServer()
    {
        App = new BotApp { RealAssistant = true }.With("Server:RequestsPerMinute", "0");
        var factory = App.Services.GetRequiredService<IMeterFactory>();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Scope == factory)
            {
                Instruments.Enqueue(instrument);
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.Start();
    }

    internal BotApp App { get; }

    /// <summary>Every instrument that this server has.</summary>
    internal ConcurrentQueue<Instrument> Instruments { get; } = new();

    internal ConcurrentQueue<Measured> All { get; } = new();

    internal HttpClient Client(Role? role = null)
    {
        var client = App.Browser();
        if (role is { } held)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
                "Bearer", App.Services.GetRequiredService<TokenRegister>().Add(held, "Trực", TimeSpan.FromDays(1)).Secret);
        }

        return client;
    }

    /// <returns>What was measured while it was answered.</returns>
    internal async Task<IReadOnlyList<Measured>> AskAsync(string question, Role? role = null)
    {
        var before = All.Count;
        (await Client(role).PostAsJsonAsync("/api/ask", new { question })).EnsureSuccessStatusCode();
        return [.. All.Skip(before)];
    }

    public void Dispose()
    {
        _listener.Dispose();
        App.Dispose();
    }

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        All.Enqueue(new Measured(instrument.Name, value, tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value?.ToString() ?? "", StringComparer.Ordinal)));
}

internal sealed record Measured(string Name, double Value, IReadOnlyDictionary<string, string> Tags);

/// <summary>Tests that count what one server measures run one after the other.</summary>
[CollectionDefinition(nameof(MeasuredServers))]
public sealed class MeasuredServers : ICollectionFixture<MeasuredServer>;
