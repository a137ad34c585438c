using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Assistant.Bot.Channels.Page.Assets;

/// <summary>Sends the page's files: packed as the browser understands, or 304 where it has them already.</summary>
internal static class PageAssetDelivery
{
    public static void UsePageAssets(this WebApplication app)
    {
        var assets = app.Services.GetRequiredService<PageAssets>();
        app.Use((http, next) =>
            (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
            && assets.Find(http.Request.Path.Value ?? "") is { } asset
                ? SendAsync(http, asset)
                : next(http));
    }

    private static Task SendAsync(HttpContext http, PageAsset asset)
    {
        var (body, encoding) = Choose(asset, http.Request.Headers.AcceptEncoding);
        var headers = http.Response.Headers;
        // Each packed form is a representation of its own and needs a tag of its own.
        var tag = $"\"{asset.Hash}{(encoding is null ? "" : "-" + encoding)}\"";
        headers.CacheControl = asset.Caching;
        headers.ETag = tag;
        headers.Vary = HeaderNames.AcceptEncoding;
        if (http.Request.Headers.IfNoneMatch.Contains(tag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        http.Response.ContentType = asset.ContentType;
        http.Response.ContentLength = body.Length;
        if (encoding is not null)
        {
            headers.ContentEncoding = encoding;
        }

        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.Body.WriteAsync(body, http.RequestAborted).AsTask();
    }

    private static (byte[] Body, string? Encoding) Choose(PageAsset asset, StringValues accepted)
    {
        if (Accepts(accepted, "br") && asset.Brotli is { } brotli)
        {
            return (brotli, "br");
        }

        return Accepts(accepted, "gzip") && asset.Gzip is { } gzip ? (gzip, "gzip") : (asset.Content, null);
    }

    private static bool Accepts(StringValues accepted, string encoding) =>
        StringWithQualityHeaderValue.TryParseList(accepted, out var list)
        && list.Any(item => item.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && item.Quality != 0);
}
