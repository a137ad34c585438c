using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Assistant.Bot.Operations.Redis;

namespace Assistant.Bot.Operations.Limits;

/// <summary>
/// What each client asks of all replicas together, minute by minute. A request waits for nothing: replicas tell Redis once a
/// second what they counted and learn what the others did, so that up to a second of the others goes unseen. Without Redis each
/// counts for itself.
/// </summary>
internal sealed class SharedTally(RedisGuard redis, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Keep = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<(long Minute, string Client), Count> _counts = new();

    /// <summary>Counts a request.</summary>
    /// <returns>The requests of this client in the current minute, as far as is known here.</returns>
    public long Add(string client) => _counts.GetOrAdd((Minute(), client), static _ => new Count()).Add();

    /// <summary>Until a new minute is counted.</summary>
    public TimeSpan Remaining() => TimeSpan.FromSeconds(60 - (time.GetUtcNow().ToUnixTimeSeconds() % 60));

    /// <summary>Tells what was counted since the last time, and learns of the others.</summary>
    public async Task TellAsync(CancellationToken cancellationToken)
    {
        var now = Minute();
        foreach (var (key, count) in _counts)
        {
            // What cannot be told is not told later: counting twice would turn people away.
            if (count.Take() is var told and > 0
                && await redis.AskAsync(database => database.HashIncrementAsync(Hash(key.Minute), Field(key), told), cancellationToken) is { Came: true, Value: var all })
            {
                count.Learn(all);
                redis.Tell(database => database.KeyExpire(Hash(key.Minute), Keep, flags: StackExchange.Redis.CommandFlags.FireAndForget));
            }

            if (key.Minute < now)
            {
                _counts.TryRemove(key, out _);
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await TellAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    private long Minute() => time.GetUtcNow().ToUnixTimeSeconds() / 60;

    private static string Hash(long minute) => $"assistant:requests:{minute.ToString(CultureInfo.InvariantCulture)}";

    // Addresses of people are not kept, not even for two minutes.
    private static string Field((long Minute, string Client) key) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{key.Minute} {key.Client}")).AsSpan(0, 8));

    /// <summary>Requests of one client in one minute.</summary>
    private sealed class Count
    {
        private readonly Lock _gate = new();
        private long _own;
        private long _told;
        private long _others;

        public long Add()
        {
            lock (_gate)
            {
                return ++_own + _others;
            }
        }

        public long Take()
        {
            lock (_gate)
            {
                var untold = _own - _told;
                _told = _own;
                return untold;
            }
        }

        /// <param name="all">What Redis has of everybody, with all that was told from here.</param>
        public void Learn(long all)
        {
            lock (_gate)
            {
                _others = Math.Max(_others, all - _told);
            }
        }
    }
}
