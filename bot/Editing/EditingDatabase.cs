using Assistant.Bot.Operations;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Editing;

/// <summary>Storage:Path/editing.db: the changes of editors and what became of them, appended only.</summary>
internal sealed class EditingDatabase(IOptions<StorageOptions> storage)
{
    private readonly SqliteFile _file = new(storage.Value.Resolve("editing.db"), """
        CREATE TABLE IF NOT EXISTS change (
            id INTEGER PRIMARY KEY, kind TEXT NOT NULL, target TEXT NOT NULL, fragment TEXT NOT NULL, who TEXT NOT NULL, name TEXT NOT NULL, at TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS step (
            number INTEGER PRIMARY KEY, change INTEGER NOT NULL REFERENCES change (id), state TEXT NOT NULL,
            who TEXT NOT NULL, name TEXT NOT NULL, at TEXT NOT NULL, note TEXT NOT NULL);
        CREATE INDEX IF NOT EXISTS step_of_change ON step (change, number);
        CREATE TRIGGER IF NOT EXISTS change_stays BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'Changes are appended to only.'); END;
        CREATE TRIGGER IF NOT EXISTS change_is_kept BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'Changes are appended to only.'); END;
        CREATE TRIGGER IF NOT EXISTS step_stays BEFORE UPDATE ON step BEGIN SELECT RAISE(ABORT, 'Steps are appended to only.'); END;
        CREATE TRIGGER IF NOT EXISTS step_is_kept BEFORE DELETE ON step BEGIN SELECT RAISE(ABORT, 'Steps are appended to only.'); END;
        """);

    /// <summary>False while no editor has ever proposed anything.</summary>
    public bool Exists => _file.Exists;

    /// <exception cref="SqliteException">The file cannot be used.</exception>
    public SqliteConnection Open() => _file.Open();
}
