using System.Globalization;
using System.Text.Json;
using Dapper;
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

    public Task<bool> AddAsync(InboxEntry entry) => DoAsync(connection => Add(connection, entry));

    public async Task<IReadOnlyList<HeldEntry>> TakeAsync(int most)
    {
        var taken = new List<HeldEntry>();
        try
        {
            return await DoAsync<IReadOnlyList<HeldEntry>>(connection => Take(connection, most, taken));
        }
        catch
        {
            // The transaction may fail after the work was done.
            taken.ForEach(held => Release(held.Entry.UserId));
            throw;
        }
    }

    public Task<bool> SaveAsync(HeldEntry held, string progress) => DoAsync(connection =>
        connection.Execute("UPDATE waiting SET progress = @progress WHERE seq = @seq", new { progress, seq = Seq(held) }) == 1);

    public async Task<bool> FinishAsync(HeldEntry held, IReadOnlyList<string> sentMessageIds)
    {
        var erased = await DoAsync(connection => Finish(connection, held, sentMessageIds));
        Release(held.Entry.UserId);
        return erased;
    }

    public async Task PutBackAsync(HeldEntry held, TimeSpan delay)
    {
        try
        {
            await DoAsync(connection => connection.Execute("UPDATE waiting SET not_before = @until WHERE seq = @seq",
                new { until = Now + (long)delay.TotalMilliseconds, seq = Seq(held) }));
        }
        finally
        {
            Release(held.Entry.UserId);
        }
    }

    public Task<bool> WasSentAsync(string messageId) => DoAsync(connection =>
        connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM sent WHERE message_id = @messageId)", new { messageId }));

    public Task ForgetAsync(string userId) => DoAsync(connection =>
        connection.Execute("DELETE FROM waiting WHERE person = @userId AND seq <> @held", new { userId, held = HeldSeq(userId) }));

    public Task<InboxStatus> StatusAsync() => DoAsync(connection =>
    {
        var (count, oldest) = connection.QuerySingle<(long Count, long? Oldest)>("SELECT COUNT(*), MIN(received_at) FROM waiting");
        return new InboxStatus(count, oldest is { } since ? Math.Max(0, Now - since) / 1000.0 : 0);
    });

    public void Dispose() => _loop.Dispose();

    /// <summary>For what else is kept in the same file.</summary>
    internal Task<T> DoAsync<T>(Func<SqliteConnection, T> work) => _loop.RunAsync(work);

    internal bool Add(SqliteConnection connection, InboxEntry entry)
    {
        if (!Remember(connection, entry.Key))
        {
            return false;
        }

        connection.Execute("""
            INSERT INTO waiting (key, person, sent_at, received_at, not_before, entry) VALUES (@Key, @UserId, @SentAt, @now, @settled, @json)
            """, new
        {
            entry.Key,
            entry.UserId,
            entry.SentAt,
            now = Now,
            settled = Now + settings.Current.SettleMilliseconds,
            json = JsonSerializer.Serialize(entry, InboxJson.Default.InboxEntry),
        });
        return true;
    }

    /// <returns>False when the key was known.</returns>
    internal bool Remember(SqliteConnection connection, string key) =>
        connection.Execute("INSERT OR IGNORE INTO seen VALUES (@key, @now)", new { key, now = Now }) == 1;

    private List<HeldEntry> Take(SqliteConnection connection, int most, List<HeldEntry> taken)
    {
        lock (_held)
        {
            // The first of each person, oldest arrivals first; those held already stand at the front and are passed over.
            var first = connection.Query<Row>("""
                SELECT seq, person, entry, progress FROM waiting w
                WHERE not_before <= @now
                  AND NOT EXISTS (SELECT 1 FROM waiting e WHERE e.person = w.person AND (e.sent_at, e.seq) < (w.sent_at, w.seq))
                ORDER BY seq LIMIT @limit
                """, new { now = Now, limit = most + _held.Count });
            taken.AddRange(first.Where(row => _held.TryAdd(row.Person, row.Seq)).Take(most).Select(row => row.ToHeld()));
        }

        return taken;
    }

    private bool Finish(SqliteConnection connection, HeldEntry held, IReadOnlyList<string> sentMessageIds)
    {
        connection.Execute("INSERT OR IGNORE INTO sent VALUES (@id, @now)", sentMessageIds.Select(id => new { id, now = Now }));
        Prune(connection);
        return connection.Execute("DELETE FROM waiting WHERE seq = @seq", new { seq = Seq(held) }) == 1;
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

    private void Prune(SqliteConnection connection)
    {
        if (Now - _pruned < PruneEvery)
        {
            return;
        }

        _pruned = Now;
        var before = Now - (long)settings.Current.Remember.TotalMilliseconds;
        connection.Execute("DELETE FROM seen WHERE at < @before; DELETE FROM sent WHERE at < @before", new { before });
    }

    private sealed record Row(long Seq, string Person, string Entry, string? Progress)
    {
        public HeldEntry ToHeld() => new(
            JsonSerializer.Deserialize(Entry, InboxJson.Default.InboxEntry)!, Progress, Seq.ToString(CultureInfo.InvariantCulture));
    }
}
