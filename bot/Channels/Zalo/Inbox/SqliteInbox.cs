using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.Channels.Zalo.Inbox;

/// <summary>The inbox in one SQLite file, for one working process at a time (see <see cref="WorkLock"/>).</summary>
internal sealed class SqliteInbox(string path, ZaloSettings settings, TimeProvider time) : IInbox, IDisposable
{
    private static readonly long PruneEvery = (long)TimeSpan.FromMinutes(10).TotalMilliseconds;

    private readonly SqliteLoop _loop = new(path);

    // Persons being answered, with the entry; a process that dies holds nobody.
    private readonly Dictionary<string, long> _held = new(StringComparer.Ordinal);
    private long _pruned;

    public string Name => "sqlite";

    public Task<bool> AddAsync(InboxEntry entry) => DoAsync(session => Add(session, entry));

    public async Task<IReadOnlyList<HeldEntry>> TakeAsync(int most)
    {
        var taken = new List<HeldEntry>();
        try
        {
            return await DoAsync<IReadOnlyList<HeldEntry>>(session => Take(session, most, taken));
        }
        catch
        {
            // The transaction may fail after the work was done.
            taken.ForEach(held => Release(held.Entry.UserId));
            throw;
        }
    }

    public Task<bool> SaveAsync(HeldEntry held, string progress) =>
        DoAsync(session => session.Run("UPDATE waiting SET progress = ?1 WHERE seq = ?2", progress, Seq(held)) == 1);

    public async Task<bool> FinishAsync(HeldEntry held, IReadOnlyList<string> sentMessageIds)
    {
        var erased = await DoAsync(session => Finish(session, held, sentMessageIds));
        Release(held.Entry.UserId);
        return erased;
    }

    public async Task PutBackAsync(HeldEntry held, TimeSpan delay)
    {
        try
        {
            await DoAsync(session => session.Run("UPDATE waiting SET not_before = ?1 WHERE seq = ?2", Now + (long)delay.TotalMilliseconds, Seq(held)));
        }
        finally
        {
            Release(held.Entry.UserId);
        }
    }

    public Task<bool> WasSentAsync(string messageId) =>
        DoAsync(session => session.Is("SELECT EXISTS (SELECT 1 FROM sent WHERE message_id = ?1)", messageId));

    public Task ForgetAsync(string userId) =>
        DoAsync(session => session.Erase("DELETE FROM waiting WHERE person = ?1 AND seq <> ?2", userId, HeldSeq(userId)));

    public Task<InboxStatus> StatusAsync() => DoAsync(session => session.Read(
        "SELECT COUNT(*), MIN(received_at) FROM waiting",
        row => new InboxStatus(row.GetInt64(0), row.IsDBNull(1) ? 0 : Math.Max(0, Now - row.GetInt64(1)) / 1000.0))[0]);

    public void Dispose() => _loop.Dispose();

    /// <summary>For what else is kept in the same file.</summary>
    internal Task<T> DoAsync<T>(Func<SqliteSession, T> work) => _loop.RunAsync(work);

    internal bool Add(SqliteSession session, InboxEntry entry)
    {
        if (!Remember(session, entry.Key))
        {
            return false;
        }

        session.Run(
            "INSERT INTO waiting (key, person, sent_at, received_at, not_before, entry) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            entry.Key, entry.UserId, entry.SentAt, Now, Now + settings.Current.SettleMilliseconds, JsonSerializer.Serialize(entry, InboxJson.Default.InboxEntry));
        return true;
    }

    /// <summary>Notes, before it happens, that Redis is given the key: a crash leaves that it may have it.</summary>
    internal void Give(SqliteSession session, string key) => session.Run("INSERT OR IGNORE INTO given VALUES (?1, ?2)", key, Now);

    /// <returns>False when the key was known.</returns>
    internal bool Remember(SqliteSession session, string key)
    {
        session.Run("DELETE FROM given WHERE key = ?1", key);
        return session.Run("INSERT OR IGNORE INTO seen VALUES (?1, ?2)", key, Now) == 1;
    }

    private List<HeldEntry> Take(SqliteSession session, int most, List<HeldEntry> taken)
    {
        lock (_held)
        {
            // The first of each person, oldest arrivals first; those held already stand at the front and are passed over.
            var first = session.Read("""
                SELECT seq, person, entry, progress FROM waiting w
                WHERE not_before <= ?1
                  AND NOT EXISTS (SELECT 1 FROM waiting e WHERE e.person = w.person AND (e.sent_at, e.seq) < (w.sent_at, w.seq))
                ORDER BY seq LIMIT ?2
                """, Row.From, Now, most + _held.Count);
            taken.AddRange(first.Where(row => _held.TryAdd(row.Person, row.Seq)).Take(most).Select(row => row.ToHeld()));
        }

        return taken;
    }

    private bool Finish(SqliteSession session, HeldEntry held, IReadOnlyList<string> sentMessageIds)
    {
        foreach (var id in sentMessageIds)
        {
            session.Run("INSERT OR IGNORE INTO sent VALUES (?1, ?2)", id, Now);
        }

        Prune(session);
        return session.Erase("DELETE FROM waiting WHERE seq = ?1", Seq(held)) == 1;
    }

    private long HeldSeq(string userId)
    {
        lock (_held)
        {
            return _held.GetValueOrDefault(userId, -1);
        }
    }

    private void Release(string userId)
    {
        lock (_held)
        {
            _held.Remove(userId);
        }
    }

    private static long Seq(HeldEntry held) => long.Parse(held.Place, CultureInfo.InvariantCulture);

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    private void Prune(SqliteSession session)
    {
        if (Now - _pruned < PruneEvery)
        {
            return;
        }

        _pruned = Now;
        var before = Now - (long)settings.Current.Remember.TotalMilliseconds;
        session.Run("DELETE FROM seen WHERE at < ?1", before);
        session.Run("DELETE FROM sent WHERE at < ?1", before);
        session.Run("DELETE FROM given WHERE at < ?1", before);
    }

    private sealed record Row(long Seq, string Person, string Entry, string? Progress)
    {
        public static Row From(SqliteDataReader row) => new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3));

        public HeldEntry ToHeld() => new(
            JsonSerializer.Deserialize(Entry, InboxJson.Default.InboxEntry)!, Progress, Seq.ToString(CultureInfo.InvariantCulture));
    }
}
