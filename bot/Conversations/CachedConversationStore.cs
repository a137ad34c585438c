using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Bot.Planning;
using Microsoft.Extensions.Caching.Distributed;

namespace Assistant.Bot.Conversations;

/// <summary>
/// Memory of conversations in the distributed cache: Redis when configured, the process otherwise.
/// A cache that fails costs the memory of one turn, never the answer.
/// </summary>
internal sealed partial class CachedConversationStore(IDistributedCache cache, ILogger<CachedConversationStore> logger) : IConversationStore
{
    // After this long without a turn a follow-up is a new question.
    private static readonly DistributedCacheEntryOptions Keep = new() { SlidingExpiration = TimeSpan.FromMinutes(30) };

    public async Task<Understanding?> LoadAsync(string conversationId, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = await cache.GetAsync(Key(conversationId), cancellationToken);
            return bytes is null ? null : JsonSerializer.Deserialize(bytes, MemoryJson.Default.Understanding);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            MemoryNotRead(logger, exception);
            return null;
        }
    }

    public async Task SaveAsync(string conversationId, Understanding understanding, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = JsonSerializer.SerializeToUtf8Bytes(understanding, MemoryJson.Default.Understanding);
            await cache.SetAsync(Key(conversationId), bytes, Keep, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            MemoryNotSaved(logger, exception);
        }
    }

    private static string Key(string conversationId) => $"conversation:{conversationId}";

    [LoggerMessage(Level = LogLevel.Warning, Message = "Conversation memory could not be read; the turn goes on without it")]
    private static partial void MemoryNotRead(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Conversation memory could not be saved; the next turn starts without it")]
    private static partial void MemoryNotSaved(ILogger logger, Exception exception);

    [JsonSerializable(typeof(Understanding))]
    private sealed partial class MemoryJson : JsonSerializerContext;
}
