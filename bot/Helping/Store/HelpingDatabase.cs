using Assistant.Bot.Operations;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Helping.Store;

/// <summary>Storage:Path/helping.db: which helper serves which resident (by number), and the tallies. No personal data.</summary>
internal sealed class HelpingDatabase(IOptions<StorageOptions> storage)
{
    private const int BusySeconds = 5;

    private readonly Lazy<string> _address = new(() => Create(storage.Value.Resolve("helping.db")));

    /// <exception cref="SqliteException">The file cannot be used.</exception>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_address.Value);
        connection.Open();
        return connection;
    }

    public static SqliteCommand Command(SqliteConnection connection, string statement, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = statement;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }

    private static string Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var address = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = BusySeconds, ForeignKeys = true }.ToString();
        using var connection = new SqliteConnection(address);
        connection.Open();
        using var command = Command(connection, """
            PRAGMA journal_mode = WAL;
            CREATE TABLE IF NOT EXISTS desk (
                conversation TEXT PRIMARY KEY, helper TEXT NOT NULL, day TEXT NOT NULL, current INTEGER NOT NULL, count INTEGER NOT NULL, ward TEXT
            ) WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS visit (
                conversation TEXT NOT NULL, day TEXT NOT NULL, number INTEGER NOT NULL, helper TEXT NOT NULL, ward TEXT, outcome INTEGER NOT NULL,
                PRIMARY KEY (conversation, day, number)
            ) WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS visit_procedure (
                conversation TEXT NOT NULL, day TEXT NOT NULL, number INTEGER NOT NULL, procedure TEXT NOT NULL,
                PRIMARY KEY (conversation, day, number, procedure)
            ) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS visit_by_day ON visit (day, ward);
            """);
        command.ExecuteNonQuery();
        return address;
    }
}
