using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;

namespace Assistant.Bot.Answers.Files;

/// <summary>
/// Orders that can still be fetched, by an id of 128 random bits. The figures are kept, not the file: a few kB for each
/// answer, and nothing on disk. Keys are hashes, so that neither a dump of the cache nor the time of a look-up gives an id away.
/// </summary>
internal sealed class FileShelf(IDistributedCache cache, TimeProvider time)
{
    private const int IdBytes = 16;
    private const int IdLength = 22;

    /// <returns>The id under which the file can be fetched until the order expires.</returns>
    public async Task<string> PutAsync(FileOrder order, CancellationToken cancellationToken)
    {
        var id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(IdBytes));
        var bytes = JsonSerializer.SerializeToUtf8Bytes(order, FileJson.Default.FileOrder);
        var keep = new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = order.Expires - time.GetUtcNow() };
        await cache.SetAsync(Key(id), bytes, keep, cancellationToken);
        return id;
    }

    /// <summary>Null for an id that is unknown, expired or none at all.</summary>
    public async Task<FileOrder?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (id.Length != IdLength || await cache.GetAsync(Key(id), cancellationToken) is not { } bytes)
        {
            return null;
        }

        // The cache counts by its own clock, which may be another machine's.
        var order = JsonSerializer.Deserialize(bytes, FileJson.Default.FileOrder);
        return order is not null && time.GetUtcNow() < order.Expires ? order : null;
    }

    private static string Key(string id) => $"file:{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(id)))}";
}
