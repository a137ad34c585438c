using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Metrics.Storage;
using Assistant.Tests.Reports;
using Microsoft.Data.Sqlite;

namespace Assistant.Tests.Metrics.Stores;

/// <summary>What is no store, or no longer one, is named and left as it is.</summary>
public sealed class DamagedStoreTests : IDisposable
{
    private readonly SqliteStoreFile _file = new();

    public void Dispose() => _file.Dispose();

    [Theory]
    [InlineData("đây không phải cơ sở dữ liệu, chỉ là một đoạn văn bản dài hơn phần đầu của tệp SQLite rất nhiều lần, lặp lại cho đủ dài ..........")]
    public void A_file_that_is_no_database_is_named(string content)
    {
        var path = Path.Combine(_file.Folder, "hong.db");
        File.WriteAllText(path, content);
        using var store = SqliteStoreFile.Open(path);

        Assert.Contains(path, Assert.Throws<InvalidDataException>(store.Initialize).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_another_program_or_a_newer_version_is_left_alone()
    {
        _file.Execute($"PRAGMA user_version = {MetricsSchema.Version + 1}");
        Assert.Contains("mới hơn", Assert.Throws<InvalidDataException>(_file.Store.Initialize).Message, StringComparison.Ordinal);

        var path = Path.Combine(_file.Folder, "khac.db");
        using (var other = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            other.Open();
            SqliteStoreFile.Run(other, "CREATE TABLE songs (title TEXT)");
        }

        using var store = SqliteStoreFile.Open(path);
        Assert.Contains("chương trình khác", Assert.Throws<InvalidDataException>(store.Initialize).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_page_is_noticed_at_start()
    {
        MetricsSeeder.Seed(_file.Store, Shipped.MetricsFolder);
        var path = Path.Combine(_file.Folder, "hu.db");
        _file.Execute($"VACUUM INTO '{path}'");
        var bytes = File.ReadAllBytes(path);
        bytes.AsSpan(4096).Fill(0x5A);
        File.WriteAllBytes(path, bytes);
        using var store = SqliteStoreFile.Open(path);

        Assert.Contains(path, Assert.Throws<InvalidDataException>(store.Initialize).Message, StringComparison.Ordinal);
    }
}
