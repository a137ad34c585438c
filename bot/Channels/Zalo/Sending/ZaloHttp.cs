using System.Text.Json;

namespace Assistant.Bot.Channels.Zalo.Sending;

/// <summary>One HTTP call, with its outcome as a value: said yes, said no, not reached, or nobody knows.</summary>
internal sealed partial class ZaloHttp(IHttpClientFactory clients, ILogger<ZaloHttp> logger)
{
    /// <summary>Name of the HTTP client.</summary>
    public const string Client = "zalo";

    // An envelope has less than a kB, a page of history some ten.
    private const int MostBytes = 1024 * 1024;

    public async Task<ApiReply> CallAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var what = request.RequestUri!.AbsolutePath;
        try
        {
            using var http = clients.CreateClient(Client);
            http.MaxResponseContentBufferSize = MostBytes;
            using var response = await http.SendAsync(request, cancellationToken);
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            return Read(body) ?? Unreadable(what, (int)response.StatusCode);
        }
        catch (HttpRequestException fault) when (fault.HttpRequestError is HttpRequestError.ConnectionError
            or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError)
        {
            LogNotReached(what, fault.HttpRequestError);
            return new ApiReply.NotReached();
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException
            || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogUnknown(what, fault.GetType().Name);
            return new ApiReply.Unknown();
        }
    }

    private static ApiReply? Read(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("error", out var error) && error.TryGetInt32(out var code)
                ? code == 0 ? new ApiReply.Good(Data(document.RootElement)) : new ApiReply.Refused(code)
                : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonElement Data(JsonElement envelope) => envelope.TryGetProperty("data", out var data) ? data.Clone() : default;

    private ApiReply.Unknown Unreadable(string what, int status)
    {
        LogUnreadable(what, status);
        return new ApiReply.Unknown();
    }

    // The path only: queries hold the ids of people.
    [LoggerMessage(LogLevel.Warning, "Zalo could not be reached for {Path}: {Reason}")]
    private partial void LogNotReached(string path, HttpRequestError reason);

    [LoggerMessage(LogLevel.Warning, "Zalo gave no answer to {Path} ({Fault})")]
    private partial void LogUnknown(string path, string fault);

    [LoggerMessage(LogLevel.Warning, "Zalo gave an answer to {Path} that is no envelope (status {Status})")]
    private partial void LogUnreadable(string path, int status);
}
