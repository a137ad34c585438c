using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Assistant.Bot.Channels.Page.Assets;

/// <summary>One file as browsers get it. It is packed once, when it is first asked for, as small as it goes.</summary>
internal sealed class PageAsset
{
    // Not much smaller than a network packet: packing would cost more than it saves.
    private const int NotWorthPacking = 600;

    private readonly Lazy<byte[]?> _brotli;
    private readonly Lazy<byte[]?> _gzip;

    /// <param name="content">The bytes of the file.</param>
    /// <param name="contentType">With charset where it is text.</param>
    /// <param name="caching">The Cache-Control header.</param>
    public PageAsset(byte[] content, string contentType, string caching)
    {
        Content = content;
        ContentType = contentType;
        Caching = caching;
        Hash = HashOf(content);
        _brotli = new(() => Pack(static target => new BrotliStream(target, CompressionLevel.SmallestSize)));
        _gzip = new(() => Pack(static target => new GZipStream(target, CompressionLevel.SmallestSize)));
    }

    public byte[] Content { get; }
    public string ContentType { get; }
    public string Caching { get; }

    /// <summary>Changes with the content, and with nothing else.</summary>
    public string Hash { get; }

    /// <summary>Null where the packed form would not be worth it.</summary>
    public byte[]? Brotli => _brotli.Value;

    /// <inheritdoc cref="Brotli"/>
    public byte[]? Gzip => _gzip.Value;

    public static string HashOf(ReadOnlySpan<byte> content) => Base64Url.EncodeToString(SHA256.HashData(content).AsSpan(0, 9));

    private byte[]? Pack(Func<Stream, Stream> packer)
    {
        if (Content.Length < NotWorthPacking)
        {
            return null;
        }

        using var packed = new MemoryStream();
        using (var stream = packer(packed))
        {
            stream.Write(Content);
        }

        return packed.ToArray();
    }
}
