using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Operations.Health;

/// <summary>
/// Can the databases in Storage:Path be opened? Whatever needs one that cannot is done without, and citizens are answered, so this is no
/// reason to send them elsewhere: degraded, with the names of the files.
/// </summary>
internal sealed class FilesHealth(IOptions<StorageOptions> storage) : IHealthCheck
{
    private const int NotADatabase = 26;
    private const int Corrupt = 11;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var folder = storage.Value.Resolve();
        try
        {
            var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.db", SearchOption.AllDirectories) : [];
            var damaged = files.Where(IsDamaged).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal).ToList();
            return Task.FromResult(damaged.Count == 0
                ? HealthCheckResult.Healthy($"{files.Length} tệp dữ liệu đọc được.")
                : HealthCheckResult.Degraded($"Tệp dữ liệu bị hỏng: {string.Join(", ", damaged)}. Xin khôi phục từ bản sao lưu, hoặc dời tệp đi rồi khởi động lại."));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return Task.FromResult(HealthCheckResult.Degraded("Không xem được thư mục dữ liệu (Storage:Path).", cause));
        }
    }

    // The list of tables stands on the first pages: a check of every page would read gigabytes each time somebody asks.
    private static bool IsDamaged(string path)
    {
        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            connection.Open();
            using var command = SqliteFile.Command(connection, "SELECT COUNT(*) FROM sqlite_master");
            command.ExecuteScalar();
            return false;
        }
        catch (SqliteException fault)
        {
            // One that is busy, or gone since, is not damaged.
            return fault.SqliteErrorCode is NotADatabase or Corrupt;
        }
    }
}
