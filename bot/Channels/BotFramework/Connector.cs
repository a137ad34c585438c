using System.Net.Http.Headers;
using System.Text.Json;

namespace Assistant.Bot.Channels.BotFramework;

/// <summary>Sends replies to the channel's connector, one after the other so that they keep their order.</summary>
internal sealed partial class Connector(HttpClient http, ILogger<Connector> logger)
{
    /// <returns>False when the connector could not be reached or refused; the log says why.</returns>
    public async Task<bool> SendAsync(Uri serviceUrl, IReadOnlyList<Activity> replies, CancellationToken cancellationToken)
    {
        foreach (var reply in replies)
        {
            if (!await SendAsync(serviceUrl, reply, cancellationToken))
            {
                return false;
            }
        }

        return true;
    }

    private async Task<bool> SendAsync(Uri serviceUrl, Activity reply, CancellationToken cancellationToken)
    {
        var path = $"v3/conversations/{Uri.EscapeDataString(reply.Conversation?.Id ?? "")}/activities";
        if (reply.ReplyToId is { } answered)
        {
            path += "/" + Uri.EscapeDataString(answered);
        }

        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(reply, ActivityJson.Default.Activity));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        try
        {
            using var response = await http.PostAsync(new Uri(serviceUrl, path), content, cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                LogRefused(serviceUrl.Authority, (int)response.StatusCode);
            }

            return response.IsSuccessStatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException
            || (fault is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogUnreachable(fault, serviceUrl.Authority);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Connector {Authority} refused a reply with status {Status}")]
    private partial void LogRefused(string authority, int status);

    [LoggerMessage(LogLevel.Warning, "Connector {Authority} could not be reached")]
    private partial void LogUnreachable(Exception exception, string authority);
}
