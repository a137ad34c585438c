using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;

namespace Assistant.Bot.Answers.Files;

/// <summary>
/// The figures that a conversation was shown last, so that "xuất Excel" needs no more words. Which conversation it is flows
/// with the call, not through skill arguments, so that nothing that plans can ask for another one's figures.
/// </summary>
internal sealed class LastFigures(IDistributedCache cache)
{
    // As long as a conversation is remembered.
    private static readonly DistributedCacheEntryOptions Keep = new() { SlidingExpiration = TimeSpan.FromMinutes(30) };
    private static readonly AsyncLocal<string?> Active = new();

    /// <summary>Until it is disposed, calls from here on belong to this conversation (null: to none).</summary>
    public static IDisposable Enter(string? conversationId)
    {
        var outer = Active.Value;
        if (outer == conversationId)
        {
            // Mostly nothing inside nothing: setting it would copy the whole context of the call.
            return Exit.Unchanged;
        }

        Active.Value = conversationId;
        return new Exit(outer);
    }

    /// <summary>Of the conversation that the running call belongs to; null when there are none. The caller's right to see them is not checked here.</summary>
    public async Task<FigureSheet?> FindAsync(CancellationToken cancellationToken) =>
        Active.Value is { } conversation && await cache.GetAsync(Key(conversation), cancellationToken) is { } bytes
            ? JsonSerializer.Deserialize(bytes, FileJson.Default.FigureSheet)
            : null;

    public async Task KeepAsync(FigureSheet sheet, CancellationToken cancellationToken)
    {
        if (Active.Value is { } conversation)
        {
            await cache.SetAsync(Key(conversation), JsonSerializer.SerializeToUtf8Bytes(sheet, FileJson.Default.FigureSheet), Keep, cancellationToken);
        }
    }

    /// <summary>Of a conversation that is to be forgotten.</summary>
    public Task ForgetAsync(string conversationId, CancellationToken cancellationToken) => cache.RemoveAsync(Key(conversationId), cancellationToken);

    private static string Key(string conversationId) => $"figures:{conversationId}";

    private sealed class Exit(string? outer, bool changed = true) : IDisposable
    {
        public static Exit Unchanged { get; } = new(null, changed: false);

        public void Dispose()
        {
            if (changed)
            {
                Active.Value = outer;
            }
        }
    }
}
