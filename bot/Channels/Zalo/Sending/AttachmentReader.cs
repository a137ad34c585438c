using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Assistant.Bot.Channels.Zalo.Sending;

/// <summary>The bytes of a picture in an answer: inside the address itself, from this server, or from a host on the list.</summary>
internal sealed partial class AttachmentReader(IHttpClientFactory clients, IServer server, ZaloSettings settings, ILogger<AttachmentReader> logger)
{
    public const string Client = "zalo-attachments";
    private const string Base64 = ";base64,";

    /// <returns>Null when it cannot be had, or not within what Zalo takes.</returns>
    public async Task<byte[]?> ReadAsync(ZaloPicture picture, CancellationToken cancellationToken)
    {
        if (picture.Url.StartsWith("data:", StringComparison.Ordinal))
        {
            return Fit(Inline(picture.Url));
        }

        if (Address(picture.Url) is not { } address)
        {
            LogForeign();
            return null;
        }

        try
        {
            using var http = clients.CreateClient(Client);
            http.MaxResponseContentBufferSize = ZaloLimits.ImageBytes;
            return await http.GetByteArrayAsync(address, cancellationToken);
        }
        catch (Exception fault) when (fault is HttpRequestException || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogNotRead(fault.GetType().Name);
            return null;
        }
    }

    private Uri? Address(string url)
    {
        if (url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal))
        {
            // Wildcards listen everywhere, this machine included.
            var own = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?
                .Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal)
                .Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal);
            return own is null ? null : new Uri(new Uri(own), url);
        }

        return Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
            && settings.Current.AttachmentHosts.Contains(address.Host, StringComparer.OrdinalIgnoreCase)
                ? address
                : null;
    }

    private static byte[]? Inline(string url)
    {
        var at = url.IndexOf(Base64, StringComparison.Ordinal);
        var bytes = new byte[at < 0 ? 0 : url.Length - at];
        return at >= 0 && Convert.TryFromBase64Chars(url.AsSpan(at + Base64.Length), bytes, out var length) ? bytes[..length] : null;
    }

    private static byte[]? Fit(byte[]? image) => image is { Length: > 0 and <= ZaloLimits.ImageBytes } ? image : null;

    [LoggerMessage(LogLevel.Warning, "A picture of an answer was left out on Zalo: its host is not in Zalo:AttachmentHosts")]
    private partial void LogForeign();

    [LoggerMessage(LogLevel.Warning, "A picture of an answer was left out on Zalo: it could not be read ({Fault})")]
    private partial void LogNotRead(string fault);
}
