using System.Buffers;

namespace Assistant.Bot.Channels.Zalo.Webhook;

/// <summary>The bytes of a request as they came, because the signature covers them.</summary>
internal static class RawBody
{
    /// <summary>An event with a long text and attachments has a few kB.</summary>
    public const int MaxBytes = 64 * 1024;

    /// <returns>Null for a body that is too large.</returns>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength is > MaxBytes)
        {
            return null;
        }

        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > MaxBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
