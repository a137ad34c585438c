using System.Net.Http.Json;
using System.Text.Json;
using Assistant.Bot.Channels.Zalo.Simulator;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Channels.Zalo.Simulator;

/// <summary>The simulator is only worth something if it is as strict as Zalo.</summary>
public sealed class ZaloSimulatorTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));
    private ZaloSimulator? _oa;
    private string _token = "";

    private ZaloSimulator Oa => _oa!;

    public async Task InitializeAsync()
    {
        _oa = await ZaloSimulator.StartAsync(new SimulatorOptions { Echo = false, CallsPerMinute = 50 }, _time);
        _token = Oa.Tokens.Refresh(Oa.Options.RefreshToken)!.Value.AccessToken;
        Oa.Say(SomeZalo.Person, "a");
    }

    public async Task DisposeAsync() => await Oa.DisposeAsync();

    [Fact]
    public async Task A_message_is_taken_and_stands_in_the_history()
    {
        var sent = await SendAsync(new { text = "Dạ, em chào anh/chị." });

        Assert.Equal(0, sent.GetProperty("error").GetInt32());
        Assert.Equal("reply", sent.GetProperty("data").GetProperty("quota").GetProperty("quota_type").GetString());
        var history = await GetAsync("/v2.0/oa/conversation?data=" + Uri.EscapeDataString($$"""{"user_id":"{{SomeZalo.Person}}","offset":0,"count":10}"""));
        var items = history.GetProperty("data").EnumerateArray().ToArray();
        Assert.Equal([0, 1], items.Select(item => item.GetProperty("src").GetInt32()));
        Assert.Equal(sent.GetProperty("data").GetProperty("message_id").GetString(), items[0].GetProperty("message_id").GetString());
    }

    [Fact]
    public async Task What_is_over_a_limit_is_refused_as_a_whole()
    {
        var button = new { title = "a", type = "oa.query.show", payload = "b" };

        Assert.Equal(-210, await ErrorAsync(new { text = new string('a', 2_001) }));
        Assert.Equal(0, await ErrorAsync(new { text = new string('a', 2_000) }));
        Assert.Equal(-210, await ErrorAsync(WithButtons(Enumerable.Repeat(button, 6))));
        Assert.Equal(0, await ErrorAsync(WithButtons(Enumerable.Repeat(button, 5))));
        Assert.Equal(-210, await ErrorAsync(WithButtons([new { title = new string('a', 101), type = "oa.query.show", payload = "b" }])));
        Assert.Equal(-210, await ErrorAsync(WithButtons([new { title = "a", type = "oa.query.show", payload = new string('b', 1_001) }])));
        Assert.Equal(-201, await ErrorAsync(new { text = "" }));
        Assert.Single(Oa.Chats.Of(SomeZalo.Person), message => message.Text == new string('a', 2_000));
    }

    [Fact]
    public async Task Who_was_not_seen_for_a_week_cannot_be_written_to()
    {
        _time.Advance(TimeSpan.FromDays(3));
        Renew();
        Assert.False((await SendAsync(new { text = "a" })).GetProperty("data").TryGetProperty("quota", out _));
        _time.Advance(TimeSpan.FromDays(5));
        Renew();

        Assert.Equal(-230, await ErrorAsync(new { text = "a" }));
    }

    [Fact]
    public async Task Tokens_end_and_refresh_tokens_work_once()
    {
        var first = await RefreshAsync(Oa.Options.RefreshToken);
        Assert.Equal(SimulatedTokens.BadRefresh, first.GetProperty("error").GetInt32());
        _time.Advance(TimeSpan.FromHours(25));
        Assert.Equal(-220, await ErrorAsync(new { text = "a" }));
        _token = "wrong";
        Assert.Equal(-216, await ErrorAsync(new { text = "a" }));
    }

    [Fact]
    public async Task Too_many_calls_a_minute_are_refused()
    {
        for (var at = 0; at < 50; at++)
        {
            Assert.Equal(0, await ErrorAsync(new { text = "a" }));
        }

        Assert.Equal(-32, await ErrorAsync(new { text = "a" }));
        _time.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal(0, await ErrorAsync(new { text = "a" }));
    }

    [Fact]
    public async Task An_event_is_delivered_along_the_ladder_until_it_is_acknowledged()
    {
        var calls = new System.Collections.Concurrent.ConcurrentQueue<string>();
        await using var webhook = await ListenAsync(http =>
        {
            calls.Enqueue(http.Request.Headers["num_retry"].ToString());
            return calls.Count < 3 ? 500 : 200;
        });
        await using var oa = await ZaloSimulator.StartAsync(new SimulatorOptions { Webhook = new Uri(webhook.Urls.First()), Ladder = [TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(1)] });

        Assert.True(await oa.Webhook.DeliverAsync(oa.Say(SomeZalo.Person, "a").Event, default));

        Assert.Equal(["", "1", "2"], calls);
    }

    [Fact]
    public async Task The_page_shows_a_chat_and_lets_a_person_write()
    {
        using var http = new HttpClient { BaseAddress = Oa.Address };

        Assert.Contains("Official Account mô phỏng", await http.GetStringAsync("/"), StringComparison.Ordinal);
        await http.PostAsync("/sim/say", JsonContent.Create(new { user = "77", text = "xin chào", @event = "" }));

        var chat = JsonElement.Parse(await http.GetStringAsync("/sim/chat?user=77"));
        Assert.Equal("xin chào", chat.GetProperty("messages")[0].GetProperty("text").GetString());
    }

    private static object WithButtons(IEnumerable<object> buttons) => new { text = "a", attachment = new { type = "template", payload = new { buttons } } };

    private static async Task<WebApplication> ListenAsync(Func<HttpContext, int> status)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(http =>
        {
            http.Response.StatusCode = status(http);
            return Task.CompletedTask;
        });
        await app.StartAsync();
        return app;
    }

    private void Renew() => _token = Oa.Tokens.Issue().AccessToken;

    private async Task<int> ErrorAsync(object message) => (await SendAsync(message)).GetProperty("error").GetInt32();

    private Task<JsonElement> SendAsync(object message) =>
        CallAsync(new HttpRequestMessage(HttpMethod.Post, "/v3.0/oa/message/cs") { Content = JsonContent.Create(new { recipient = new { user_id = SomeZalo.Person }, message }) });

    private Task<JsonElement> GetAsync(string path) => CallAsync(new HttpRequestMessage(HttpMethod.Get, path));

    private async Task<JsonElement> RefreshAsync(string refreshToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v4/oa/access_token")
        {
            Content = new FormUrlEncodedContent([new("refresh_token", refreshToken), new("app_id", Oa.Options.AppId), new("grant_type", "refresh_token")]),
        };
        request.Headers.Add("secret_key", Oa.Options.AppSecret);
        return await CallAsync(request);
    }

    private async Task<JsonElement> CallAsync(HttpRequestMessage request)
    {
        using var http = new HttpClient { BaseAddress = Oa.Address };
        request.Headers.Add("access_token", _token);
        using var response = await http.SendAsync(request);
        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
        return JsonElement.Parse(await response.Content.ReadAsByteArrayAsync());
    }
}
