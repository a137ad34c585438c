using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Operations.Usage;

/// <summary>Storage:Path/usage.db. When it is damaged it is put away and a new one begins: figures of the past are not worth a fault that stays.</summary>
internal sealed class UsageFile(IOptions<StorageOptions> storage)
{
    // SQLITE_CORRUPT and SQLITE_NOTADB.
    private static readonly int[] DamageCodes = [11, 26];

    private readonly string _path = storage.Value.Resolve("usage.db");
    private SqliteFile _file = At(storage.Value.Resolve("usage.db"));

    public bool Exists => _file.Exists;

    /// <summary>When what a damaged file held was written last; null: none was put away, or somebody has removed it.</summary>
    public DateTimeOffset? DamagedAt => File.Exists(DamagedPath) ? File.GetLastWriteTimeUtc(DamagedPath) : null;

    private string DamagedPath => _path + ".damaged";

    public static bool IsFault(Exception fault) => fault is DbException or IOException or UnauthorizedAccessException;

    public static bool IsDamage(Exception fault) => fault is SqliteException { SqliteErrorCode: var code } && DamageCodes.Contains(code);

    /// <exception cref="SqliteException">The file cannot be used.</exception>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    public SqliteConnection Open() => _file.Open();

    /// <summary>Puts a damaged file away so that a new one can begin.</summary>
    /// <returns>False: it is sound after all, another replica has begun a new one.</returns>
    public bool PutAway()
    {
        _file = At(_path);
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

    private static SqliteFile At(string path) => new(path, """
        CREATE TABLE IF NOT EXISTS usage (
            hour INTEGER NOT NULL, instance TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL, count INTEGER NOT NULL,
            PRIMARY KEY (hour, instance, name, key)) WITHOUT ROWID;
        """);
}
