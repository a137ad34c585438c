using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Assistant.Bot.Access;
using Assistant.Bot.Access.Tokens;
using Assistant.Bot.Watching;
using Assistant.Bot.Watching.Store;
using Assistant.Knowledge.Metrics.Feeds;
using Assistant.Tests.Channels;
using Assistant.Tests.Channels.BotFramework;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Watching;

/// <summary>The whole server: asked on a channel, told on that channel.</summary>
public sealed class WatchChannelTests : IDisposable
{
    private const string Wish = "gửi tôi 3 tỉnh thấp nhất về tỷ lệ hồ sơ toàn trình khi có số mới";

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));
    private readonly BotApp _app;
    private readonly string _token;

    public WatchChannelTests()
    {
        _app = new BotApp { Time = _time, RealAssistant = true }.With("Watching:SettleSeconds", "0").With("Watching:PollSeconds", "3600");
        _token = _app.Services.GetRequiredService<TokenRegister>().Add(Role.Official, "Chị Lan", TimeSpan.FromDays(90)).Secret;
        Feed(40, 35.5m);
    }

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task The_chat_page_gets_what_waits_once_when_it_asks()
    {
        var page = await SignedInAsync();
        var confirmed = await SayAsync(page, Wish);
        Assert.Contains("trên trang trò chuyện này", confirmed, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, (await NewsAsync(page)).StatusCode);

        Feed(41, 29m);
        await RoundAsync();

        Assert.Equal(HttpStatusCode.NoContent, (await NewsAsync(_app.Browser())).StatusCode);
        var news = (await (await NewsAsync(page)).JsonAsync()).GetProperty("news");
        Assert.Equal(1, news.GetArrayLength());
        var answer = news[0].GetProperty("answer");
        Assert.StartsWith("**Theo dõi số 1**", answer.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("tay-ninh-34", answer.GetProperty("rows")[0].GetProperty("entity").GetString());
        var picture = answer.GetProperty("attachments")[0].GetProperty("url").GetString();
        Assert.Equal(HttpStatusCode.OK, (await page.GetAsync(picture)).StatusCode);
        // A page that could not show it asks again; one that has shown it gets no more.
        Assert.Equal(HttpStatusCode.OK, (await NewsAsync(page)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await NewsAsync(page, news[0].GetProperty("id").GetInt64())).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await NewsAsync(page)).StatusCode);
    }

    [Fact]
    public async Task A_page_whose_token_was_revoked_gets_nothing()
    {
        var page = await SignedInAsync();
        await SayAsync(page, Wish);
        Feed(41, 29m);
        await RoundAsync();

        var tokens = _app.Services.GetRequiredService<TokenRegister>();
        tokens.Revoke(tokens.List().Single().Id);

        Assert.Equal(HttpStatusCode.NoContent, (await NewsAsync(page)).StatusCode);
    }

    [Fact]
    public async Task A_program_with_a_token_is_told_that_it_cannot_be_written_to()
    {
        var program = _app.Browser();
        program.DefaultRequestHeaders.Authorization = new("Bearer", _token);

        Assert.Contains("không tự gửi tin được", await SayAsync(program, Wish), StringComparison.Ordinal);
        Assert.Contains("không tự gửi tin được", await SayAsync(program, Wish, conversation: null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Direct_Line_conversation_gets_one_more_activity()
    {
        var page = await SignedInAsync();
        var (token, conversation) = await OpenAsync(page);
        await PostAsync(page, token, conversation, Wish);
        Assert.Contains("trong cuộc trò chuyện này", await LastTextAsync(page, token, conversation, "hủy theo dõi số 1"), StringComparison.Ordinal);

        Feed(41, 29m);
        await RoundAsync();

        var told = await LastTextAsync(page, token, conversation, "Theo dõi số 1");
        Assert.Contains("đã có số liệu mới (Tuần 41/2026)", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Direct_Line_conversation_that_was_closed_is_told_in_the_next_one()
    {
        var page = await SignedInAsync();
        var (token, conversation) = await OpenAsync(page);
        await PostAsync(page, token, conversation, Wish);
        await LastTextAsync(page, token, conversation, "hủy theo dõi số 1");
        _time.Advance(TimeSpan.FromMinutes(10));
        Feed(41, 29m);
        await RoundAsync();
        Assert.NotNull(Assert.Single(_app.Services.GetRequiredService<WatchStore>().All()).State.Pending);

        var (next, other) = await OpenAsync(page);
        // The greeting of a new conversation is no answer to what is written in it.
        await PostAsync(page, next, other, "khai sinh cần giấy tờ gì");
        await LastTextAsync(page, next, other, "khai sinh");
        await RoundAsync();

        Assert.Contains("Tuần 41/2026", await LastTextAsync(page, next, other, "Theo dõi số 1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Bot_Framework_conversation_is_written_to_through_its_connector()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await ReceiveAsync(connector, Wish);
        Assert.Contains("hủy theo dõi số 1", connector.Received.Last().Activity.GetProperty("text").GetString(), StringComparison.Ordinal);
        var address = Assert.Single(_app.Services.GetRequiredService<WatchStore>().All()).To.Address;
        Assert.DoesNotContain("Lan", address, StringComparison.Ordinal);

        Feed(41, 29m);
        await RoundAsync();
        await RoundAsync();

        Assert.Equal(2, connector.Received.Count);
        var (path, activity) = connector.Received.Last();
        Assert.Equal("/v3/conversations/c-1/activities", path);
        Assert.StartsWith("**Theo dõi số 1**", activity.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("u-1", activity.GetProperty("recipient").GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_connector_that_is_gone_is_tried_again_later_and_then_gets_it_once()
    {
        var gone = await ConnectorStub.StartAsync();
        var port = new Uri(gone.Address).Port;
        await ReceiveAsync(gone, Wish);
        await gone.DisposeAsync();
        Feed(41, 29m);
        await RoundAsync();
        Assert.Equal(1, Assert.Single(_app.Services.GetRequiredService<WatchStore>().All()).State.Tries);

        await using var back = await ConnectorStub.StartAsync(port: port);
        _time.Advance(TimeSpan.FromMinutes(2));
        await RoundAsync();
        await RoundAsync();

        Assert.Single(back.Received);
    }

    [Fact]
    public async Task Replies_in_the_response_leave_no_way_to_write_later()
    {
        var program = _app.Browser();
        program.DefaultRequestHeaders.Authorization = new("Bearer", _token);
        var response = await program.PostAsJsonAsync("/api/messages", Message("http://127.0.0.1:9/", Wish, "expectReplies"));

        Assert.Contains("không tự gửi tin được", (await response.JsonAsync()).GetProperty("activities")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    private void Feed(int week, decimal tayNinh)
    {
        var text = $"chi_tieu,don_vi,ky,gia_tri\n{WatchDesk.Indicator},tay-ninh-34,Tuần {week}/2026,\"{tayNinh}\"\n{WatchDesk.Indicator},hue-34,Tuần {week}/2026,58\n{WatchDesk.Indicator},ca-mau,Tuần {week}/2026,41\n";
        var summary = _app.Services.GetRequiredService<FeedImporter>().Import(new MemoryStream(Encoding.UTF8.GetBytes(text)), FeedForm.Csv, new FeedOptions { Location = "tệp" });
        Assert.Equal(0, summary.Refused);
    }

    private Task RoundAsync() => _app.Services.GetRequiredService<WatchRound>().RunAsync(CancellationToken.None);

    private async Task<HttpClient> SignedInAsync()
    {
        var page = _app.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await page.PostAsJsonAsync("/sign-in", new { code = _token })).StatusCode);
        return page;
    }

    private static async Task<string> SayAsync(HttpClient client, string question, string? conversation = "abc") =>
        (await (await client.PostAsJsonAsync("/api/ask", new { question, conversationId = conversation })).JsonAsync()).GetProperty("text").GetString()!;

    private static Task<HttpResponseMessage> NewsAsync(HttpClient client, long shown = 0) => client.PostAsJsonAsync("/api/news", new { shown });

    private static async Task<(string Token, string Conversation)> OpenAsync(HttpClient page)
    {
        var token = (await (await page.PostAsync("/v3/directline/tokens/generate", null)).JsonAsync()).GetProperty("token").GetString()!;
        var opened = await (await SendAsync(page, token, HttpMethod.Post, "conversations", null)).JsonAsync();
        return (opened.GetProperty("token").GetString()!, opened.GetProperty("conversationId").GetString()!);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient page, string token, string conversation, string text) =>
        SendAsync(page, token, HttpMethod.Post, $"conversations/{conversation}/activities", new { type = "message", text, from = new { id = "user-1" } });

    private static async Task<string> LastTextAsync(HttpClient page, string token, string conversation, string containing)
    {
        for (var tries = 0; tries < 500; tries++)
        {
            var set = await (await SendAsync(page, token, HttpMethod.Get, $"conversations/{conversation}/activities", null)).JsonAsync();
            var texts = set.GetProperty("activities").EnumerateArray()
                .Where(activity => activity.GetProperty("from").GetProperty("role").GetString() == "bot")
                .Select(activity => activity.TryGetProperty("text", out var text) ? text.GetString()! : "");
            if (texts.LastOrDefault(text => text.Contains(containing, StringComparison.Ordinal)) is { } found)
            {
                return found;
            }

            await Task.Delay(10);
        }

        throw new TimeoutException($"Nothing with \"{containing}\" came.");
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient page, string token, HttpMethod method, string path, object? body)
    {
        var request = new HttpRequestMessage(method, $"/v3/directline/{path}") { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new("Bearer", token);
        return page.SendAsync(request);
    }

    private async Task ReceiveAsync(ConnectorStub connector, string text)
    {
        var program = _app.Browser();
        program.DefaultRequestHeaders.Authorization = new("Bearer", _token);
        var response = await program.PostAsJsonAsync("/api/messages", Message(connector.Address, text, null));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    private static object Message(string serviceUrl, string text, string? deliveryMode) => new
    {
        type = "message",
        id = Guid.NewGuid().ToString("N"),
        channelId = "msteams",
        serviceUrl,
        deliveryMode,
        text,
        from = new { id = "u-1", name = "Chị Lan" },
        recipient = new { id = "b-1", name = "Trợ lý" },
        conversation = new { id = "c-1" },
    };
}
