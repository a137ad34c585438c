using System.Text.Json;
using Assistant.Bot.Channels.Zalo.Inbox;
using Assistant.Bot.Operations.Redis;
using StackExchange.Redis;

namespace Assistant.Bot.Channels.Zalo.Tokens;

/// <summary>
/// The pair in Redis for all replicas, with a copy in the file of each: Redis may come back empty, and a refresh token that
/// was only there would be gone. Of two copies the higher version holds.
/// </summary>
internal sealed partial class SharedTokenStore(
    FileTokenStore file, RedisLink redis, RedisKeys keys, TimeProvider time, ILogger<SharedTokenStore> logger) : ITokenStore
{
    private static readonly TimeSpan LockLife = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan LockWait = TimeSpan.FromSeconds(60);

    // KEYS: token. ARGV: version, pair. An older pair never replaces a newer one.
    private const string Put = """
        local version = tonumber(redis.call('HGET', KEYS[1], 'version') or '0')
        if tonumber(ARGV[1]) >= version then redis.call('HSET', KEYS[1], 'version', ARGV[1], 'pair', ARGV[2]) end
        return 1
        """;

    private const string Unlock = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0";

    public async Task<TokenPair?> ReadAsync(CancellationToken cancellationToken)
    {
        var own = await file.ReadAsync(cancellationToken);
        var shared = await TryAsync(async database => (string?)await database.HashGetAsync(keys.Token, "pair"));
        var theirs = shared is null ? null : JsonSerializer.Deserialize(shared, TokenPairJson.Default.TokenPair);
        if ((theirs?.Version ?? 0) > (own?.Version ?? 0))
        {
            await file.WriteAsync(theirs!, cancellationToken);
            return theirs;
        }

        if (own is not null && own.Version > (theirs?.Version ?? 0))
        {
            await ShareAsync(own);
        }

        return own;
    }

    public async Task WriteAsync(TokenPair pair, CancellationToken cancellationToken)
    {
        await file.WriteAsync(pair, cancellationToken);
        await ShareAsync(pair);
    }

    /// <summary>Without Redis, alone on this machine only: a replica must be able to go on, and a lost race heals when Redis is back.</summary>
    public async Task<IAsyncDisposable?> EnterAsync(CancellationToken cancellationToken)
    {
        if (await file.EnterAsync(cancellationToken) is not { } own)
        {
            return null;
        }

        var holder = Guid.NewGuid().ToString("N");
        for (var start = time.GetTimestamp(); await TryAsync<object>(async database =>
            await database.StringSetAsync(keys.TokenLock, holder, LockLife, When.NotExists)) is false;)
        {
            if (time.GetElapsedTime(start) > LockWait)
            {
                await own.DisposeAsync();
                return null;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), time, cancellationToken);
        }

        return new Both(own, () => TryAsync<object>(async database => await database.ScriptEvaluateAsync(Unlock, [keys.TokenLock], [holder])));
    }

    private async Task ShareAsync(TokenPair pair) => await TryAsync<object>(async database =>
        await database.ScriptEvaluateAsync(Put, [keys.Token], [pair.Version, JsonSerializer.Serialize(pair, TokenPairJson.Default.TokenPair)]));

    private async Task<T?> TryAsync<T>(Func<IDatabase, Task<T>> work)
        where T : class?
    {
        try
        {
            return redis.IsUp ? await work(redis.Database) : null;
        }
        catch (Exception fault) when (fault is RedisException or TimeoutException)
        {
            LogAway(fault.GetType().Name);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Redis does not answer ({Fault}); the Zalo token is kept in the file of this replica until it does")]
    private partial void LogAway(string fault);

    private sealed class Both(IAsyncDisposable own, Func<Task> unlock) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await unlock();
            await own.DisposeAsync();
        }
    }
}
