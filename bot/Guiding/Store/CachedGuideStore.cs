using System.Text.Json;
using Assistant.Bot.Conversations;
using Microsoft.Extensions.Caching.Distributed;

namespace Assistant.Bot.Guiding.Store;

/// <summary>In Redis, shared by all replicas.</summary>
internal sealed partial class CachedGuideStore(IDistributedCache cache, ILogger<CachedGuideStore> logger) : IGuideStore
{
    private static readonly DistributedCacheEntryOptions Keep = new() { SlidingExpiration = IGuideStore.Kept };

    public async Task<GuideProgress?> LoadAsync(string conversationId, CancellationToken cancellationToken)
    {
        try
        {
            return await cache.GetAsync(Key(conversationId), cancellationToken) is { } bytes ? JsonSerializer.Deserialize(bytes, GuideJson.Default.GuideProgress) : null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFailed(fault);
            return null;
        }
    }

    public async Task SaveAsync(string conversationId, GuideProgress? progress, CancellationToken cancellationToken)
    {
        try
        {
            await (progress is null
                ? cache.RemoveAsync(Key(conversationId), cancellationToken)
                : cache.SetAsync(Key(conversationId), JsonSerializer.SerializeToUtf8Bytes(progress, GuideJson.Default.GuideProgress), Keep, cancellationToken));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFailed(fault);
        }
    }

    private static string Key(string conversationId) => $"guide:{ConversationKey.Of(conversationId)}";

    [LoggerMessage(LogLevel.Warning, "The place in a walk-through could not be read or kept; the turn goes on without it")]
    private partial void LogFailed(Exception fault);
}
