using Microsoft.Extensions.Caching.Distributed;
using StackExchange.Redis;

namespace Assistant.Bot.Operations.Redis;

/// <summary>The cache in Redis behind the guard: while Redis is away it fails at once, and nobody waits.</summary>
internal sealed class GuardedCache(IDistributedCache cache, RedisGuard guard) : IDistributedCache
{
    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default) =>
        await AskAsync(() => cache.GetAsync(key, token), token);

    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) =>
        DoAsync(() => cache.SetAsync(key, value, options, token), token);

    public Task RefreshAsync(string key, CancellationToken token = default) => DoAsync(() => cache.RefreshAsync(key, token), token);

    public Task RemoveAsync(string key, CancellationToken token = default) => DoAsync(() => cache.RemoveAsync(key, token), token);

    public byte[]? Get(string key) => guard.IsAway ? throw Away() : cache.Get(key);

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => Do(() => cache.Set(key, value, options));

    public void Refresh(string key) => Do(() => cache.Refresh(key));

    public void Remove(string key) => Do(() => cache.Remove(key));

    private async Task<T?> AskAsync<T>(Func<Task<T>> ask, CancellationToken token) =>
        await guard.AskAsync(_ => ask(), token) is { Came: true } reply ? reply.Value : throw Away();

    private Task<bool> DoAsync(Func<Task> work, CancellationToken token) => AskAsync(
        async () =>
        {
            await work();
            return true;
        },
        token);

    private void Do(Action work)
    {
        if (guard.IsAway)
        {
            throw Away();
        }

        work();
    }

    private static RedisConnectionException Away() => new(ConnectionFailureType.UnableToConnect, "Redis is away.");
}
