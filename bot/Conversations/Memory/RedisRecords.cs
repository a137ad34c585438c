using System.Collections.Concurrent;
using System.Globalization;
using Assistant.Bot.Operations.Redis;
using StackExchange.Redis;

namespace Assistant.Bot.Conversations.Memory;

/// <summary>
/// In Redis, for all replicas. This replica keeps a copy of what it wrote last itself: while Redis is away a conversation that
/// comes back to it goes on, and what it then learned goes to Redis afterwards. Of two copies the later version holds.
/// </summary>
internal sealed partial class RedisRecords : IRecords
{
    private readonly RedisGuard _redis;
    private readonly TimeProvider _time;
    private readonly ILogger<RedisRecords> _logger;
    private readonly string _replica = Guid.NewGuid().ToString("N");
    private readonly LocalRecords _own;

    // What Redis has not got yet, and for how long it is kept.
    private readonly ConcurrentDictionary<string, TimeSpan> _owed = new(StringComparer.Ordinal);
    private int _paying;

    public RedisRecords(RedisLink link, RedisGuard redis, TimeProvider time, ILogger<RedisRecords> logger)
    {
        _redis = redis;
        _time = time;
        _logger = logger;
        _own = new LocalRecords(time);
        // Another replica has gone on: the copy here is old, should Redis be away next time.
        link.Listen($"assistant:stale:{_replica}", key => _own.Drop(key));
    }

    public async Task<Versioned<string>> LoadAsync(string key, TimeSpan keep, CancellationToken cancellationToken)
    {
        var reply = await _redis.AskAsync(database => database.ScriptEvaluateAsync(RecordScripts.Load, [key], [Milliseconds(keep)]), cancellationToken);
        var own = _own.Find(key);
        if (!reply.Came)
        {
            // Saved after Redis has come back, it gives way to whatever was saved since now.
            return own with { Version = Math.Max(own.Version, RecordVersion.Now(_time)) };
        }

        PaySoon();
        var shared = Read(reply.Value!);
        return own.Version > shared.Version ? own : shared;
    }

    public async Task<long?> SaveAsync(string key, string? value, long version, TimeSpan keep, CancellationToken cancellationToken)
    {
        var next = RecordVersion.Next(version, _time);
        var reply = await SendAsync(key, value, version, next, keep, cancellationToken);
        if (!reply.Came)
        {
            _own.Put(key, value, next, keep);
            _owed[key] = keep;
            return next;
        }

        _owed.TryRemove(key, out _);
        if (!reply.Value)
        {
            LogNewer();
            _own.Drop(key);
            return null;
        }

        _own.Put(key, value, next, keep);
        PaySoon();
        return next;
    }

    private ValueTask<RedisReply<bool>> SendAsync(string key, string? value, long version, long next, TimeSpan keep, CancellationToken cancellationToken) => _redis.AskAsync(
        async database => (bool)await database.ScriptEvaluateAsync(RecordScripts.Save, [key], [version, next, value ?? "", _replica, Milliseconds(keep)]), cancellationToken);

    private void PaySoon()
    {
        if (!_owed.IsEmpty && Interlocked.Exchange(ref _paying, 1) == 0)
        {
            _ = PayAsync();
        }
    }

    /// <summary>Gives Redis what it missed while it was away.</summary>
    private async Task PayAsync()
    {
        try
        {
            var paid = 0;
            foreach (var (key, keep) in _owed)
            {
                if (!await PayAsync(key, keep))
                {
                    return;
                }

                _owed.TryRemove(key, out _);
                paid++;
            }

            LogPaid(paid);
        }
        finally
        {
            Volatile.Write(ref _paying, 0);
        }
    }

    private async Task<bool> PayAsync(string key, TimeSpan keep)
    {
        var own = _own.Find(key);
        if (own.Version == 0)
        {
            return true;
        }

        var reply = await SendAsync(key, own.Value, own.Version, own.Version, keep, CancellationToken.None);
        if (reply is { Came: true, Value: false })
        {
            _own.Drop(key);
        }

        return reply.Came;
    }

    private static Versioned<string> Read(RedisResult reply)
    {
        var kept = (string?[])reply!;
        return kept[0] is { } version
            ? new Versioned<string>(kept[1] is { Length: > 0 } value ? value : null, long.Parse(version, CultureInfo.InvariantCulture))
            : default;
    }

    private static long Milliseconds(TimeSpan keep) => (long)keep.TotalMilliseconds;

    [LoggerMessage(LogLevel.Warning, "A turn ended after a newer one of the same conversation; what the newer one left stays")]
    private partial void LogNewer();

    [LoggerMessage(LogLevel.Information, "Redis has now what {Count} conversations left while it was away")]
    private partial void LogPaid(int count);
}
