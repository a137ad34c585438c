using System.Net;
using Assistant.Bot.Operations.Limits;
using Assistant.Bot.Operations.Redis;
using Assistant.Tests.Channels;
using Assistant.Tests.Channels.Zalo;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using StackExchange.Redis;

namespace Assistant.Tests.Operations.Limits;

/// <summary>One address asks two replicas. Their clocks stand still, so that they tell each other only when the test says so.</summary>
public sealed class SharedLimitTests : IAsyncLifetime, IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 2, 0, 15, TimeSpan.Zero));
    private RedisServer? _redis;
    private BotApp? _one;
    private BotApp? _two;

    public async Task InitializeAsync()
    {
        _redis = await RedisServer.StartAsync();
        (_one, _two) = (Replica(), Replica());
        foreach (var replica in new[] { _one, _two })
        {
            await Eventually.IsTrueAsync(() => replica.Services.GetRequiredService<RedisLink>().IsUp, "kết nối Redis");
        }
    }

    [SkippableFact]
    public async Task What_is_asked_of_one_replica_counts_at_the_other()
    {
        await AskAsync(_one!, 4);
        await AskAsync(_two!, 2);
        await TellAsync(_one!, _two!);

        var more = await _two!.AskAsync(new { question = "a" });

        await more.IsProblemAsync(HttpStatusCode.TooManyRequests);
        Assert.Equal(TimeSpan.FromSeconds(45), more.Headers.RetryAfter?.Delta);
        _time.Advance(TimeSpan.FromSeconds(45));
        await AskAsync(_two, 1);
    }

    [SkippableFact]
    public async Task Without_redis_each_replica_counts_for_itself()
    {
        await AskAsync(_one!, 4);
        _redis!.Kill();
        await TellAsync(_one!, _two!);

        await AskAsync(_two!, 6);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await _two!.AskAsync(new { question = "a" })).StatusCode);
    }

    [SkippableFact]
    public async Task A_request_is_told_once_and_no_address_is_kept()
    {
        var tally = _one!.Services.GetRequiredService<SharedTally>();
        tally.Add("1 203.0.113.7");
        await TellAsync(_one);
        await TellAsync(_one);

        await using var connection = await ConnectionMultiplexer.ConnectAsync(_redis!.ConnectionString);
        var kept = await connection.GetDatabase().HashGetAllAsync($"assistant:requests:{_time.GetUtcNow().ToUnixTimeSeconds() / 60}");
        Assert.Equal(1, (long)Assert.Single(kept).Value);
        Assert.DoesNotContain("203", kept[0].Name.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, tally.Add("1 203.0.113.7"));
    }

    public void Dispose()
    {
        _one?.Dispose();
        _two?.Dispose();
    }

    public async Task DisposeAsync()
    {
        Dispose();
        if (_redis is not null)
        {
            await _redis.DisposeAsync();
        }
    }

    private BotApp Replica() => new BotApp { Time = _time }.With("Server:RequestsPerMinute", "6").With("Redis:ConnectionString", _redis!.ConnectionString).With("Redis:PatienceMilliseconds", "2000");

    private static async Task AskAsync(BotApp replica, int times)
    {
        for (var i = 0; i < times; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await replica.AskAsync(new { question = "a" })).StatusCode);
        }
    }

    private static async Task TellAsync(params BotApp[] replicas)
    {
        foreach (var replica in replicas)
        {
            await replica.Services.GetRequiredService<SharedTally>().TellAsync(CancellationToken.None);
        }
    }
}
