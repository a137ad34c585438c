using Assistant.Bot.Channels.DirectLine.Conversations;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.DirectLine;

/// <summary>Addresses that clients are told: where the stream and the files of a conversation are.</summary>
internal sealed class DirectLineAddresses(IOptions<DirectLineOptions> options)
{
    public const string Root = "/v3/directline";

    private readonly string? _public = options.Value.PublicUrl is { Length: > 0 } url ? url.TrimEnd('/') : null;

    /// <summary>The stream of a conversation from a watermark on; opens once.</summary>
    public string Stream(HttpContext http, DirectLineConversation conversation, string? watermark)
    {
        var address = $"{Of(http, conversation)}/stream?ticket={conversation.Tickets.Issue()}";
        var after = Watermark.Read(watermark);
        return "ws" + address["http".Length..] + (after > 0 ? "&watermark=" + Watermark.Write(after) : "");
    }

    public string File(HttpContext http, DirectLineConversation conversation, string fileId) => $"{Of(http, conversation)}/files/{fileId}";

    private string Of(HttpContext http, DirectLineConversation conversation) =>
        $"{_public ?? AsAsked(http)}{Root}/conversations/{conversation.Id}";

    // A proxy that ends TLS says so; a page loaded over https may not open "ws:".
    private static string AsAsked(HttpContext http)
    {
        var secure = http.Request.IsHttps
            || http.Request.Headers["X-Forwarded-Proto"].ToString().StartsWith("https", StringComparison.OrdinalIgnoreCase);
        return $"{(secure ? "https" : "http")}://{http.Request.Host}{http.Request.PathBase}";
    }
}
