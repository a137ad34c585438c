using System.Text.Json;
using Assistant.Bot.Conversations;
using Assistant.Bot.Conversations.Memory;

namespace Assistant.Bot.Guiding.Store;

/// <summary>In Redis, shared by all replicas.</summary>
internal sealed partial class SharedGuideStore(IRecords records, ILogger<SharedGuideStore> logger) : IGuideStore
{
    public async Task<Versioned<GuideProgress>> LoadAsync(string conversationId, CancellationToken cancellationToken)
    {
        var kept = await records.LoadAsync(Key(conversationId), IGuideStore.Kept, cancellationToken);
        try
        {
            return new(kept.Value is null ? null : JsonSerializer.Deserialize(kept.Value, GuideJson.Default.GuideProgress), kept.Version);
        }
        catch (JsonException fault)
        {
            LogNotRead(fault);
            return new(null, kept.Version);
        }
    }

    public Task SaveAsync(string conversationId, GuideProgress? progress, long version, CancellationToken cancellationToken) =>
        records.SaveAsync(Key(conversationId), progress is null ? null : JsonSerializer.Serialize(progress, GuideJson.Default.GuideProgress), version, IGuideStore.Kept, cancellationToken);

    private static string Key(string conversationId) => ConversationKey.Shared(conversationId, "guide");

    [LoggerMessage(LogLevel.Warning, "The place in a walk-through could not be read; the turn goes on without it")]
    private partial void LogNotRead(Exception fault);
}
