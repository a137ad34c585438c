using Assistant.Bot.Operations.Redis;
using StackExchange.Redis;

namespace Assistant.Bot.Conversations.Memory;

/// <summary>
/// One turn at a time per conversation over all replicas: a key in Redis that the replica whose turn it is holds and renews.
/// It orders turns; that a turn which lost it changes nothing is for the versions of records. Without Redis there is none.
/// </summary>
internal sealed partial class TurnLeases(RedisGuard redis, ILogger<TurnLeases> logger)
{
    // So long a conversation waits when the replica that answered it has died.
    internal static readonly TimeSpan Life = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(1.5);

    // A turn that waits for a model ends in a minute at most; whoever waits longer than people do goes on.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private const int ShortestPause = 5;
    private const int LongestPause = 60;

    // KEYS: lease. ARGV: token, milliseconds.
    private const string Renew = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end return 0";

    // KEYS: lease. ARGV: token.
    private const string Release = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0";

    // Other processes do not stand still with the clock of a test, so what is waited for them is real time.
    private static readonly TimeProvider Clock = TimeProvider.System;

    /// <returns>Disposed of when the turn has ended; null: the turn goes on without one.</returns>
    public async ValueTask<IDisposable?> TakeAsync(string conversationId, CancellationToken cancellationToken)
    {
        RedisKey key = ConversationKey.Shared(conversationId, "turn");
        RedisValue token = Guid.NewGuid().ToString("N");
        var began = Clock.GetTimestamp();
        try
        {
            for (var pause = ShortestPause; ; pause = Math.Min(pause * 2, LongestPause))
            {
                var reply = await redis.AskAsync(database => database.StringSetAsync(key, token, Life, When.NotExists), cancellationToken);
                if (reply is { Came: true, Value: true })
                {
                    return new Lease(this, key, token);
                }

                if (!reply.Came || Clock.GetElapsedTime(began) > LongestWait)
                {
                    LogWithout(reply.Came);
                    LetGo(key, token);
                    return null;
                }

                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(pause / 2, pause + 1)), Clock, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // It may have been given to us all the same.
            LetGo(key, token);
            throw;
        }
    }

    /// <summary>Renews it. A Redis that does not answer is not a lost lease.</summary>
    private async Task<bool> IsLostAsync(RedisKey key, RedisValue token) => await redis.AskAsync(
        async database => (bool)await database.ScriptEvaluateAsync(Renew, [key], [token, (long)Life.TotalMilliseconds]), CancellationToken.None) is { Came: true, Value: false };

    private void LetGo(RedisKey key, RedisValue token) =>
        redis.Tell(database => database.ScriptEvaluate(Release, [key], [token], CommandFlags.FireAndForget));

    [LoggerMessage(LogLevel.Debug, "A turn goes on without its lease (taken by another for long: {Taken})")]
    private partial void LogWithout(bool taken);

    [LoggerMessage(LogLevel.Warning, "The lease of a turn was lost while it ran; what it saves gives way to a newer one")]
    private partial void LogLost();

    private sealed class Lease : IDisposable
    {
        private readonly TurnLeases _leases;
        private readonly RedisKey _key;
        private readonly RedisValue _token;
        private readonly ITimer _renewal;

        public Lease(TurnLeases leases, RedisKey key, RedisValue token)
        {
            (_leases, _key, _token) = (leases, key, token);
            _renewal = Clock.CreateTimer(static lease => _ = ((Lease)lease!).RenewAsync(), this, RenewEvery, RenewEvery);
        }

        public void Dispose()
        {
            _renewal.Dispose();
            _leases.LetGo(_key, _token);
        }

        private async Task RenewAsync()
        {
            if (await _leases.IsLostAsync(_key, _token) && _renewal.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan))
            {
                _leases.LogLost();
            }
        }
    }
}
