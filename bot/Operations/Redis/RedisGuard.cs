using Assistant.Bot.Operations.Telemetry;
using StackExchange.Redis;

namespace Assistant.Bot.Operations.Redis;

/// <param name="Came">False: Redis was not asked, or did not answer; whether it did what it was asked is not known.</param>
/// <param name="Value">The answer.</param>
internal readonly record struct RedisReply<T>(bool Came, T? Value);

/// <summary>
/// The way to what is shared through Redis by those who can do without it. A Redis that is away, slow or refuses costs one
/// short wait; then nobody waits for it until it has answered a ping, which is tried every second by nobody's turn.
/// </summary>
internal sealed partial class RedisGuard(RedisLink link, TimeProvider time, ILogger<RedisGuard> logger) : IBreaker
{
    private static readonly TimeSpan LeaveAlone = TimeSpan.FromSeconds(1);

    // 0: nothing is wrong as far as we know.
    private long _aloneUntil;
    private int _probing;

    public string Name => "redis";

    public bool IsOpen => IsAway;

    /// <summary>It would not be asked now.</summary>
    public bool IsAway => !link.IsUp || !MayAsk();

    public async ValueTask<RedisReply<T>> AskAsync<T>(Func<IDatabase, Task<T>> ask, CancellationToken cancellationToken)
    {
        await link.FirstTry;
        if (IsAway)
        {
            return default;
        }

        try
        {
            return new RedisReply<T>(true, await ask(link.Database).WaitAsync(link.Patience, time, cancellationToken));
        }
        catch (Exception fault) when (fault is RedisException or TimeoutException)
        {
            Leave(fault);
            return default;
        }
    }

    /// <summary>The same for what must not go on without Redis, on the thread of the caller.</summary>
    /// <exception cref="IOException">Redis does not answer, or refuses.</exception>
    public T Demand<T>(Func<IDatabase, T> ask)
    {
        if (IsAway)
        {
            throw new IOException("Redis is away.");
        }

        try
        {
            return ask(link.Database);
        }
        catch (Exception fault) when (fault is RedisException or TimeoutException)
        {
            Leave(fault);
            throw new IOException("Redis does not answer, or refuses.", fault);
        }
    }

    /// <summary>Sends something whose answer nobody waits for; it is lost without a connection.</summary>
    public void Tell(Action<IDatabase> tell)
    {
        try
        {
            if (link.IsUp)
            {
                tell(link.Database);
            }
        }
        catch (RedisException fault)
        {
            LogAway(fault.GetType().Name);
        }
    }

    private bool MayAsk()
    {
        var until = Volatile.Read(ref _aloneUntil);
        if (until == 0)
        {
            return true;
        }

        if (time.GetTimestamp() >= until && Interlocked.Exchange(ref _probing, 1) == 0)
        {
            _ = ProbeAsync();
        }

        return false;
    }

    private async Task ProbeAsync()
    {
        try
        {
            await link.Database.PingAsync();
            Volatile.Write(ref _aloneUntil, 0);
            LogBack();
        }
        catch (Exception fault) when (fault is RedisException or TimeoutException)
        {
            Leave(fault);
        }
        finally
        {
            Volatile.Write(ref _probing, 0);
        }
    }

    private void Leave(Exception fault)
    {
        // Who refuses (memory is full, data are being loaded) answers at once: the next one may ask.
        if (fault is not RedisServerException)
        {
            Volatile.Write(ref _aloneUntil, Math.Max(1, time.GetTimestamp() + (long)(LeaveAlone.TotalSeconds * time.TimestampFrequency)));
        }

        LogAway(fault.GetType().Name);
    }

    [LoggerMessage(LogLevel.Warning, "Redis does not do what it was asked ({Fault}); this replica goes on by itself")]
    private partial void LogAway(string fault);

    [LoggerMessage(LogLevel.Information, "Redis answers again")]
    private partial void LogBack();
}
