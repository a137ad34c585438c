namespace Assistant.Knowledge.Metrics.Storage;

/// <summary>What differs between the databases that can hold the figures: connections, locks, versions, bulk loading.</summary>
internal abstract class SqlDatabase : IDisposable
{
    /// <summary>Brings the tables to this program's version.</summary>
    /// <exception cref="InvalidDataException">The database cannot be used; the message says why in Vietnamese.</exception>
    public abstract void Upgrade();

    public abstract T Read<T>(Func<SqlSession, T> work);

    /// <summary>Runs in a transaction that no other writer overlaps. What is not committed by the work is undone.</summary>
    public abstract T Write<T>(Func<SqlSession, T> work);

    /// <summary>
    /// Loads rows into a table of this session alone ("staged"), then works as in <see cref="Write"/>. Rows are read while no
    /// other writer waits, where the database allows it.
    /// </summary>
    public abstract T WriteStaged<T>(IEnumerable<StagedRow> rows, Func<SqlSession, T> work);

    public abstract void Dispose();
}
