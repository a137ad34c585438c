using System.Text.Json;

namespace Assistant.Bot.Channels.BotFramework.Authentication;

/// <summary>
/// The signing keys behind one OpenID metadata address, fetched once a day and when a token names a key that is not among
/// them; then at most every few seconds, because anybody can name a key that does not exist.
/// </summary>
internal sealed partial class PublishedKeys(Uri metadata, IHttpClientFactory clients, TimeProvider time, ILogger logger) : IDisposable
{
    public static readonly TimeSpan Fresh = TimeSpan.FromDays(1);
    public static readonly TimeSpan UnknownKeyPause = TimeSpan.FromSeconds(15);

    // The metadata and the keys of Azure are some 30 kB.
    private const int MaxBytes = 1024 * 1024;

    private readonly SemaphoreSlim _fetching = new(1, 1);
    private volatile Fetched? _fetched;
    private DateTimeOffset _lastTry = DateTimeOffset.MinValue;

    /// <returns>The keys, this one among them if it is published; null when they cannot be had at all.</returns>
    public async Task<SigningKeys?> WithAsync(string keyId, CancellationToken cancellationToken)
    {
        if (IsGood(keyId))
        {
            return _fetched?.Keys;
        }

        await _fetching.WaitAsync(cancellationToken);
        try
        {
            if (!IsGood(keyId) && time.GetUtcNow() - _lastTry >= UnknownKeyPause)
            {
                _lastTry = time.GetUtcNow();
                await FetchAsync(cancellationToken);
            }
        }
        finally
        {
            _fetching.Release();
        }

        return _fetched?.Keys;
    }

    public void Dispose() => _fetching.Dispose();

    private bool IsGood(string keyId) =>
        _fetched is { } fetched && time.GetUtcNow() - fetched.At < Fresh && fetched.Keys.Has(keyId);

    // Keys that were fetched before stay good while the address cannot be reached.
    private async Task FetchAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var http = clients.CreateClient(LoginClient.Name);
            http.MaxResponseContentBufferSize = MaxBytes;
            using var document = JsonDocument.Parse(await http.GetStringAsync(metadata, cancellationToken));
            if (document.RootElement.TryGetProperty("jwks_uri", out var address)
                && Uri.TryCreate(address.GetString(), UriKind.Absolute, out var keySet)
                && (keySet.Scheme == "https" || keySet.IsLoopback))
            {
                _fetched = new Fetched(SigningKeys.Read(await http.GetStringAsync(keySet, cancellationToken)), time.GetUtcNow());
                return;
            }

            LogWrong(metadata);
        }
        catch (Exception fault) when (fault is HttpRequestException or JsonException or ArgumentException
            || (fault is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogUnreachable(fault, metadata);
        }
    }

    [LoggerMessage(LogLevel.Error, "Metadata at {Metadata} names no usable jwks_uri")]
    private partial void LogWrong(Uri metadata);

    [LoggerMessage(LogLevel.Error, "Signing keys could not be fetched through {Metadata}")]
    private partial void LogUnreachable(Exception fault, Uri metadata);

    private sealed record Fetched(SigningKeys Keys, DateTimeOffset At);
}
