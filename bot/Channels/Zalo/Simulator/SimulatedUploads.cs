using System.Collections.Concurrent;

namespace Assistant.Bot.Channels.Zalo.Simulator;

/// <summary>Files that were uploaded; each can be sent for seven days.</summary>
internal sealed class SimulatedUploads(TimeProvider time)
{
    public const int Gone = -100;
    public const int TooLarge = -210;
    public const int WrongKind = -201;
    private const int MaxBytes = 1024 * 1024;
    private static readonly TimeSpan Life = TimeSpan.FromDays(7);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _until = new(StringComparer.Ordinal);

    public int Count => _until.Count;

    /// <returns>The attachment id, or the error code.</returns>
    public (string? Id, int Error) Add(byte[] file)
    {
        // The first bytes of PNG and JPEG.
        if (!file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) && !file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]))
        {
            return (null, WrongKind);
        }

        if (file.Length > MaxBytes)
        {
            return (null, TooLarge);
        }

        var id = $"att-{Guid.NewGuid():N}";
        _until[id] = time.GetUtcNow() + Life;
        return (id, 0);
    }

    public bool IsGood(string id) => _until.TryGetValue(id, out var until) && time.GetUtcNow() < until;

    /// <summary>All that was uploaded is gone.</summary>
    public void Clear() => _until.Clear();
}
