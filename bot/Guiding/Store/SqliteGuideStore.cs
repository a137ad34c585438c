using System.Text.Json;
using Assistant.Bot.Conversations;
using Assistant.Bot.Conversations.Memory;
using Assistant.Bot.Operations;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Guiding.Store;

/// <summary>Storage:Path/guides.db, where there is no Redis, so that one process has it and turns follow each other.</summary>
internal sealed partial class SqliteGuideStore : IGuideStore
{
    private readonly TimeProvider _time;
    private readonly ILogger<SqliteGuideStore> _logger;
    private readonly SqliteFile _file;

    public SqliteGuideStore(IOptions<StorageOptions> storage, TimeProvider time, ILogger<SqliteGuideStore> logger)
    {
        _time = time;
        _logger = logger;
        _file = new SqliteFile(storage.Value.Resolve("guides.db"),
            "CREATE TABLE IF NOT EXISTS guide (conversation TEXT PRIMARY KEY, progress TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID");
    }

    public Task<Versioned<GuideProgress>> LoadAsync(string conversationId, CancellationToken cancellationToken)
    {
        if (!_file.Exists)
        {
            return Task.FromResult(default(Versioned<GuideProgress>));
        }

        try
        {
            using var connection = _file.Open();
            using var command = Command(connection, "SELECT progress FROM guide WHERE conversation = $conversation AND at >= $oldest", conversationId);
            command.Parameters.AddWithValue("$oldest", (_time.GetUtcNow() - IGuideStore.Kept).ToUnixTimeSeconds());
            return Task.FromResult(new Versioned<GuideProgress>(command.ExecuteScalar() is string progress ? JsonSerializer.Deserialize(progress, GuideJson.Default.GuideProgress) : null, 0));
        }
        catch (Exception fault) when (IsStore(fault))
        {
            LogFailed(fault);
            return Task.FromResult(default(Versioned<GuideProgress>));
        }
    }

    public Task SaveAsync(string conversationId, GuideProgress? progress, long version, CancellationToken cancellationToken)
    {
        try
        {
            using var connection = _file.Open();
            using var command = Command(
                connection,
                progress is null
                    ? "DELETE FROM guide WHERE conversation = $conversation OR at < $oldest"
                    : """
                      INSERT INTO guide (conversation, progress, at) VALUES ($conversation, $progress, $at)
                      ON CONFLICT (conversation) DO UPDATE SET progress = excluded.progress, at = excluded.at
                      """,
                conversationId);
            command.Parameters.AddWithValue("$oldest", (_time.GetUtcNow() - IGuideStore.Kept).ToUnixTimeSeconds());
            command.Parameters.AddWithValue("$at", _time.GetUtcNow().ToUnixTimeSeconds());
            command.Parameters.AddWithValue("$progress", progress is null ? "" : JsonSerializer.Serialize(progress, GuideJson.Default.GuideProgress));
            command.ExecuteNonQuery();
        }
        catch (Exception fault) when (IsStore(fault))
        {
            LogFailed(fault);
        }

        return Task.CompletedTask;
    }

    private static SqliteCommand Command(SqliteConnection connection, string statement, string conversationId)
    {
        var command = connection.CreateCommand();
        command.CommandText = statement;
        command.Parameters.AddWithValue("$conversation", ConversationKey.Of(conversationId));
        return command;
    }

    private static bool IsStore(Exception fault) => fault is SqliteException or IOException or UnauthorizedAccessException or JsonException;

    [LoggerMessage(LogLevel.Warning, "The place in a walk-through could not be read or kept; the turn goes on without it")]
    private partial void LogFailed(Exception fault);
}
