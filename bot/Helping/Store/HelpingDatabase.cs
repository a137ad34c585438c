using Assistant.Bot.Operations;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Helping.Store;

/// <summary>Storage:Path/helping.db: which helper serves which resident (by number), and the tallies. No personal data.</summary>
internal sealed class HelpingDatabase(IOptions<StorageOptions> storage)
{
    private readonly SqliteFile _file = new(storage.Value.Resolve("helping.db"), """
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

    /// <exception cref="SqliteException">The file cannot be used.</exception>
    public SqliteConnection Open() => _file.Open();
}
