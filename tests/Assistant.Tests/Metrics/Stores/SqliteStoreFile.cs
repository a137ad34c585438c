using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Metrics.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Metrics.Stores;

/// <summary>A store in a file of its own, and a look past the store at what the file holds.</summary>
internal sealed class SqliteStoreFile : IDisposable
{
    public SqliteStoreFile()
    {
        Store = Open(Path);
        Store.Initialize();
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("metrics-").FullName;

    public string Path => System.IO.Path.Combine(Folder, "metrics.db");

    public SqliteMetricsStore Store { get; }

    public static SqliteMetricsStore Open(string path) => SqliteMetricsStore.InFile(path, new FakeTimeProvider());

    public static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        Run(connection, sql);
    }

    /// <summary>How SQLite would walk its tables.</summary>
    public IReadOnlyList<string> Plan(SqlText statement)
    {
        using var session = new SqlSession(Connect());
        return session.Rows($"EXPLAIN QUERY PLAN {statement}", row => row.GetString(3));
    }

    public void Dispose()
    {
        Store.Dispose();
        TemporaryFolder.Delete(Folder);
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        return connection;
    }
}
