using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Assistant.Bot.Channels.Zalo.Tokens;

namespace Assistant.Bot.Channels.Zalo.Sending;

/// <summary>The calls of the OA API that the channel needs, each with a good access token.</summary>
internal sealed class ZaloApi(ZaloHttp http, AccessTokens tokens, ZaloSettings settings)
{
    public Task<ApiReply> SendAsync(string userId, SendContent content, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, "/v3.0/oa/message/cs", () => Json(new SendRequest(new SendRecipient(userId), content), ZaloJson.Default.SendRequest), cancellationToken);

    /// <summary>data.last_interaction: milliseconds since 1970 of the person's last message, tap or call.</summary>
    public Task<ApiReply> QuotaAsync(string userId, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, "/v3.0/oa/quota/message", () => Json(new QuotaRequest(userId), ZaloJson.Default.QuotaRequest), cancellationToken);

    /// <summary>Messages of both sides, newest first: src 0 is the OA, 1 the person.</summary>
    public Task<ApiReply> HistoryAsync(string userId, int offset, CancellationToken cancellationToken)
    {
        var data = JsonSerializer.Serialize(new HistoryRequest(userId, offset, ZaloLimits.HistoryPage), ZaloJson.Default.HistoryRequest);
        return CallAsync(HttpMethod.Get, $"/v2.0/oa/conversation?data={Uri.EscapeDataString(data)}", () => null, cancellationToken);
    }

    /// <summary>data.attachment_id.</summary>
    public Task<ApiReply> UploadImageAsync(byte[] image, string contentType, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, "/v2.0/oa/upload/image", () => Multipart(image, contentType), cancellationToken);

    private async Task<ApiReply> CallAsync(HttpMethod method, string path, Func<HttpContent?> content, CancellationToken cancellationToken)
    {
        var token = await tokens.GetAsync(cancellationToken);
        var reply = await OnceAsync(method, path, content, token, cancellationToken);
        if (reply is ApiReply.Refused { Code: var code } && ZaloErrors.KindOf(code) == ErrorKind.Token)
        {
            // Once: a second refusal is no matter of age.
            reply = await OnceAsync(method, path, content, await tokens.ReplaceAsync(token.Value!, cancellationToken), cancellationToken);
        }

        return reply;
    }

    private async Task<ApiReply> OnceAsync(HttpMethod method, string path, Func<HttpContent?> content, AccessToken token, CancellationToken cancellationToken)
    {
        if (token.Value is null)
        {
            return new ApiReply.NoToken(token.Problem!, token.NeedsOperator);
        }

        using var request = new HttpRequestMessage(method, new Uri(new Uri(settings.Current.ApiUrl), path));
        request.Headers.Add("access_token", token.Value);
        request.Content = content();
        return await http.CallAsync(request, cancellationToken);
    }

    private static ByteArrayContent Json<T>(T value, JsonTypeInfo<T> type)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(value, type));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    private static MultipartFormDataContent Multipart(byte[] file, string contentType)
    {
        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        return new MultipartFormDataContent { { part, "file", contentType == "image/png" ? "image.png" : "image.jpg" } };
    }
}
