using System.Data.Common;
using Assistant.Bot.Operations.Telemetry;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Operations.Usage;

/// <summary>
/// Storage:Path/usage.db: counts by the hour, for a month. Replicas on one folder write rows of their own; what is written is
/// always added, so two of one name do no harm either. No row tells of a person.
/// </summary>
internal sealed class UsageStore(IOptions<StorageOptions> storage, IOptions<TelemetryOptions> telemetry)
{
    public const int KeepDays = 31;

    private const int HoursPerDay = 24;

    // SQLITE_CORRUPT and SQLITE_NOTADB.
    private static readonly int[] DamageCodes = [11, 26];

    private readonly string _path = storage.Value.Resolve("usage.db");
    private SqliteFile _file = FileAt(storage.Value.Resolve("usage.db"));

    /// <summary>Where a damaged file was put; it is kept for whoever wants to look into it.</summary>
    public string DamagedPath => _path + ".damaged";

    /// <summary>When a damaged file was put away; null: never, or somebody has removed it.</summary>
    public DateTimeOffset? DamagedAt => File.Exists(DamagedPath) ? File.GetLastWriteTimeUtc(DamagedPath) : null;

    public static bool IsFault(Exception fault) => fault is DbException or IOException or UnauthorizedAccessException;

    public static bool IsDamage(Exception fault) => fault is SqliteException { SqliteErrorCode: var code } && DamageCodes.Contains(code);

    /// <exception cref="SqliteException">The file cannot be used.</exception>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    public void Add(IReadOnlyDictionary<UsageKey, long> counts)
    {
        using var connection = _file.Open();
        using var transaction = connection.BeginTransaction();
        using var command = SqliteFile.Command(connection, """
            INSERT INTO usage (hour, instance, name, key, count) VALUES ($hour, $instance, $name, $key, $count)
            ON CONFLICT (hour, instance, name, key) DO UPDATE SET count = count + excluded.count
            """, ("$hour", 0L), ("$instance", telemetry.Value.InstanceName), ("$name", ""), ("$key", ""), ("$count", 0L));
        command.Transaction = transaction;
        foreach (var (key, count) in counts)
        {
            command.Parameters["$hour"].Value = key.Hour;
            command.Parameters["$name"].Value = key.Name;
            command.Parameters["$key"].Value = key.Key;
            command.Parameters["$count"].Value = count;
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>From an hour to an hour, both included, all replicas of this folder together. Procedures, of which there may be thousands, come as one sum under their first hour.</summary>
    /// <exception cref="SqliteException">The file cannot be used.</exception>
    public UsageRows Read(long from, long to)
    {
        var counts = new Dictionary<UsageKey, long>();
        if (!_file.Exists)
        {
            return new UsageRows(counts, [], null, false);
        }

        using var connection = _file.Open();
        using var command = SqliteFile.Command(connection, """
            SELECT hour, name, key, SUM(count) FROM usage WHERE hour BETWEEN $from AND $to AND name <> $procedures GROUP BY hour, name, key
            UNION ALL SELECT MIN(hour), name, key, SUM(count) FROM usage WHERE hour BETWEEN $from AND $to AND name = $procedures GROUP BY name, key
            """, ("$from", from), ("$to", to), ("$procedures", UsageNames.Procedures));
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            counts[new UsageKey(rows.GetInt64(0), rows.GetString(1), rows.GetString(2))] = rows.GetInt64(3);
        }

        return new UsageRows(counts, Instances(connection, from, to), Edge(connection, "MIN"), Edge(connection, "MAX") > to);
    }

    /// <summary>
    /// Forgets what is older than a month, or lies in a future that a wrong clock once had. Only a clock under which a day's worth of
    /// hours was counted is believed: one that jumps must not wipe a month of figures.
    /// </summary>
    public void Prune(long now)
    {
        using var connection = _file.Open();
        var (from, to) = (now - (KeepDays * HoursPerDay), now + HoursPerDay);
        using var counted = SqliteFile.Command(connection, "SELECT COUNT(DISTINCT hour) FROM usage WHERE hour BETWEEN $from AND $to", ("$from", from), ("$to", now));
        if (Convert.ToInt64(counted.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) < HoursPerDay)
        {
            return;
        }

        using var forget = SqliteFile.Command(connection, "DELETE FROM usage WHERE hour NOT BETWEEN $from AND $to", ("$from", from), ("$to", to));
        forget.ExecuteNonQuery();
    }

    /// <summary>Puts a damaged file away so that a new one can begin.</summary>
    /// <returns>False: it is sound after all, another replica has begun a new one.</returns>
    public bool PutAway()
    {
        _file = FileAt(_path);
        SqliteConnection.ClearAllPools();
        if (IsSound())
        {
            return false;
        }

        File.Move(_path, DamagedPath, overwrite: true);
        foreach (var beside in new[] { _path + "-wal", _path + "-shm" }.Where(File.Exists))
        {
            File.Delete(beside);
        }

        return true;
    }

    private bool IsSound()
    {
        try
        {
            using var connection = _file.Open();
            using var check = SqliteFile.Command(connection, "PRAGMA quick_check(1)");
            return check.ExecuteScalar() is "ok";
        }
        catch (SqliteException fault) when (IsDamage(fault))
        {
            return false;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
        }
    }

    private static string[] Instances(SqliteConnection connection, long from, long to)
    {
        using var command = SqliteFile.Command(connection, "SELECT DISTINCT instance FROM usage WHERE hour BETWEEN $from AND $to ORDER BY instance", ("$from", from), ("$to", to));
        using var rows = command.ExecuteReader();
        var instances = new List<string>();
        while (rows.Read())
        {
            instances.Add(rows.GetString(0));
        }

        return [.. instances];
    }

    private static long? Edge(SqliteConnection connection, string function)
    {
        using var command = SqliteFile.Command(connection, $"SELECT {function}(hour) FROM usage");
        return command.ExecuteScalar() as long?;
    }

    private static SqliteFile FileAt(string path) => new(path, """
        CREATE TABLE IF NOT EXISTS usage (
            hour INTEGER NOT NULL, instance TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL, count INTEGER NOT NULL,
            PRIMARY KEY (hour, instance, name, key)) WITHOUT ROWID;
        """);
}

/// <param name="Counts">Of all replicas together.</param>
/// <param name="Instances">Names of the replicas that counted.</param>
/// <param name="First">The first hour that the store holds at all; null: it is empty.</param>
/// <param name="HasLater">There are counts of hours after the last one asked for.</param>
internal sealed record UsageRows(IReadOnlyDictionary<UsageKey, long> Counts, IReadOnlyList<string> Instances, long? First, bool HasLater);
