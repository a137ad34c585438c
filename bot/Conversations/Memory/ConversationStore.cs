using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Bot.Planning;

namespace Assistant.Bot.Conversations.Memory;

/// <summary>Memory of conversations as records: in Redis when configured, in the process otherwise.</summary>
internal sealed partial class ConversationStore(IRecords records, ILogger<ConversationStore> logger) : IConversationStore
{
    // After this long without a turn a follow-up is a new question.
    private static readonly TimeSpan Keep = TimeSpan.FromMinutes(30);

    public async Task<Versioned<Understanding>> LoadAsync(string conversationId, CancellationToken cancellationToken)
    {
        var kept = await records.LoadAsync(Key(conversationId), Keep, cancellationToken);
        try
        {
            return new(kept.Value is null ? null : JsonSerializer.Deserialize(kept.Value, MemoryJson.Default.Understanding), kept.Version);
        }
        catch (JsonException fault)
        {
            LogNotRead(fault);
            return new(null, kept.Version);
        }
    }

    public Task<long?> SaveAsync(string conversationId, Understanding? understanding, long version, CancellationToken cancellationToken) =>
        records.SaveAsync(Key(conversationId), understanding is null ? null : JsonSerializer.Serialize(understanding, MemoryJson.Default.Understanding), version, Keep, cancellationToken);

    private static string Key(string conversationId) => ConversationKey.Shared(conversationId, "memory");

    [LoggerMessage(LogLevel.Warning, "Conversation memory could not be read; the turn goes on without it")]
    private partial void LogNotRead(Exception fault);

    [JsonSerializable(typeof(Understanding))]
    private sealed partial class MemoryJson : JsonSerializerContext;
}
