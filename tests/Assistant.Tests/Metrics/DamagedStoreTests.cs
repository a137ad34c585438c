using Assistant.Knowledge.Metrics;
using Assistant.Tests.Reports;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Metrics;

/// <summary>What is no store, or no longer one, is named and left as it is.</summary>
public sealed class DamagedStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("metrics-").FullName;
    private readonly SqliteMetricsStore _store;

    public DamagedStoreTests()
    {
        _store = Open(StorePath);
        _store.Initialize();
    }

    private string StorePath => Path.Combine(_folder, "metrics.db");

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("đây không phải cơ sở dữ liệu, chỉ là một đoạn văn bản dài hơn phần đầu của tệp SQLite rất nhiều lần, lặp lại cho đủ dài ..........")]
    public void A_file_that_is_no_database_is_named(string content)
    {
        var path = Path.Combine(_folder, "hong.db");
        File.WriteAllText(path, content);
        using var store = Open(path);

        Assert.Contains(path, Assert.Throws<InvalidDataException>(store.Initialize).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_another_program_or_a_newer_version_is_left_alone()
    {
        Execute($"PRAGMA user_version = {SqliteSchema.Version + 1}");
        Assert.Contains("mới hơn", Assert.Throws<InvalidDataException>(_store.Initialize).Message, StringComparison.Ordinal);

        var path = Path.Combine(_folder, "khac.db");
        using (var other = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            other.Open();
            Run(other, "CREATE TABLE songs (title TEXT)");
        }

        using var store = Open(path);
        Assert.Contains("chương trình khác", Assert.Throws<InvalidDataException>(store.Initialize).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_page_is_noticed_at_start()
    {
        MetricsSeeder.Seed(_store, Shipped.MetricsFolder);
        var path = Path.Combine(_folder, "hu.db");
        Execute($"VACUUM INTO '{path}'");
        var bytes = File.ReadAllBytes(path);
        bytes.AsSpan(4096).Fill(0x5A);
        File.WriteAllBytes(path, bytes);
        using var store = Open(path);

        Assert.Contains(path, Assert.Throws<InvalidDataException>(store.Initialize).Message, StringComparison.Ordinal);
    }

    private static SqliteMetricsStore Open(string path) => SqliteMetricsStore.InFile(path, new FakeTimeProvider());

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={StorePath}");
        connection.Open();
        Run(connection, sql);
    }
}
