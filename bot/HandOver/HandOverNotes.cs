using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.HandOver;

/// <summary>How the last turns of a conversation went.</summary>
/// <param name="Offered">A person was offered just now.</param>
/// <param name="Misses">Turns in a row that helped nobody.</param>
/// <param name="Kinds">Kinds of the last answers.</param>
/// <param name="HasTicket">There was a ticket at the last turn; it tells what to say while the tickets cannot be read.</param>
internal sealed record HandOverNote(bool Offered, int Misses, IReadOnlyList<string> Kinds, bool HasTicket = false)
{
    public static HandOverNote None { get; } = new(false, 0, []);
}

/// <summary>Keeps those notes where conversations are remembered. A cache that fails costs a suggestion, never the answer.</summary>
internal sealed partial class HandOverNotes(IDistributedCache cache, IOptions<HandOverOptions> options, ILogger<HandOverNotes> logger)
{
    private static readonly DistributedCacheEntryOptions Keep = new() { SlidingExpiration = TimeSpan.FromMinutes(30) };

    // As long as a ticket may wait for a word.
    private readonly DistributedCacheEntryOptions _keepWithTicket = new() { SlidingExpiration = TimeSpan.FromHours(options.Value.IdleHours) };

    public async Task<HandOverNote> LoadAsync(string key, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = await cache.GetAsync(Entry(key), cancellationToken);
            return bytes is null ? HandOverNote.None : JsonSerializer.Deserialize(bytes, NoteJson.Default.HandOverNote) ?? HandOverNote.None;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFault(fault);
            return HandOverNote.None;
        }
    }

    public async Task SaveAsync(string key, HandOverNote note, CancellationToken cancellationToken)
    {
        try
        {
            await cache.SetAsync(Entry(key), JsonSerializer.SerializeToUtf8Bytes(note, NoteJson.Default.HandOverNote), note.HasTicket ? _keepWithTicket : Keep, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFault(fault);
        }
    }

    private static string Entry(string key) => $"hand-over:{key}";

    [LoggerMessage(LogLevel.Warning, "How the last turns went could not be read or kept; no person is offered because of them")]
    private partial void LogFault(Exception fault);
}

[JsonSerializable(typeof(HandOverNote))]
internal sealed partial class NoteJson : JsonSerializerContext;
