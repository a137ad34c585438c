using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.TestHost;

namespace Assistant.Tests.Channels.DirectLine;

public sealed class StreamTests : IDisposable
{
    private readonly BotApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task A_stream_begins_with_the_history_and_goes_on_with_what_happens()
    {
        var client = await DirectLineClient.StartAsync(_app);
        using var socket = await OpenAsync(client.StreamUrl);
        var welcome = await ReadUntilAsync(socket, 1);

        await client.SayAsync("a");
        var answered = await ReadUntilAsync(socket, 1);

        Assert.Single(welcome);
        Assert.Contains(answered, activity => activity.TryGetProperty("text", out var text) && text.GetString() == "a");
        Assert.Contains("100.000", answered[^1].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_address_works_once()
    {
        var client = await DirectLineClient.StartAsync(_app);
        using var socket = await OpenAsync(client.StreamUrl);

        await Assert.ThrowsAnyAsync<Exception>(() => OpenAsync(client.StreamUrl));
    }

    [Fact]
    public async Task A_stream_address_holds_no_token()
    {
        var client = await DirectLineClient.StartAsync(_app);

        Assert.DoesNotContain(client.Token, client.StreamUrl, StringComparison.Ordinal);
        Assert.StartsWith("ws://", client.StreamUrl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_lost_its_stream_goes_on_after_its_watermark()
    {
        var client = await DirectLineClient.StartAsync(_app);
        using (var first = await OpenAsync(client.StreamUrl))
        {
            client.Watermark = Last(await ReadUntilAsync(first, 1));
        }

        await client.SayAsync("a");
        await client.ReconnectAsync();
        using var second = await OpenAsync(client.StreamUrl);
        var activities = await ReadUntilAsync(second, 1);

        Assert.Equal(2, activities.Count(activity => activity.GetProperty("type").GetString() == "message"));
    }

    [Fact]
    public async Task Two_tabs_of_one_conversation_see_the_same()
    {
        var client = await DirectLineClient.StartAsync(_app);
        using var one = await OpenAsync(client.StreamUrl);
        await client.ReconnectAsync();
        using var other = await OpenAsync(client.StreamUrl);

        await client.SayAsync("a");

        Assert.Equal(Ids(await ReadUntilAsync(one, 2)), Ids(await ReadUntilAsync(other, 2)));
    }

    [Fact]
    public async Task A_foreign_page_gets_no_stream_unless_its_origin_is_allowed()
    {
        using var app = new BotApp().With("DirectLine:AllowedOrigins:0", "https://tinh.gov.vn");
        var client = await DirectLineClient.StartAsync(app);

        await Assert.ThrowsAnyAsync<Exception>(() => OpenAsync(client.StreamUrl, "https://attacker.example", app));
        await client.ReconnectAsync();
        using var allowed = await OpenAsync(client.StreamUrl, "https://tinh.gov.vn", app);
        await client.ReconnectAsync();
        using var own = await OpenAsync(client.StreamUrl, "http://localhost", app);

        Assert.Equal(WebSocketState.Open, allowed.State);
        Assert.Equal(WebSocketState.Open, own.State);
    }

    [Fact]
    public async Task Behind_a_proxy_the_stream_address_is_the_public_one()
    {
        using var app = new BotApp().With("DirectLine:PublicUrl", "https://tinh.gov.vn/tro-ly/");
        var client = await DirectLineClient.StartAsync(app);

        Assert.StartsWith($"wss://tinh.gov.vn/tro-ly/v3/directline/conversations/{client.ConversationId}/stream?", client.StreamUrl, StringComparison.Ordinal);
    }

    private Task<WebSocket> OpenAsync(string address, string? origin = null, BotApp? app = null)
    {
        var sockets = (app ?? _app).Server.CreateWebSocketClient();
        sockets.ConfigureRequest = request =>
        {
            if (origin is not null)
            {
                request.Headers.Origin = origin;
            }
        };
        return sockets.ConnectAsync(new Uri(address), CancellationToken.None);
    }

    private static async Task<IReadOnlyList<JsonElement>> ReadUntilAsync(WebSocket socket, int botMessages)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var all = new List<JsonElement>();
        var buffer = new byte[256 * 1024];
        while (all.Count(DirectLineClient.IsFromBot) < botMessages)
        {
            var length = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(length), patience.Token);
                length += part.Count;
            }
            while (!part.EndOfMessage);

            all.AddRange(JsonElement.Parse(buffer.AsSpan(0, length)).GetProperty("activities").EnumerateArray());
        }

        return all;
    }

    private static string Last(IReadOnlyList<JsonElement> activities) => activities[^1].GetProperty("id").GetString()!.Split('|')[1];

    private static IEnumerable<string?> Ids(IEnumerable<JsonElement> activities) =>
        activities.Where(activity => activity.GetProperty("type").GetString() != "typing").Select(activity => activity.GetProperty("id").GetString());
}
