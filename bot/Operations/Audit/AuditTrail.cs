using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Operations.Audit;

/// <summary>One thing that somebody with a right has done. Times are UTC.</summary>
internal sealed record AuditEntry(long Number, DateTimeOffset At, string Who, string What, string Hash);

/// <summary>
/// Storage:Path/audit.db: who changed what, appended only. Each entry holds the hash of the one before, so that a changed or
/// missing entry shows.
/// </summary>
internal sealed class AuditTrail(IOptions<StorageOptions> storage, TimeProvider time)
{
    private readonly SqliteFile _file = new(storage.Value.Resolve("audit.db"), """
        CREATE TABLE IF NOT EXISTS audit (number INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, hash TEXT NOT NULL);
        CREATE TRIGGER IF NOT EXISTS audit_stays BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'The trail is appended to only.'); END;
        CREATE TRIGGER IF NOT EXISTS audit_is_kept BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'The trail is appended to only.'); END;
        """);

    /// <param name="who">Pseudonym of the caller, or the command line.</param>
    /// <param name="what">What was done, without personal data.</param>
    /// <exception cref="SqliteException">It cannot be written: then it must not be done either.</exception>
    public void Append(string who, string what)
    {
        using var connection = _file.Open();
        // A writer at once: two entries at the same moment must not follow the same one.
        using var transaction = connection.BeginTransaction(deferred: false);
        var last = Last(connection);
        var entry = new AuditEntry((last?.Number ?? 0) + 1, time.GetUtcNow(), who, what, "");
        using var insert = SqliteFile.Command(connection, "INSERT INTO audit (number, at, who, what, hash) VALUES ($number, $at, $who, $what, $hash)",
            ("$number", entry.Number), ("$at", Text(entry.At)), ("$who", who), ("$what", what), ("$hash", HashOf(entry, last?.Hash ?? "")));
        insert.ExecuteNonQuery();
        transaction.Commit();
    }

    /// <summary>The newest entries, the newest first.</summary>
    /// <exception cref="SqliteException">The file cannot be read.</exception>
    public IReadOnlyList<AuditEntry> Newest(int most)
    {
        using var connection = _file.Open();
        return Read(connection, "SELECT number, at, who, what, hash FROM audit ORDER BY number DESC LIMIT $most", ("$most", most));
    }

    /// <returns>The number of the first entry that is not as it was written; null when all are.</returns>
    /// <exception cref="SqliteException">The file cannot be read.</exception>
    public long? FirstBroken()
    {
        using var connection = _file.Open();
        var (before, number) = ("", 0L);
        foreach (var entry in Read(connection, "SELECT number, at, who, what, hash FROM audit ORDER BY number"))
        {
            number++;
            if (entry.Number != number || entry.Hash != HashOf(entry, before))
            {
                return number;
            }

            before = entry.Hash;
        }

        return null;
    }

    private static string HashOf(AuditEntry entry, string before) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{before}\n{entry.Number}\n{Text(entry.At)}\n{entry.Who}\n{entry.What}"))));

    private static AuditEntry? Last(SqliteConnection connection) =>
        Read(connection, "SELECT number, at, who, what, hash FROM audit ORDER BY number DESC LIMIT 1") is [var last] ? last : null;

    private static List<AuditEntry> Read(SqliteConnection connection, string statement, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = SqliteFile.Command(connection, statement, parameters);
        using var row = command.ExecuteReader();
        var entries = new List<AuditEntry>();
        while (row.Read())
        {
            entries.Add(new AuditEntry(row.GetInt64(0), DateTimeOffset.Parse(row.GetString(1), CultureInfo.InvariantCulture), row.GetString(2), row.GetString(3), row.GetString(4)));
        }

        return entries;
    }

    private static string Text(DateTimeOffset moment) => moment.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
}
