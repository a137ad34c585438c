using Assistant.Bot.Channels.Zalo.Inbox;
using Assistant.Bot.Channels.Zalo.Tokens;
using Assistant.Bot.Operations.Redis;
using Microsoft.Extensions.Logging.Abstractions;

namespace Assistant.Tests.Channels.Zalo.Tokens;

/// <summary>Replicas on several machines, each with a file of its own, and a real Redis between them.</summary>
public sealed class SharedTokenStoreTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("zalo-token-").FullName;
    private readonly List<RedisLink> _links = [];
    private RedisServer? _server;

    public async Task InitializeAsync() => _server = await RedisServer.StartAsync();

    public async Task DisposeAsync()
    {
        foreach (var link in _links)
        {
            await link.DisposeAsync();
        }

        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        TemporaryFolder.Delete(_folder);
    }

    [SkippableFact]
    public async Task What_one_replica_keeps_the_others_read()
    {
        var (a, b) = (await ReplicaAsync("a"), await ReplicaAsync("b"));
        await a.WriteAsync(Pair(1), default);

        Assert.Equal(Pair(1), await b.ReadAsync(default));
    }

    [SkippableFact]
    public async Task An_old_pair_never_replaces_a_newer_one()
    {
        var (a, b) = (await ReplicaAsync("a"), await ReplicaAsync("b"));
        await a.WriteAsync(Pair(5), default);
        await b.WriteAsync(Pair(4), default);

        Assert.Equal(5, (await b.ReadAsync(default))!.Version);
        Assert.Equal(5, (await a.ReadAsync(default))!.Version);
    }

    [SkippableFact]
    public async Task A_redis_that_comes_back_empty_is_filled_from_the_files()
    {
        var (a, b) = (await ReplicaAsync("a"), await ReplicaAsync("b"));
        await a.WriteAsync(Pair(3), default);
        await _links[0].Database.ExecuteAsync("FLUSHALL");

        Assert.Equal(3, (await a.ReadAsync(default))!.Version);
        Assert.Equal(3, (await b.ReadAsync(default))!.Version);
    }

    [SkippableFact]
    public async Task Without_redis_the_file_goes_on_and_redis_learns_of_it_later()
    {
        var a = await ReplicaAsync("a");
        await a.WriteAsync(Pair(1), default);
        _server!.Kill();
        await a.WriteAsync(Pair(2), default);
        Assert.Equal(2, (await a.ReadAsync(default))!.Version);
        await using (var alone = await a.EnterAsync(default))
        {
            Assert.NotNull(alone);
        }

        await _server.RunAsync();
        await Eventually.IsTrueAsync(() => _links[0].IsUp, "Redis trở lại");
        await a.ReadAsync(default);

        Assert.Equal(2, (await (await ReplicaAsync("b")).ReadAsync(default))!.Version);
    }

    [SkippableFact]
    public async Task Only_one_replica_refreshes_at_a_time()
    {
        var stores = await Task.WhenAll(ReplicaAsync("a"), ReplicaAsync("b"), ReplicaAsync("c"));
        var (inside, most) = (0, 0);

        await Task.WhenAll(stores.SelectMany(store => Enumerable.Range(0, 3).Select(async _ =>
        {
            await using var alone = await store.EnterAsync(default);
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Delay(20);
            Interlocked.Decrement(ref inside);
        })));

        Assert.Equal(1, most);
    }

    private static TokenPair Pair(long version) => new()
    {
        AccessToken = $"AT{version}",
        RefreshToken = $"RT{version}",
        Obtained = DateTimeOffset.UnixEpoch,
        Expires = DateTimeOffset.UnixEpoch.AddHours(25),
        Version = version,
        Seed = "s",
    };

    private async Task<SharedTokenStore> ReplicaAsync(string name)
    {
        var link = await _server!.ConnectAsync();
        lock (_links)
        {
            _links.Add(link);
        }

        return new SharedTokenStore(
            new FileTokenStore(Path.Combine(_folder, name, "token.json"), TimeProvider.System), link, new RedisKeys("1"), TimeProvider.System, NullLogger<SharedTokenStore>.Instance);
    }
}
