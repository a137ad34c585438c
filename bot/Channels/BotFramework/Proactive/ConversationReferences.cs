using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Assistant.Bot.Channels.BotFramework.Authentication;
using Assistant.Bot.Operations;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.BotFramework.Proactive;

/// <summary>
/// Storage:Path/botframework/conversations.db: the conversations of proven senders, so that they can be written to later.
/// A conversation is written once a day at most, and forgotten when nobody has spoken in it for 90 days.
/// </summary>
internal sealed partial class ConversationReferences(IOptions<StorageOptions> storage, TimeProvider time, ILogger<ConversationReferences> logger)
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    private readonly ConcurrentDictionary<(string, string), (ConversationReference Reference, string Day)> _written = new();
    private readonly SqliteFile _file = new(storage.Value.Resolve("botframework", "conversations.db"),
        "CREATE TABLE IF NOT EXISTS conversation (channel TEXT NOT NULL, id TEXT NOT NULL, reference TEXT NOT NULL, day TEXT NOT NULL, PRIMARY KEY (channel, id)) WITHOUT ROWID");

    /// <summary>Takes note of the conversation, without names. A store that fails costs the note, never the answer.</summary>
    public void Remember(Activity activity, SenderKind sender)
    {
        // Nobody vouches for where an anonymous sender wants things sent.
        if (sender is SenderKind.Anonymous || ConversationReference.Of(activity, sender)?.WithoutNames() is not { } reference)
        {
            return;
        }

        var key = (reference.ChannelId, reference.Conversation.Id!);
        var day = Day(time.GetUtcNow());
        if (_written.TryGetValue(key, out var written) && written.Day == day && written.Reference.ServiceUrl == reference.ServiceUrl)
        {
            return;
        }

        try
        {
            Write(reference, day);
            // What is remembered here only saves writes.
            if (_written.Count > 10_000)
            {
                _written.Clear();
            }

            _written[key] = (reference, day);
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            LogNotKept(fault);
        }
    }

    /// <exception cref="SqliteException">The store cannot be read.</exception>
    public IReadOnlyList<ConversationReference> All(string? channelId = null)
    {
        using var connection = _file.Open();
        using var command = SqliteFile.Command(connection,
            "SELECT reference FROM conversation WHERE $channel IS NULL OR channel = $channel ORDER BY day DESC, channel, id", ("$channel", channelId));
        using var reader = command.ExecuteReader();
        var all = new List<ConversationReference>();
        while (reader.Read())
        {
            if (JsonSerializer.Deserialize(reader.GetString(0), ReferenceJson.Default.ConversationReference) is { } reference)
            {
                all.Add(reference);
            }
        }

        return all;
    }

    /// <returns>Null for a conversation that nobody with a proof has spoken in.</returns>
    /// <exception cref="SqliteException">The store cannot be read.</exception>
    public ConversationReference? Find(string channelId, string conversationId)
    {
        if (_written.TryGetValue((channelId, conversationId), out var written))
        {
            return written.Reference;
        }

        using var connection = _file.Open();
        using var command = SqliteFile.Command(connection,
            "SELECT reference FROM conversation WHERE channel = $channel AND id = $id", ("$channel", channelId), ("$id", conversationId));
        return command.ExecuteScalar() is string reference ? JsonSerializer.Deserialize(reference, ReferenceJson.Default.ConversationReference) : null;
    }

    private void Write(ConversationReference reference, string day)
    {
        using var connection = _file.Open();
        using var command = SqliteFile.Command(connection,
            """
            INSERT INTO conversation (channel, id, reference, day) VALUES ($channel, $id, $reference, $day)
            ON CONFLICT (channel, id) DO UPDATE SET reference = excluded.reference, day = excluded.day;
            DELETE FROM conversation WHERE day < $oldest;
            """,
            ("$channel", reference.ChannelId), ("$id", reference.Conversation.Id),
            ("$reference", JsonSerializer.Serialize(reference, ReferenceJson.Default.ConversationReference)), ("$day", day), ("$oldest", Day(time.GetUtcNow() - Kept)));
        command.ExecuteNonQuery();
    }

    private static string Day(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [LoggerMessage(LogLevel.Warning, "A conversation reference was not kept; nothing can be sent there unasked")]
    private partial void LogNotKept(Exception fault);
}
