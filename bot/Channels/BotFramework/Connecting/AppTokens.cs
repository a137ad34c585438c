using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.BotFramework.Connecting;

/// <summary>
/// The token with which the app shows connectors who it is (client credentials). It is kept until shortly before it
/// expires, and fetched once however many replies wait for it.
/// </summary>
internal sealed partial class AppTokens(
    IOptions<BotFrameworkOptions> options, IHttpClientFactory clients, TimeProvider time, ILogger<AppTokens> logger) : IDisposable
{
    /// <summary>A token is not used in its last minutes: the connector's clock may run ahead.</summary>
    public static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    /// <summary>
    /// After a failure nobody asks for so long. Replies ask one after the other: each would wait out a sign-in that hangs,
    /// and the channel gives up on all of them.
    /// </summary>
    public static readonly TimeSpan FailurePause = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _fetching = new(1, 1);
    private volatile Held? _held;
    private DateTimeOffset _askAgain = DateTimeOffset.MinValue;

    /// <returns>Null when no token can be had; the log says why.</returns>
    public async Task<string?> GetAsync(CancellationToken cancellationToken)
    {
        if (Usable() is { } token)
        {
            return token;
        }

        await _fetching.WaitAsync(cancellationToken);
        try
        {
            if (Usable() is { } fetched)
            {
                return fetched;
            }

            if (time.GetUtcNow() < _askAgain)
            {
                return null;
            }

            var mine = await FetchAsync(cancellationToken);
            _askAgain = mine is null ? time.GetUtcNow() + FailurePause : DateTimeOffset.MinValue;
            return mine;
        }
        finally
        {
            _fetching.Release();
        }
    }

    /// <summary>A connector has refused the token: the next one asks for another.</summary>
    public void Forget(string token)
    {
        if (_held is { } held && held.Token == token)
        {
            _held = null;
        }
    }

    public void Dispose() => _fetching.Dispose();

    private string? Usable() => _held is { } held && time.GetUtcNow() < held.UseUntil ? held.Token : null;

    private async Task<string?> FetchAsync(CancellationToken cancellationToken)
    {
        var app = options.Value;
        using var form = new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"),
            new("client_id", app.AppId),
            new("client_secret", app.AppPassword),
            new("scope", app.TokenScope),
        ]);
        try
        {
            using var http = clients.CreateClient(LoginClient.Name);
            using var response = await http.PostAsync(app.TokenAddress, form, cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                LogRefused((int)response.StatusCode);
                return null;
            }

            var reply = await JsonSerializer.DeserializeAsync(
                await response.Content.ReadAsStreamAsync(cancellationToken), AppTokenJson.Default.AppTokenReply, cancellationToken);
            if (reply?.AccessToken is not { Length: > 0 } token)
            {
                LogRefused((int)response.StatusCode);
                return null;
            }

            // A token of a few minutes is used for half of them, not refused for ever.
            var lifetime = TimeSpan.FromSeconds(reply.ExpiresIn);
            _held = new Held(token, time.GetUtcNow() + (lifetime > 2 * Margin ? lifetime - Margin : lifetime / 2));
            return token;
        }
        catch (Exception fault) when (fault is HttpRequestException or JsonException
            || (fault is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogUnreachable(fault);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Error, "The app got no token for connectors: status {Status} (BotFramework:AppId, AppPassword, AppTenantId)")]
    private partial void LogRefused(int status);

    [LoggerMessage(LogLevel.Error, "The token endpoint could not be reached (BotFramework:TokenUrl)")]
    private partial void LogUnreachable(Exception fault);

    private sealed record Held(string Token, DateTimeOffset UseUntil);

    internal sealed record AppTokenReply(
        [property: JsonPropertyName("access_token")] string? AccessToken,
        [property: JsonPropertyName("expires_in")] int ExpiresIn);

    [JsonSourceGenerationOptions(NumberHandling = JsonNumberHandling.AllowReadingFromString)]
    [JsonSerializable(typeof(AppTokenReply))]
    internal sealed partial class AppTokenJson : JsonSerializerContext;
}
