using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.Channels.Zalo.Inbox;

/// <summary>The tables of the inbox file.</summary>
internal static class SqliteInboxSchema
{
    private const int Version = 3;

    // waiting: events not answered yet. seen: keys of all events taken lately. sent: ids of the messages that answered them.
    // elsewhere: keys kept here while Redis was away that Redis does not know yet (see SpillInbox).
    // given: keys that Redis was about to be given; it may have them.
    private const string Tables = """
        CREATE TABLE waiting (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            key TEXT NOT NULL,
            person TEXT NOT NULL,
            sent_at INTEGER NOT NULL,
            received_at INTEGER NOT NULL,
            not_before INTEGER NOT NULL,
            entry TEXT NOT NULL,
            progress TEXT
        );
        CREATE INDEX waiting_order ON waiting (person, sent_at, seq);
        CREATE TABLE seen (key TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX seen_at ON seen (at);
        CREATE TABLE sent (message_id TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX sent_at ON sent (at);
        CREATE TABLE elsewhere (key TEXT PRIMARY KEY, doubtful INTEGER NOT NULL) WITHOUT ROWID;
        """;

    // Since version 2. Keys are looked up one by one for what was kept while Redis was away: thousands of them.
    private const string Keys = "CREATE INDEX waiting_key ON waiting (key);";

    // Since version 3.
    private const string Given = "CREATE TABLE given (key TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;";

    // FULL: a commit is on the disk, not only in the memory of the machine. Deleted text is overwritten.
    private const string Settings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON";

    /// <exception cref="InvalidDataException">The file was written by a later version.</exception>
    public static void Apply(SqliteConnection connection, string path)
    {
        Run(connection, Settings);
        using var asked = connection.CreateCommand();
        asked.CommandText = "PRAGMA user_version";
        var version = Convert.ToInt32(asked.ExecuteScalar(), CultureInfo.InvariantCulture);
        if (version > Version)
        {
            throw new InvalidDataException($"Hộp thư Zalo {path} do phiên bản mới hơn ghi (bản {version}). Hãy chạy phiên bản mới, hoặc chuyển tệp này đi nơi khác.");
        }

        if (version < Version)
        {
            using var transaction = connection.BeginTransaction();
            Run(connection, string.Create(CultureInfo.InvariantCulture, $"{(version < 1 ? Tables : "")} {(version < 2 ? Keys : "")} {Given} PRAGMA user_version = {Version}"), transaction);
            transaction.Commit();
        }
    }

    private static void Run(SqliteConnection connection, string sql, SqliteTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        command.ExecuteNonQuery();
    }
}
