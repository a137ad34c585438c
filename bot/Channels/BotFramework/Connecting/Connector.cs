using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Assistant.Bot.Channels.BotFramework.Connecting;

/// <summary>Sends activities to the channel's connector, one after the other so that they keep their order.</summary>
internal sealed partial class Connector(HttpClient http, AppTokens tokens, TimeProvider time, ILogger<Connector> logger)
{
    private const int Tries = 3;

    // The channel waits about 15 seconds for us; a connector that asks for more patience gets no second try.
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(3);

    /// <param name="serviceUrl">The connector, allowed by <see cref="ServiceUrlPolicy"/>.</param>
    /// <param name="activities">What to send.</param>
    /// <param name="withAppToken">Show the app's token; never to an address that nobody has vouched for.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>False when the connector could not be reached or refused; the log says why.</returns>
    public async Task<bool> SendAsync(Uri serviceUrl, IEnumerable<Activity> activities, bool withAppToken, CancellationToken cancellationToken)
    {
        foreach (var activity in OutgoingActivities.Of(activities))
        {
            if (await SendAsync(serviceUrl, activity, withAppToken, cancellationToken) != Handover.Taken)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Sends one activity and says what came of it.</summary>
    public async Task<Handover> SendAsync(Uri serviceUrl, Activity activity, bool withAppToken, CancellationToken cancellationToken)
    {
        var path = $"v3/conversations/{Uri.EscapeDataString(activity.Conversation?.Id ?? "")}/activities";
        if (activity.ReplyToId is { } answered)
        {
            path += "/" + Uri.EscapeDataString(answered);
        }

        var address = new Uri(serviceUrl, path);
        var body = JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Default.Activity);
        try
        {
            for (var left = Tries - 1; ; left--)
            {
                var token = withAppToken ? await tokens.GetAsync(cancellationToken) : null;
                if (withAppToken && token is null)
                {
                    return Handover.NotTaken;
                }

                using var response = await PostAsync(address, body, token, cancellationToken);
                if (response.IsSuccessStatusCode)
                {
                    return Handover.Taken;
                }

                if (left == 0 || PauseBeforeNextTry(response, token) is not { } pause)
                {
                    LogRefused(serviceUrl.Authority, (int)response.StatusCode);
                    return response.StatusCode is >= HttpStatusCode.InternalServerError and not HttpStatusCode.ServiceUnavailable ? Handover.Unknown : Handover.NotTaken;
                }

                await Task.Delay(pause, time, cancellationToken);
            }
        }
        catch (Exception fault) when (fault is HttpRequestException
            || (fault is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogUnreachable(fault, serviceUrl.Authority);
            return fault is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError }
                ? Handover.NotTaken
                : Handover.Unknown;
        }
    }

    /// <summary>Only what the connector surely did not take is sent again: nobody should read an answer twice.</summary>
    private TimeSpan? PauseBeforeNextTry(HttpResponseMessage response, string? token)
    {
        if (response.StatusCode == HttpStatusCode.Unauthorized && token is not null)
        {
            tokens.Forget(token);
            return TimeSpan.Zero;
        }

        if (response.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable))
        {
            return null;
        }

        var asked = response.Headers.RetryAfter?.Delta ?? TimeSpan.FromMilliseconds(500);
        return asked <= LongestPause ? asked : null;
    }

    private async Task<HttpResponseMessage> PostAsync(Uri address, byte[] body, string? token, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    [LoggerMessage(LogLevel.Warning, "Connector {Authority} refused an activity with status {Status}")]
    private partial void LogRefused(string authority, int status);

    [LoggerMessage(LogLevel.Warning, "Connector {Authority} could not be reached")]
    private partial void LogUnreachable(Exception exception, string authority);
}
