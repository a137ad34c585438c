using System.Collections.Frozen;
using System.Globalization;
using Assistant.Bot.Operations.Audit;
using Assistant.Bot.Operations.Redis;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Operations.Switches;

/// <summary>Something that is off, since when (UTC), by whom and why.</summary>
internal sealed record SwitchedOff(SwitchTarget Target, DateTimeOffset Since, string By, string Reason);

/// <summary>
/// Storage:Path/switches.db: what is off. A change made by another process is seen within a second, at once where it is told
/// through Redis; one of this process at once. A board that cannot be read keeps what was off.
/// </summary>
internal sealed partial class SwitchBoard(IOptions<StorageOptions> storage, AuditTrail audit, TimeProvider time, ILogger<SwitchBoard> logger, RedisNews? news = null)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private readonly SqliteFile _file = new(storage.Value.Resolve("switches.db"),
        "CREATE TABLE IF NOT EXISTS off (target TEXT PRIMARY KEY, since TEXT NOT NULL, who TEXT NOT NULL, reason TEXT NOT NULL) WITHOUT ROWID");
    private readonly Lock _reading = new();
    private volatile FrozenSet<SwitchTarget> _off = FrozenSet<SwitchTarget>.Empty;
    private long _readAt;
    private int _hears;
    private int _version;

    /// <summary>Another number after every change of what is off.</summary>
    public int Version
    {
        get
        {
            Refresh();
            return Volatile.Read(ref _version);
        }
    }

    public bool IsOff(SwitchTarget target)
    {
        Refresh();
        return _off.Count > 0 && _off.Contains(target);
    }

    /// <exception cref="SqliteException">The board cannot be read.</exception>
    public IReadOnlyList<SwitchedOff> List()
    {
        if (!_file.Exists)
        {
            return [];
        }

        using var connection = _file.Open();
        using var command = SqliteFile.Command(connection, "SELECT target, since, who, reason FROM off ORDER BY since");
        using var row = command.ExecuteReader();
        var all = new List<SwitchedOff>();
        while (row.Read())
        {
            if (SwitchTarget.Read(row.GetString(0)) is { } target)
            {
                all.Add(new SwitchedOff(target, DateTimeOffset.Parse(row.GetString(1), CultureInfo.InvariantCulture), row.GetString(2), row.GetString(3)));
            }
        }

        return all;
    }

    /// <exception cref="SqliteException">It cannot be kept or written down; then nothing has changed.</exception>
    public void TurnOff(SwitchTarget target, string by, string reason)
    {
        using var connection = _file.Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        using var command = SqliteFile.Command(connection,
            """
            INSERT INTO off (target, since, who, reason) VALUES ($target, $since, $by, $reason)
            ON CONFLICT (target) DO UPDATE SET reason = excluded.reason, who = excluded.who
            """,
            ("$target", target.ToString()), ("$since", time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture)), ("$by", by), ("$reason", reason));
        command.ExecuteNonQuery();
        audit.Append(by, $"switch off {target}: {reason}");
        transaction.Commit();
        LookAgain();
        news?.Tell(RedisNews.Switches);
    }

    /// <returns>False when it was not off.</returns>
    /// <exception cref="SqliteException">It cannot be kept or written down; then nothing has changed.</exception>
    public bool TurnOn(SwitchTarget target, string by)
    {
        using var connection = _file.Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        using var command = SqliteFile.Command(connection, "DELETE FROM off WHERE target = $target", ("$target", target.ToString()));
        if (command.ExecuteNonQuery() == 0)
        {
            return false;
        }

        audit.Append(by, $"switch on {target}");
        transaction.Commit();
        LookAgain();
        news?.Tell(RedisNews.Switches);
        return true;
    }

    private void LookAgain() => Interlocked.Exchange(ref _readAt, 0);

    private void Refresh()
    {
        if (news is not null && _hears == 0 && Interlocked.Exchange(ref _hears, 1) == 0)
        {
            news.Hear(RedisNews.Switches, LookAgain);
        }

        var read = Interlocked.Read(ref _readAt);
        if (read != 0 && time.GetElapsedTime(read) < Fresh)
        {
            return;
        }

        lock (_reading)
        {
            try
            {
                // Taken before reading: what changes meanwhile is read again.
                Interlocked.Exchange(ref _readAt, Math.Max(1, time.GetTimestamp()));
                var off = List().Select(entry => entry.Target).ToFrozenSet();
                if (!off.SetEquals(_off))
                {
                    _off = off;
                    Interlocked.Increment(ref _version);
                }
            }
            catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
            {
                LogNotRead(fault);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "The switches could not be read; what was off stays off")]
    private partial void LogNotRead(Exception fault);
}
