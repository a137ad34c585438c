using Assistant.Bot.Operations.Redis;
using StackExchange.Redis;

namespace Assistant.Bot.Channels.Zalo.Inbox;

/// <summary>
/// Redis while it answers at once; otherwise, for that event, the file of this replica. So an event is acknowledged and
/// answered whether or not Redis is there.
/// </summary>
internal sealed partial class RedisWithSpill(RedisLink redis, RedisInbox shared, SpillInbox spill, TimeProvider time, ILogger<RedisWithSpill> logger) : IInboxRouting
{
    // A healthy Redis takes an event in some milliseconds; half of what an acknowledgement may take is left for the file.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LeaveAlone = TimeSpan.FromSeconds(2);

    // 0: nothing is wrong with Redis as far as we know.
    private long _aloneUntil;
    private int _probing;

    public IReadOnlyList<IInbox> All { get; } = [shared, spill];

    public async Task<bool> AddAsync(InboxEntry entry)
    {
        var probes = false;
        var mayAsk = redis.IsUp && MayAsk(out probes);
        try
        {
            var here = await spill.AboutAsync(entry, toRedis: mayAsk);
            if (here.Known)
            {
                return false;
            }

            // A person's later messages follow the earlier ones, so that they keep their order.
            if (here.PersonWaits || !mayAsk)
            {
                return await spill.AddAsync(entry, doubtful: here.Given);
            }

            var fresh = await shared.AddAsync(entry).WaitAsync(Patience, time);
            spill.RememberSoon(entry.Key);
            Volatile.Write(ref _aloneUntil, 0);
            return fresh;
        }
        catch (Exception fault) when (fault is RedisException or TimeoutException)
        {
            Volatile.Write(ref _aloneUntil, time.GetTimestamp() + (long)(LeaveAlone.TotalSeconds * time.TimestampFrequency));
            LogAway(fault.GetType().Name);
            // Redis may have taken it after all; which of the two answers is settled when it can be asked.
            return await spill.AddAsync(entry, doubtful: true);
        }
        finally
        {
            if (probes)
            {
                Volatile.Write(ref _probing, 0);
            }
        }
    }

    // After a failure one event at a time finds out whether Redis answers again; the others do not wait for that.
    private bool MayAsk(out bool probes)
    {
        probes = false;
        var until = Volatile.Read(ref _aloneUntil);
        return until == 0 || (time.GetTimestamp() >= until && (probes = Interlocked.Exchange(ref _probing, 1) == 0));
    }

    [LoggerMessage(LogLevel.Warning, "Redis did not take a Zalo event in time ({Fault}); events go to the file of this replica for a while")]
    private partial void LogAway(string fault);
}
