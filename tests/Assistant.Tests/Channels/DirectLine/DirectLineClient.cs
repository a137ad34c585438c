using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Assistant.Tests.Channels.DirectLine;

/// <summary>A client that speaks Direct Line as plainly as a test needs it.</summary>
internal sealed class DirectLineClient(HttpClient http)
{
    public string Token { get; set; } = "";

    public string ConversationId { get; private set; } = "";

    public string StreamUrl { get; private set; } = "";

    public string Watermark { get; set; } = "";

    /// <summary>Gets a token and starts a conversation.</summary>
    public static async Task<DirectLineClient> StartAsync(BotApp app)
    {
        var client = new DirectLineClient(app.Browser());
        client.Token = (await (await client.SendAsync(HttpMethod.Post, "tokens/generate")).JsonAsync()).GetProperty("token").GetString()!;
        Assert.Equal(HttpStatusCode.Created, (await client.OpenAsync()).StatusCode);
        return client;
    }

    public async Task<HttpResponseMessage> OpenAsync()
    {
        var response = await SendAsync(HttpMethod.Post, "conversations", new { user = new { id = "user-1" } });
        await ReadAsync(response);
        return response;
    }

    public async Task<HttpResponseMessage> ReconnectAsync()
    {
        var response = await SendAsync(HttpMethod.Get, $"conversations/{ConversationId}?watermark={Watermark}");
        await ReadAsync(response);
        return response;
    }

    public Task<HttpResponseMessage> PostAsync(object activity) => SendAsync(HttpMethod.Post, $"conversations/{ConversationId}/activities", activity);

    public Task<HttpResponseMessage> SayAsync(string text, string? clientId = null) => PostAsync(new
    {
        type = "message",
        text,
        channelId = "webchat",
        from = new { id = "somebody-else", name = "An", role = "bot" },
        channelData = new { clientActivityID = clientId ?? Guid.NewGuid().ToString("N"), attachmentSizes = Array.Empty<int>() },
    });

    public async Task<IReadOnlyList<JsonElement>> PollAsync()
    {
        var response = await PollRawAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var set = await response.JsonAsync();
        Watermark = set.GetProperty("watermark").GetString()!;
        return [.. set.GetProperty("activities").EnumerateArray()];
    }

    public Task<HttpResponseMessage> PollRawAsync() => SendAsync(HttpMethod.Get, $"conversations/{ConversationId}/activities?watermark={Watermark}");

    /// <summary>Polls until so many messages of the bot have come, and returns all that came.</summary>
    public async Task<IReadOnlyList<JsonElement>> PollUntilAsync(int botMessages)
    {
        var all = new List<JsonElement>();
        // A busy machine is slow, not wrong.
        for (var since = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(since) < TimeSpan.FromSeconds(30);)
        {
            all.AddRange(await PollAsync());
            if (all.Count(IsFromBot) >= botMessages)
            {
                return all;
            }

            await Task.Delay(10);
        }

        throw new TimeoutException($"{all.Count(IsFromBot)} of {botMessages} messages came.");
    }

    public static bool IsFromBot(JsonElement activity) =>
        activity.GetProperty("type").GetString() == "message" && activity.GetProperty("from").GetProperty("role").GetString() == "bot";

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null) =>
        SendContentAsync(method, path, body is null ? null : JsonContent.Create(body));

    public async Task<HttpResponseMessage> SendContentAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, $"/v3/directline/{path}") { Content = content };
        request.Headers.Authorization = Token.Length > 0 ? new AuthenticationHeaderValue("Bearer", Token) : null;
        request.Headers.TryAddWithoutValidation("x-ms-bot-agent", "DirectLine/3.0 (directlinejs 0.15.8)");
        return await http.SendAsync(request);
    }

    private async Task ReadAsync(HttpResponseMessage response)
    {
        if (response.IsSuccessStatusCode)
        {
            var opened = await response.JsonAsync();
            ConversationId = opened.GetProperty("conversationId").GetString()!;
            StreamUrl = opened.GetProperty("streamUrl").GetString()!;
            Token = opened.GetProperty("token").GetString()!;
        }
    }
}
