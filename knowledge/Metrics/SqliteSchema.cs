using Microsoft.Data.Sqlite;

namespace Assistant.Knowledge.Metrics;

/// <summary>
/// The tables of the metrics store, as numbered steps. A step that was released is never edited; a change is a new step.
/// </summary>
/// <remarks>
/// Values are whole millionths: SQLite has no decimal, and ranking and ties need exact comparison. A report row is never
/// deleted or overwritten; a newer revision takes over <c>current</c>.
/// </remarks>
internal static class SqliteSchema
{
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE reports (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL,
            revision INTEGER NOT NULL,
            current INTEGER NOT NULL CHECK (current IN (0, 1)),
            content_hash TEXT NOT NULL,
            title TEXT NOT NULL,
            number TEXT,
            date TEXT,
            period_from TEXT,
            period_to TEXT NOT NULL,
            period_label TEXT NOT NULL,
            year INTEGER NOT NULL,
            week INTEGER,
            circulation INTEGER NOT NULL CHECK (circulation IN (0, 1)),
            imported_at TEXT NOT NULL,
            UNIQUE (id, revision)
        ) STRICT;
        CREATE UNIQUE INDEX reports_current ON reports (id) WHERE current = 1;
        CREATE TABLE observations (
            report_key INTEGER NOT NULL REFERENCES reports (key),
            ordinal INTEGER NOT NULL,
            location TEXT NOT NULL,
            indicator TEXT NOT NULL,
            entity_kind INTEGER NOT NULL CHECK (entity_kind BETWEEN 0 AND 4),
            entity TEXT NOT NULL,
            millionths INTEGER NOT NULL CHECK (millionths >= 0),
            unit TEXT NOT NULL,
            printed TEXT NOT NULL,
            side INTEGER CHECK (side IN (0, 1)),
            position INTEGER CHECK (position >= 1),
            numerator TEXT,
            denominator TEXT,
            line INTEGER NOT NULL,
            note TEXT,
            PRIMARY KEY (report_key, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX observations_ranking ON observations (indicator, entity_kind, report_key, side, position,
            ordinal, location, entity, millionths, unit, printed, numerator, denominator, line, note);
        CREATE INDEX observations_entity ON observations (entity, indicator, report_key);
        """,
    ];

    public static int Version => Steps.Length;

    /// <summary>Null when the file is at this program's version now; otherwise why it cannot be used, in Vietnamese.</summary>
    public static string? Upgrade(SqliteConnection connection)
    {
        var version = connection.Scalar("PRAGMA user_version");
        if (version > Version)
            return $"tệp ở phiên bản {version}, mới hơn phiên bản {Version} mà chương trình này hiểu";
        if (version == 0 && connection.Scalar("SELECT COUNT(*) FROM sqlite_master") > 0)
            return "tệp là cơ sở dữ liệu của chương trình khác";
        for (; version < Version; version++)
        {
            using var transaction = connection.BeginTransaction(deferred: false);

            // Two processes may start together: the second finds the step done once it has the lock.
            if (connection.Scalar("PRAGMA user_version") > version)
                continue;
            connection.Run(Steps[version]);
            connection.Run($"PRAGMA user_version = {version + 1}");
            transaction.Commit();
        }

        return null;
    }

    private static long Scalar(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static void Run(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
