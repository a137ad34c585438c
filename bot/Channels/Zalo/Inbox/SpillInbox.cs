using Assistant.Bot.Operations.Redis;
using StackExchange.Redis;

namespace Assistant.Bot.Channels.Zalo.Inbox;

/// <summary>
/// The file beside Redis. Each key that is kept here is claimed in Redis as soon as Redis can be asked: claimed, the event is
/// ours and a late or repeated delivery to any replica is a duplicate; refused, Redis has the event and ours is dropped.
/// </summary>
internal sealed partial class SpillInbox(SqliteInbox file, RedisLink redis, RedisInbox shared, TimeProvider time, ILogger<SpillInbox> logger) : IInbox
{
    private const int ClaimedTogether = 100;
    private static readonly TimeSpan AskAgain = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Arrival = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Return = TimeSpan.FromSeconds(60);

    private readonly long _started = time.GetTimestamp();

    // 0: never yet.
    private long _seenUp;

    public string Name => "sqlite, khi Redis vắng";

    Task<bool> IInbox.AddAsync(InboxEntry entry) => AddAsync(entry, doubtful: false);

    /// <param name="entry">The event.</param>
    /// <param name="doubtful">Redis may have it: it is not answered from here before Redis says that it does not.</param>
    public Task<bool> AddAsync(InboxEntry entry, bool doubtful) => file.DoAsync(session =>
        file.Add(session, entry) && session.Run("INSERT OR IGNORE INTO elsewhere VALUES (?1, ?2)", entry.Key, doubtful) == 1);

    /// <summary>What this replica knows of an event.</summary>
    /// <param name="Known">It was taken before, into Redis or here.</param>
    /// <param name="Given">It was about to be given to Redis before, and whether Redis has it nobody knows.</param>
    /// <param name="PersonWaits">The person waits here.</param>
    public readonly record struct About(bool Known, bool Given, bool PersonWaits);

    /// <param name="entry">The event.</param>
    /// <param name="toRedis">It goes to Redis next unless it is known or must wait here: that is noted first, so that a crash between leaves a doubt and no second answer.</param>
    public async Task<About> AboutAsync(InboxEntry entry, bool toRedis)
    {
        try
        {
            return await file.DoAsync(session =>
            {
                var about = new About(
                    session.Is("SELECT EXISTS (SELECT 1 FROM seen WHERE key = ?1)", entry.Key),
                    session.Is("SELECT EXISTS (SELECT 1 FROM given WHERE key = ?1)", entry.Key),
                    session.Is("SELECT EXISTS (SELECT 1 FROM waiting WHERE person = ?1)", entry.UserId));
                if (toRedis && about is { Known: false, PersonWaits: false })
                {
                    file.Give(session, entry.Key);
                }

                return about;
            });
        }
        catch (Exception fault) when (InboxFaults.IsStore(fault))
        {
            // Redis alone will do as long as it answers.
            LogFile(fault);
            return default;
        }
    }

    /// <summary>Remembers what Redis took, for a redelivery while Redis is away. Nobody waits for it: Redis remembers too.</summary>
    public async void RememberSoon(string key)
    {
        try
        {
            await file.DoAsync(session => file.Remember(session, key));
        }
        catch (Exception fault) when (InboxFaults.IsStore(fault))
        {
            LogFile(fault);
        }
    }

    public async Task<IReadOnlyList<HeldEntry>> TakeAsync(int most)
    {
        if (redis.IsUp)
        {
            Volatile.Write(ref _seenUp, time.GetTimestamp());
            await ClaimAnsweredAsync();
        }

        var taken = await file.TakeAsync(most);
        try
        {
            // Together, so that they share the way to Redis and the flush of the file.
            var ours = await Task.WhenAll(taken.Select(IsOursAsync));
            return [.. taken.Where((_, at) => ours[at])];
        }
        catch (Exception fault) when (InboxFaults.IsStore(fault))
        {
            // What is not handed out must not stay held.
            foreach (var held in taken)
            {
                await ReleaseAsync(held);
            }

            throw;
        }
    }

    public Task<bool> SaveAsync(HeldEntry held, string progress) => file.SaveAsync(held, progress);

    public Task<bool> FinishAsync(HeldEntry held, IReadOnlyList<string> sentMessageIds) => file.FinishAsync(held, sentMessageIds);

    public Task PutBackAsync(HeldEntry held, TimeSpan delay) => file.PutBackAsync(held, delay);

    public Task<bool> WasSentAsync(string messageId) => file.WasSentAsync(messageId);

    public Task ForgetAsync(string userId) => file.ForgetAsync(userId);

    public Task<InboxStatus> StatusAsync() => file.StatusAsync();

    private async Task<bool> IsOursAsync(HeldEntry held)
    {
        var key = held.Entry.Key;
        if (await MustWaitAsync(held.Entry))
        {
            await file.PutBackAsync(held, AskAgain);
            return false;
        }

        if (await file.DoAsync(session => session.Read("SELECT doubtful FROM elsewhere WHERE key = ?1", row => row.GetBoolean(0), key)) is not [var doubtful])
        {
            return true;
        }

        switch (await ClaimAsync(key))
        {
            case true:
                return true;
            case false:
                await file.FinishAsync(held, []);
                return false;
            default:
                if (doubtful)
                {
                    await file.PutBackAsync(held, AskAgain);
                }

                return !doubtful;
        }
    }

    /// <summary>
    /// An earlier event of the person that Redis has goes first. While Redis cannot be asked, what this replica gave to it
    /// counts for a minute. What was given to it before the last start is not known: until that is answered Redis has a
    /// minute to come back, and ten seconds to come at all.
    /// </summary>
    private async Task<bool> MustWaitAsync(InboxEntry entry)
    {
        if (!redis.IsUp)
        {
            return shared.WaitsFor(entry.UserId) || (!shared.HasCaughtUp && (_seenUp == 0
                ? time.GetElapsedTime(_started) < Arrival
                : time.GetElapsedTime(Volatile.Read(ref _seenUp)) < Return));
        }

        Volatile.Write(ref _seenUp, time.GetTimestamp());
        try
        {
            return await shared.HasEarlierAsync(entry);
        }
        catch (Exception fault) when (fault is RedisException or TimeoutException)
        {
            return true;
        }
    }

    /// <summary>What was answered while Redis was away, so that other replicas know too.</summary>
    private async Task ClaimAnsweredAsync()
    {
        var keys = await file.DoAsync(session => session.Read(
            "SELECT key FROM elsewhere e WHERE NOT EXISTS (SELECT 1 FROM waiting w WHERE w.key = e.key) LIMIT ?1", row => row.GetString(0), ClaimedTogether));
        if ((await Task.WhenAll(keys.Select(ClaimAsync))).Any(static ours => ours is false))
        {
            LogTwice();
        }
    }

    private async Task ReleaseAsync(HeldEntry held)
    {
        try
        {
            await file.PutBackAsync(held, AskAgain);
        }
        catch (Exception fault) when (InboxFaults.IsStore(fault))
        {
            // It is released in memory all the same.
            LogFile(fault);
        }
    }

    /// <returns>Null when Redis cannot be asked.</returns>
    private async Task<bool?> ClaimAsync(string key)
    {
        if (!redis.IsUp)
        {
            return null;
        }

        try
        {
            var ours = await shared.ClaimAsync(key);
            await file.DoAsync(session => session.Run("DELETE FROM elsewhere WHERE key = ?1", key));
            return ours;
        }
        catch (Exception fault) when (fault is RedisException or TimeoutException)
        {
            return null;
        }
    }

    [LoggerMessage(LogLevel.Error, "The Zalo inbox file of this replica fails; Redis alone takes events")]
    private partial void LogFile(Exception exception);

    [LoggerMessage(LogLevel.Warning, "A Zalo event was answered here while Redis was away and was delivered to another replica too: the person may have two answers")]
    private partial void LogTwice();
}
