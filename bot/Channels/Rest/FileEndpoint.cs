using System.Security.Cryptography;
using Assistant.Bot.Access;
using Assistant.Bot.Answers.Files;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Limits;
using Assistant.Bot.Operations.Problems;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Assistant.Bot.Channels.Rest;

/// <summary>GET /files/{id}: a picture or document of an answer, made when it is fetched.</summary>
internal static class FileEndpoint
{
    // The same for an unknown id, one out of date and one that the caller may not have: it tells nothing about which.
    private static readonly Problem Gone = new(StatusCodes.Status404NotFound, "Tệp không còn",
        "Liên kết này không đúng hoặc đã hết hạn, hoặc cần đăng nhập cán bộ. Xin hỏi lại trợ lý để có tệp mới.");

    public static void MapFiles(this WebApplication app) =>
        app.MapMethods(AnswerFiles.Path + "{id}", [HttpMethods.Get, HttpMethods.Head], SendAsync)
            .RequireRateLimiting(RequestLimits.Policy)
            .ExcludeFromDescription();

    private static async Task<IResult> SendAsync(
        HttpContext http, string id, FileShelf shelf, FileMaker maker, TimeProvider time, IOptions<FilesOptions> options)
    {
        if (await shelf.FindAsync(id, http.RequestAborted) is not { } order
            || (order.IsInternal && !http.Caller().MaySeeInternal && !options.Value.InternalByLink))
        {
            return Gone;
        }

        var file = await maker.MakeAsync(order, http.RequestAborted);
        var left = (int)(order.Expires - time.GetUtcNow()).TotalSeconds;

        // Internal figures stay in no cache; others in the asker's own, for as long as the link holds.
        http.Response.Headers.CacheControl = order.IsInternal ? "private, no-store" : $"private, max-age={left}, immutable";
        var disposition = new ContentDispositionHeaderValue(FileKinds.IsPicture(order.Kind) ? "inline" : "attachment");
        disposition.SetHttpFileName(file.Name);
        http.Response.Headers.ContentDisposition = disposition.ToString();
        return Results.Bytes(file.Content, file.ContentType, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(file.Content).AsSpan(0, 16))}\""));
    }
}
