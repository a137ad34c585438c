using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;

namespace Assistant.Bot.Channels.Zalo.Sending;

/// <summary>What came of uploading a picture.</summary>
internal abstract record PictureUpload
{
    internal sealed record Ready(string AttachmentId) : PictureUpload;

    /// <summary>The picture cannot be sent; the answer goes without it.</summary>
    internal sealed record Impossible : PictureUpload;

    /// <summary>Not now; the reply says why.</summary>
    internal sealed record NotNow(ApiReply Reply) : PictureUpload;
}

/// <summary>Uploads each picture once in six days; uploads are counted (5,000 a month) and the same chart is asked for often.</summary>
internal sealed class PictureUploads(ZaloApi api, AttachmentReader reader, TimeProvider time)
{
    private const int MostRemembered = 1_000;

    private readonly ConcurrentDictionary<string, (string Id, DateTimeOffset Until)> _uploaded = new(StringComparer.Ordinal);

    public async Task<PictureUpload> GetAsync(ZaloPicture picture, CancellationToken cancellationToken)
    {
        if (await reader.ReadAsync(picture, cancellationToken) is not { } image)
        {
            return new PictureUpload.Impossible();
        }

        var hash = Convert.ToHexString(SHA256.HashData(image));
        if (_uploaded.TryGetValue(hash, out var known) && time.GetUtcNow() < known.Until)
        {
            return new PictureUpload.Ready(known.Id);
        }

        var reply = await api.UploadImageAsync(image, picture.ContentType, cancellationToken);
        switch (reply)
        {
            case ApiReply.Good { Data: { ValueKind: JsonValueKind.Object } data } when data.TryGetProperty("attachment_id", out var id):
                if (_uploaded.Count >= MostRemembered)
                {
                    _uploaded.Clear();
                }

                _uploaded[hash] = (id.ToString(), time.GetUtcNow() + ZaloLimits.UploadLife);
                return new PictureUpload.Ready(id.ToString());
            case ApiReply.Good:
            case ApiReply.Refused { Code: var code } when ZaloErrors.KindOf(code) == ErrorKind.Permanent:
                return new PictureUpload.Impossible();
            default:
                return new PictureUpload.NotNow(reply);
        }
    }

    /// <summary>Zalo does not know the upload any more.</summary>
    public void Forget(string attachmentId)
    {
        foreach (var entry in _uploaded.Where(entry => entry.Value.Id == attachmentId))
        {
            _uploaded.TryRemove(entry);
        }
    }
}
