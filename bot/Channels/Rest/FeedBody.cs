using Assistant.Bot.Channels.Input;
using Assistant.Bot.Operations.Problems;
using Assistant.Knowledge.Metrics.Feeds;
using Microsoft.Net.Http.Headers;

namespace Assistant.Bot.Channels.Rest;

/// <summary>The body of a feed, whole in memory: a request that breaks off half-way is no feed.</summary>
internal sealed record FeedBody(Stream Content, FeedForm Form)
{
    /// <summary>About 100,000 rows.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    public static async Task<Checked<FeedBody>> ReadAsync(HttpContext http)
    {
        if (FormOf(http.Request.ContentType) is not { } form)
        {
            return MetricsProblems.NotFeed;
        }

        if (http.Request.ContentLength is > MaxBytes)
        {
            return CommonProblems.BodyTooLarge(MaxBytes);
        }

        var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = await http.Request.Body.ReadAsync(buffer, http.RequestAborted)) > 0;)
        {
            if (content.Length + read > MaxBytes)
            {
                return CommonProblems.BodyTooLarge(MaxBytes);
            }

            content.Write(buffer, 0, read);
        }

        content.Position = 0;
        return content.Length > 0 ? new FeedBody(content, form) : MetricsProblems.Empty;
    }

    private static FeedForm? FormOf(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type)
            || (type.Charset.HasValue && !type.Charset.Value!.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        return type.MediaType.Value?.ToLowerInvariant() switch
        {
            "text/csv" => FeedForm.Csv,
            "application/json" => FeedForm.Json,
            "application/x-ndjson" or "application/jsonl" => FeedForm.JsonLines,
            _ => null,
        };
    }
}
