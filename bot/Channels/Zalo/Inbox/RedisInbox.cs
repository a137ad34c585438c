using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Assistant.Bot.Operations.Redis;
using StackExchange.Redis;

namespace Assistant.Bot.Channels.Zalo.Inbox;

/// <summary>
/// The inbox in a Redis stream that several replicas read as one consumer group. The group says who answers an entry, a
/// sorted set for each person says whose turn it is.
/// </summary>
internal sealed partial class RedisInbox(
    RedisLink redis, RedisKeys keys, string consumer, ZaloSettings settings, TimeProvider time, ILogger<RedisInbox> logger) : IInbox
{
    private const string Group = "answering";
    private const string Ready = "ready";

    /// <summary>Entries read ahead; few, so that replicas share the work.</summary>
    private const int ReadAhead = 100;

    /// <summary>A consumer that has not said so long that it lives is dead.</summary>
    private const int DeadAfterMilliseconds = 30_000;

    private static readonly TimeSpan KeepEvery = TimeSpan.FromSeconds(8);

    // A person's events that went to Redis are waited for so long while it is away; see WaitsFor.
    private static readonly TimeSpan WaitedFor = TimeSpan.FromSeconds(60);

    private readonly RedisBatch _batch = new();
    private readonly ConcurrentDictionary<string, (ImmutableHashSet<string> Keys, long Last)> _persons = new(StringComparer.Ordinal);
    private readonly long _started = time.GetUtcNow().ToUnixTimeMilliseconds();
    private long _kept;
    private bool _joined;
    private volatile bool _caughtUp;

    public string Name => "redis";

    public async Task<bool> AddAsync(InboxEntry entry)
    {
        var person = keys.Person(entry.UserId);
        var fresh = (bool)await redis.Database.ScriptEvaluateAsync(
            RedisScripts.Add,
            [keys.Seen(entry.Key), keys.Stream, keys.Queue(person)],
            [Remember, JsonSerializer.Serialize(entry, InboxJson.Default.InboxEntry), entry.SentAt, Now, person]);
        if (fresh)
        {
            _persons.AddOrUpdate(
                entry.UserId,
                static (_, added) => ([added.Key], added.At),
                static (_, before, added) => (before.Keys.Add(added.Key), added.At),
                (entry.Key, At: time.GetTimestamp()));
        }

        return fresh;
    }

    /// <summary>
    /// Does an event of this person, taken in here lately, still wait in Redis as far as this replica knows? Then a later one
    /// must not be answered first. Another replica may have answered it, so this is believed for a minute only.
    /// </summary>
    public bool WaitsFor(string userId) => _persons.TryGetValue(userId, out var here) && time.GetElapsedTime(here.Last) < WaitedFor;

    /// <summary>
    /// Has everything that was in Redis before this process started been answered? Until then nobody here knows whose
    /// messages wait there.
    /// </summary>
    public bool HasCaughtUp => _caughtUp;

    public async Task<IReadOnlyList<HeldEntry>> TakeAsync(int most)
    {
        try
        {
            await JoinAsync();
            await KeepAsync();
            var taken = await BeginAsync(most);
            // However many entries wait for an earlier one, that one must be read at last.
            while (taken.Count < most && (taken.Count == 0 || _batch.Count < ReadAhead) && await ReadAsync() > 0)
            {
                taken.AddRange(await BeginAsync(most - taken.Count));
            }

            return taken;
        }
        catch (RedisServerException lost) when (lost.Message.StartsWith("NOGROUP", StringComparison.Ordinal))
        {
            // Redis came back without its data, so there is nothing that we could still hold.
            _joined = false;
            _batch.Clear();
            return [];
        }
    }

    public async Task<bool> SaveAsync(HeldEntry held, string progress) =>
        (bool)await redis.Database.ScriptEvaluateAsync(RedisScripts.Save, [keys.Stream, keys.Progress], [Group, consumer, held.Place, progress]);

    public async Task<bool> FinishAsync(HeldEntry held, IReadOnlyList<string> sentMessageIds)
    {
        // Before Redis hears of it, which may be gone by now: what is answered keeps no later message of the person waiting.
        Leave(held.Entry);
        var person = keys.Person(held.Entry.UserId);
        var finished = (bool)await redis.Database.ScriptEvaluateAsync(
            RedisScripts.Finish,
            [keys.Stream, keys.Progress, keys.Busy, keys.Queue(person), .. sentMessageIds.Select(keys.Sent)],
            [Group, consumer, held.Place, person, Remember]);
        _batch.Remove([held.Place]);
        return finished;
    }

    public async Task PutBackAsync(HeldEntry held, TimeSpan delay)
    {
        try
        {
            await redis.Database.ScriptEvaluateAsync(RedisScripts.PutBack, [keys.Busy], [held.Place, keys.Person(held.Entry.UserId)]);
        }
        finally
        {
            // Remembered here only: after a restart it is tried again at once, which does no harm.
            _batch.Release(held.Place, Now + (long)delay.TotalMilliseconds);
        }
    }

    public Task<bool> WasSentAsync(string messageId) => redis.Database.KeyExistsAsync(keys.Sent(messageId));

    public async Task ForgetAsync(string userId)
    {
        _persons.TryRemove(userId, out _);
        var person = keys.Person(userId);
        await redis.Database.ScriptEvaluateAsync(RedisScripts.Forget, [keys.Stream, keys.Progress, keys.Busy, keys.Queue(person)], [Group, person]);
    }

    public async Task<InboxStatus> StatusAsync()
    {
        var database = redis.Database;
        var count = await database.StreamLengthAsync(keys.Stream);
        var oldest = await database.StreamRangeAsync(keys.Stream, count: 1);
        var since = oldest.Length > 0 ? long.Parse(oldest[0]["at"].ToString(), CultureInfo.InvariantCulture) : Now;
        return new InboxStatus(count, Math.Max(0, Now - since) / 1000.0);
    }

    /// <summary>
    /// Tells Redis that this replica takes care of a key elsewhere. Asked again, after an answer that was lost or a crash,
    /// it says the same.
    /// </summary>
    /// <returns>False when Redis has taken the event itself, or another replica takes care of it.</returns>
    public async Task<bool> ClaimAsync(string key) =>
        (bool)await redis.Database.ScriptEvaluateAsync(RedisScripts.Claim, [keys.Seen(key)], [Remember, "file of " + consumer]);

    /// <summary>Does an event that this person sent before still wait in Redis, taken in by whichever replica?</summary>
    public async Task<bool> HasEarlierAsync(InboxEntry entry) =>
        await redis.Database.SortedSetLengthAsync(keys.Queue(keys.Person(entry.UserId)), double.NegativeInfinity, entry.SentAt, Exclude.Stop) > 0;

    private void Leave(InboxEntry entry)
    {
        while (_persons.TryGetValue(entry.UserId, out var here))
        {
            var left = here.Keys.Remove(entry.Key);
            if (left.IsEmpty ? _persons.TryRemove(new(entry.UserId, here)) : _persons.TryUpdate(entry.UserId, (left, here.Last), here))
            {
                return;
            }
        }
    }

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    private long Remember => (long)settings.Current.Remember.TotalSeconds;

    private async Task JoinAsync()
    {
        if (_joined)
        {
            return;
        }

        await CheckDurabilityAsync();
        try
        {
            await redis.Database.StreamCreateConsumerGroupAsync(keys.Stream, Group, StreamPosition.Beginning);
        }
        catch (RedisServerException exists) when (exists.Message.StartsWith("BUSYGROUP", StringComparison.Ordinal))
        {
            // Another replica, or an earlier start of this one, has made it.
        }

        // What this replica held when it died comes back to it at once.
        RedisValue after = "0";
        while (await redis.Database.StreamReadGroupAsync(keys.Stream, Group, consumer, after, ReadAhead) is { Length: > 0 } own)
        {
            _batch.Add(own);
            after = own[^1].Id;
        }

        _joined = true;
    }

    /// <summary>A Redis that keeps nothing on its disk forgets acknowledged events when it restarts.</summary>
    private async Task CheckDurabilityAsync()
    {
        var persistence = (string?)await redis.Database.ExecuteAsync("INFO", "persistence");
        if (persistence?.Contains("aof_enabled:0", StringComparison.Ordinal) == true)
        {
            LogNotDurable();
        }
    }

    private async Task KeepAsync()
    {
        if (time.GetElapsedTime(_kept) < KeepEvery && _kept != 0)
        {
            return;
        }

        _kept = time.GetTimestamp();
        if (!_caughtUp)
        {
            var oldest = await redis.Database.StreamRangeAsync(keys.Stream, count: 1);
            _caughtUp = oldest.Length == 0 || long.Parse(oldest[0]["at"].ToString(), CultureInfo.InvariantCulture) >= _started;
        }

        foreach (var person in _persons.Where(person => time.GetElapsedTime(person.Value.Last) >= WaitedFor))
        {
            _persons.TryRemove(person);
        }

        var lost = await redis.Database.ScriptEvaluateAsync(RedisScripts.Keep, [keys.Stream], [Group, consumer, .. _batch.Ids().Select(id => (RedisValue)id)]);
        _batch.Remove(((string[]?)lost)?.OfType<string>() ?? []);
        var found = await redis.Database.StreamAutoClaimAsync(keys.Stream, Group, consumer, DeadAfterMilliseconds, "0-0", ReadAhead);
        _batch.Add(found.ClaimedEntries);
    }

    private async Task<int> ReadAsync()
    {
        var read = await redis.Database.StreamReadGroupAsync(keys.Stream, Group, consumer, StreamPosition.NewMessages, ReadAhead);
        _batch.Add(read);
        return read.Length;
    }

    private async Task<List<HeldEntry>> BeginAsync(int most)
    {
        var taken = new List<HeldEntry>();
        var candidates = _batch.Candidates(Now, settings.Current.SettleMilliseconds);
        if (most == 0 || candidates.Count == 0)
        {
            return taken;
        }

        var heads = (int[]?)await redis.Database.ScriptEvaluateAsync(
            RedisScripts.Heads,
            [keys.Stream, .. candidates.Select(entry => keys.Queue(entry.Person))],
            [.. candidates.Select(entry => (RedisValue)entry.Id)]);
        foreach (var entry in (heads ?? []).Select(at => candidates[at]))
        {
            if (taken.Count == most)
            {
                break;
            }

            if (await BeginAsync(entry) is { } held)
            {
                taken.Add(held);
            }
        }

        return taken;
    }

    private async Task<HeldEntry?> BeginAsync(RedisBatch.Pending entry)
    {
        var answer = (string?)await redis.Database.ScriptEvaluateAsync(
            RedisScripts.Begin,
            [keys.Stream, keys.Progress, keys.Busy, keys.Queue(entry.Person)],
            [Group, consumer, entry.Id, entry.Person]);
        if (answer == "gone")
        {
            _batch.Remove([entry.Id]);
        }

        return answer is not null && answer != "gone" && _batch.Hold(entry)
            ? new HeldEntry(entry.Entry, answer.Length > Ready.Length ? answer[Ready.Length..] : null, entry.Id)
            : null;
    }

    [LoggerMessage(LogLevel.Warning, "Redis keeps no append-only file: Zalo events that wait are lost when it restarts. Set appendonly yes")]
    private partial void LogNotDurable();
}
