using System.Net.Http.Json;
using System.Text;
using Assistant.Bot.Operations.Redis;
using Assistant.Tests.Channels;
using Assistant.Tests.Channels.DirectLine;
using Assistant.Tests.Channels.Zalo;
using Assistant.Tests.LanguageModel;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;
using Xunit.Abstractions;

namespace Assistant.Tests.Privacy;

/// <summary>
/// Identifiers of people go in by every way that a citizen has, with a Redis and a model beside; afterwards they are looked for in
/// every file, in all of Redis and in every prompt. Messages and what of them is personal: tests/privacy.
/// </summary>
public sealed class CanaryTests(ITestOutputHelper output) : IAsyncLifetime, IDisposable
{
    /// <summary>In short, one message in so many.</summary>
    private const int Share = 12;

    /// <summary>Shorter ones stand in other texts by chance.</summary>
    private const int Shortest = 8;

    private RedisServer? _redis;
    private ModelServer? _model;
    private BotApp? _app;

    [SkippableFact]
    public async Task What_identifies_a_person_is_kept_nowhere_and_sent_nowhere()
    {
        var messages = PersonalMessages.Load().Where(message => message.Personal.Count > 0 && message.Canaries(Shortest).Any()).Where((_, at) => LongTests.AreWanted || at % Share == 0).ToList();
        var client = await DirectLineClient.StartAsync(_app!);
        foreach (var (number, message) in messages.Index())
        {
            await _app!.AskAsync(new { question = message.Text, conversationId = $"canary-{number}" });
            await _app.AskAsync(new { question = "vậy mất bao lâu", conversationId = $"canary-{number}" });
            await _app.Browser().PostAsJsonAsync("/api/messages", new { type = "message", id = $"a{number}", channelId = "emulator", deliveryMode = "expectReplies", serviceUrl = "http://127.0.0.1:9", text = message.Text, from = new { id = "u1" }, recipient = new { id = "bot" }, conversation = new { id = $"c{number}" } });
            using var form = new FormUrlEncodedContent([new("question", message.Text)]);
            await _app.Browser().PostAsync("/", form);
            await client.SayAsync(message.Text);
            var asked = await _app.AskAsync(new { question = message.Text });
            if (asked.Headers.TryGetValues("Answer-Id", out var ids))
            {
                await _app.Browser().PostAsJsonAsync("/api/feedback", new { answerId = ids.First(), verdict = "wrong", reason = message.Text });
            }
        }

        Assert.NotEmpty(_model!.Requests);
        var sinks = await SinksAsync();
        output.WriteLine($"{messages.Count} messages, {sinks.Count} places looked into, {_model.Requests.Count} prompts");
        var leaks = from message in messages
                    from canary in message.Canaries(Shortest)
                    from sink in sinks
                    where sink.Text.Contains(canary, StringComparison.Ordinal)
                    select $"{message.Id}: {sink.Name}";
        Assert.Empty(leaks.Distinct());
    }

    public async Task InitializeAsync()
    {
        _redis = await RedisServer.StartAsync();
        _model = await ModelServer.StartAsync();
        _app = new BotApp { RealAssistant = true }.With("Redis:ConnectionString", _redis.ConnectionString).With("Redis:PatienceMilliseconds", "2000")
            .With("LanguageModel:AskBelow", "1").With("HandOver:Enabled", "true");
        foreach (var (key, value) in _model.Settings.Where(setting => setting.Key != "LanguageModel:AskBelow"))
        {
            _app.With(key, value!);
        }

        await Eventually.IsTrueAsync(() => _app.Services.GetRequiredService<RedisLink>().IsUp, "kết nối Redis");
    }

    public void Dispose() => _app?.Dispose();

    public async Task DisposeAsync()
    {
        Dispose();
        await (_model?.DisposeAsync() ?? default);
        await (_redis?.DisposeAsync() ?? default);
    }

    private async Task<List<(string Name, string Text)>> SinksAsync()
    {
        var sinks = _model!.Requests.Select((request, at) => ($"prompt {at}", string.Concat(request.Messages.Select(message => message.GetRawText())) + request.Prompt)).ToList();
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(_app!.Storage, "*", SearchOption.AllDirectories))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(open, Encoding.UTF8);
            sinks.Add((Path.GetRelativePath(_app.Storage, file), await reader.ReadToEndAsync()));
        }

        Assert.Contains(sinks, sink => sink.Item1.Contains("log", StringComparison.Ordinal));
        await using var connection = await ConnectionMultiplexer.ConnectAsync(_redis!.ConnectionString);
        var redis = connection.GetDatabase();
        foreach (var key in connection.GetServers()[0].Keys(pageSize: 1000).ToList())
        {
            var content = (string?[]?)await redis.ScriptEvaluateAsync("""
                local kind = redis.call('TYPE', KEYS[1]).ok
                if kind == 'string' then return { redis.call('GET', KEYS[1]) } end
                if kind == 'hash' then return redis.call('HGETALL', KEYS[1]) end
                if kind == 'list' then return redis.call('LRANGE', KEYS[1], 0, -1) end
                if kind == 'set' then return redis.call('SMEMBERS', KEYS[1]) end
                if kind == 'zset' then return redis.call('ZRANGE', KEYS[1], 0, -1) end
                return { redis.call('DUMP', KEYS[1]) }
                """, [key]);
            sinks.Add(($"redis {key}", $"{key} {string.Join(' ', content ?? [])}"));
        }

        Assert.Contains(sinks, sink => sink.Item1.StartsWith("redis", StringComparison.Ordinal));
        return sinks;
    }
}
