using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Caching.Distributed;

namespace Assistant.Bot.HandOver;

/// <summary>How the last turns of a conversation went: kinds of answers, misses in a row, and whether a person was offered just now.</summary>
internal sealed record HandOverNote(bool Offered, int Misses, IReadOnlyList<string> Kinds)
{
    public static HandOverNote None { get; } = new(false, 0, []);
}

/// <summary>Keeps those notes where conversations are remembered. A cache that fails costs a suggestion, never the answer.</summary>
internal sealed partial class HandOverNotes(IDistributedCache cache, ILogger<HandOverNotes> logger)
{
    private static readonly DistributedCacheEntryOptions Keep = new() { SlidingExpiration = TimeSpan.FromMinutes(30) };

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
            await cache.SetAsync(Entry(key), JsonSerializer.SerializeToUtf8Bytes(note, NoteJson.Default.HandOverNote), Keep, cancellationToken);
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
