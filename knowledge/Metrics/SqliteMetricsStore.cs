using Assistant.Knowledge.Metrics.Storage;

namespace Assistant.Knowledge.Metrics;

/// <summary>
/// The store in one SQLite file (write-ahead log, kept connections) or, for tests, in memory. A file that is damaged or
/// no store of ours gives an <see cref="InvalidDataException"/> that names it.
/// </summary>
public sealed class SqliteMetricsStore : MetricsStore
{
    private SqliteMetricsStore(SqlDatabase database, TimeProvider time)
        : base(database, time)
    {
    }

    /// <summary>A store in the file <paramref name="path"/>; its folder is created when missing.</summary>
    public static SqliteMetricsStore InFile(string path, TimeProvider time) => new(SqliteDatabase.InFile(path), time);

    /// <summary>A store that lives as long as the object.</summary>
    public static SqliteMetricsStore InMemory(TimeProvider time) => new(SqliteDatabase.InMemory(), time);
}
