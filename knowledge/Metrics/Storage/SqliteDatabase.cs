using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Assistant.Knowledge.Metrics.Storage;

/// <summary>
/// One SQLite file in write-ahead mode. Readers keep open connections with prepared statements and never wait for the writer;
/// writers of this process queue at a lock, those of other processes at the file for up to ten seconds.
/// </summary>
internal sealed class SqliteDatabase : SqlDatabase
{
    private const int BusySeconds = 10;

    /// <summary>More than so many readers at once work, but their connections are not kept.</summary>
    private const int MostIdle = 16;

    private readonly string _connectionString;
    private readonly SqliteFaults _faults;
    private readonly SqliteConnection? _keepAlive;
    private readonly ConcurrentBag<SqlSession> _idle = [];
    private readonly Lock _writing = new();

    private SqliteDatabase(SqliteConnectionStringBuilder options, string name)
    {
        options.DefaultTimeout = BusySeconds;
        options.Pooling = false;
        _connectionString = options.ToString();
        _faults = new SqliteFaults(name);
        if (options.Mode != SqliteOpenMode.Memory)
            return;
        _keepAlive = new SqliteConnection(_connectionString);
        _keepAlive.Open();
    }

    /// <summary>The folder is created when missing.</summary>
    public static SqliteDatabase InFile(string path)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return new SqliteDatabase(new SqliteConnectionStringBuilder { DataSource = full }, full);
    }

    /// <summary>Lives as long as the object.</summary>
    public static SqliteDatabase InMemory() => new(
        new SqliteConnectionStringBuilder { DataSource = $"metrics-{Guid.NewGuid():N}", Mode = SqliteOpenMode.Memory, Cache = SqliteCacheMode.Shared },
        "bộ nhớ");

    public override void Upgrade() => _faults.Guard(() =>
    {
        using var session = Open();
        SqliteUpgrade.Run(session, _faults);
        return 0;
    });

    public override T Read<T>(Func<SqlSession, T> work) => _faults.Guard(() =>
    {
        if (!_idle.TryTake(out var session))
            session = Open("PRAGMA query_only = 1; PRAGMA cache_size = -16384");
        try
        {
            var result = work(session);
            if (_idle.Count < MostIdle)
                _idle.Add(session);
            else
                session.Dispose();
            return result;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    });

    public override T Write<T>(Func<SqlSession, T> work) => _faults.Guard(() =>
    {
        using var session = Open();
        lock (_writing)
            return InTransaction(session, work);
    });

    public override T WriteStaged<T>(IEnumerable<StagedRow> rows, Func<SqlSession, T> work) => _faults.Guard(() =>
    {
        using var session = Open();

        // A table of the connection's own temporary file: the store stays free while the rows come in.
        using (var staging = ((SqliteConnection)session.Connection).BeginTransaction(deferred: true))
        {
            session.Begin(staging);
            session.RunScript(StagedRow.Table(SchemaWords.Sqlite, ""));
            foreach (var row in rows)
                session.Run(row.Insert());
            session.Commit();
        }

        lock (_writing)
            return InTransaction(session, work);
    });

    public override void Dispose()
    {
        while (_idle.TryTake(out var session))
            session.Dispose();
        _keepAlive?.Dispose();
    }

    private static T InTransaction<T>(SqlSession session, Func<SqlSession, T> work)
    {
        session.Begin(((SqliteConnection)session.Connection).BeginTransaction(deferred: false));
        var result = work(session);
        session.End();
        return result;
    }

    private SqlSession Open(string? settings = null)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            var session = new SqlSession(connection);
            if (settings is not null)
                session.RunScript(settings);
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
