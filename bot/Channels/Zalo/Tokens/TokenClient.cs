using System.Globalization;
using System.Text.Json;
using Assistant.Bot.Channels.Zalo.Sending;

namespace Assistant.Bot.Channels.Zalo.Tokens;

/// <summary>What came of asking for a new pair.</summary>
internal abstract record RefreshReply
{
    internal sealed record Renewed(string AccessToken, string RefreshToken, TimeSpan Life) : RefreshReply;

    /// <summary>Zalo said no to this refresh token or this secret: asking again with the same ones is of no use.</summary>
    internal sealed record Refused(int Code) : RefreshReply;

    /// <summary>Not reached, no answer, or too many calls: worth another try.</summary>
    internal sealed record Failed : RefreshReply;
}

/// <summary>POST https://oauth.zaloapp.com/v4/oa/access_token.</summary>
internal sealed partial class TokenClient(IHttpClientFactory clients, ZaloSettings settings, ILogger<TokenClient> logger)
{
    private const int TooManyCalls = -32;

    // Giving up early would lose the next pair, so this waits much longer than other calls.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>
    /// Never cancelled from outside, not even by the end of the process's life: the answer to a refresh that Zalo has taken
    /// is the only copy of the next pair.
    /// </summary>
    public async Task<RefreshReply> RefreshAsync(string refreshToken)
    {
        var options = settings.Current;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(options.OAuthUrl), "/v4/oa/access_token"));
        request.Headers.Add("secret_key", options.AppSecret);
        request.Content = new FormUrlEncodedContent([
            new("refresh_token", refreshToken),
            new("app_id", options.AppId),
            new("grant_type", "refresh_token"),
        ]);
        try
        {
            using var http = clients.CreateClient(ZaloHttp.Client);
            http.Timeout = Patience;
            using var response = await http.SendAsync(request, CancellationToken.None);
            return Read(await response.Content.ReadAsByteArrayAsync(CancellationToken.None));
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or OperationCanceledException)
        {
            LogFailed(fault.GetType().Name);
            return new RefreshReply.Failed();
        }
    }

    private RefreshReply Read(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            if (root.TryGetProperty("access_token", out var access) && root.TryGetProperty("refresh_token", out var refresh)
                && access.GetString() is { Length: > 0 } accessToken && refresh.GetString() is { Length: > 0 } refreshToken)
            {
                return new RefreshReply.Renewed(accessToken, refreshToken, Life(root));
            }

            // An error comes with status 200.
            return root.TryGetProperty("error", out var error) && error.TryGetInt32(out var code) && code is not (0 or TooManyCalls)
                ? new RefreshReply.Refused(code)
                : new RefreshReply.Failed();
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            LogFailed("unreadable answer");
            return new RefreshReply.Failed();
        }
    }

    // A string on the wire: "90000", 25 hours.
    private static TimeSpan Life(JsonElement root) =>
        root.TryGetProperty("expires_in", out var life)
        && double.TryParse(life.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 31_536_000
            ? TimeSpan.FromSeconds(seconds)
            : TimeSpan.FromHours(25);

    [LoggerMessage(LogLevel.Warning, "A new Zalo token was asked for and no answer came ({Fault})")]
    private partial void LogFailed(string fault);
}
