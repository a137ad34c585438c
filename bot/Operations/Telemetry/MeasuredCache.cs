using Microsoft.Extensions.Caching.Distributed;

namespace Assistant.Bot.Operations.Telemetry;

/// <summary>Counts what of a cache was there and what was not, under the name that the program gives it.</summary>
internal sealed class MeasuredCache(IDistributedCache cache, string name, TurnMeter meter) : IDistributedCache
{
    public byte[]? Get(string key) => Counted(cache.Get(key));

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default) => Counted(await cache.GetAsync(key, token));

    public void Refresh(string key) => cache.Refresh(key);

    public Task RefreshAsync(string key, CancellationToken token = default) => cache.RefreshAsync(key, token);

    public void Remove(string key) => cache.Remove(key);

    public Task RemoveAsync(string key, CancellationToken token = default) => cache.RemoveAsync(key, token);

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => cache.Set(key, value, options);

    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) => cache.SetAsync(key, value, options, token);

    private byte[]? Counted(byte[]? found)
    {
        meter.Cache(name, found is not null);
        return found;
    }
}
