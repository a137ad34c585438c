using Assistant.Bot.Operations.Telemetry;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Operations.Usage;

/// <summary>
/// Counts by the hour, for a month. Replicas on one folder write rows of their own; what is written is always added, so two of
/// one name do no harm either. No row tells of a person.
/// </summary>
internal sealed class UsageStore(UsageFile file, IOptions<TelemetryOptions> telemetry)
{
    public const int KeepDays = 31;

    private const int HoursPerDay = 24;

    /// <exception cref="SqliteException">The file cannot be used.</exception>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    public void Add(IReadOnlyDictionary<UsageKey, long> counts)
    {
        using var connection = file.Open();
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
        if (!file.Exists)
        {
            return new UsageRows(counts, [], null, false);
        }

        using var connection = file.Open();
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
        using var connection = file.Open();
        var (from, to) = (now - (KeepDays * HoursPerDay), now + HoursPerDay);
        using var counted = SqliteFile.Command(connection, "SELECT COUNT(DISTINCT hour) FROM usage WHERE hour BETWEEN $from AND $to", ("$from", from), ("$to", now));
        if (Convert.ToInt64(counted.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) < HoursPerDay)
        {
            return;
        }

        using var forget = SqliteFile.Command(connection, "DELETE FROM usage WHERE hour NOT BETWEEN $from AND $to", ("$from", from), ("$to", to));
        forget.ExecuteNonQuery();
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
}

/// <param name="Counts">Of all replicas together.</param>
/// <param name="Instances">Names of the replicas that counted.</param>
/// <param name="First">The first hour that the store holds at all; null: it is empty.</param>
/// <param name="HasLater">There are counts of hours after the last one asked for.</param>
internal sealed record UsageRows(IReadOnlyDictionary<UsageKey, long> Counts, IReadOnlyList<string> Instances, long? First, bool HasLater);
