using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Assistant.Tests.Channels.BotFramework;

public sealed class MessagesEndpointTests : IDisposable
{
    private readonly BotApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Expected_replies_come_back_in_the_response()
    {
        var reply = await OnlyReplyAsync(Message("Làm hộ chiếu hết bao nhiêu?"));

        Assert.Equal("message", reply.GetProperty("type").GetString());
        Assert.Equal("markdown", reply.GetProperty("textFormat").GetString());
        Assert.Equal("a1", reply.GetProperty("replyToId").GetString());
        Assert.Equal("c1", reply.GetProperty("conversation").GetProperty("id").GetString());
        Assert.Equal("u1", reply.GetProperty("recipient").GetProperty("id").GetString());
        Assert.Equal("bot", reply.GetProperty("from").GetProperty("role").GetString());
        Assert.Contains("100.000", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
        var turn = Assert.Single(_app.Assistant.Asked);
        Assert.EndsWith("emulator/c1", turn.ConversationId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_carries_the_same_answer_as_ask()
    {
        var reply = await OnlyReplyAsync(Message("a"));
        var asked = await (await _app.AskAsync(new { question = "a" })).Content.ReadAsStringAsync();

        var entity = Entity(reply, "assistant/answer");

        Assert.Equal("{\"type\":\"assistant/answer\"," + asked[1..], entity.GetRawText());
    }

    [Fact]
    public async Task A_reply_cites_one_claim_a_source()
    {
        var reply = await OnlyReplyAsync(Message("a"));

        var claim = Assert.Single(Entity(reply, "https://schema.org/Message").GetProperty("citation").EnumerateArray());
        Assert.Equal("Claim", claim.GetProperty("@type").GetString());
        Assert.Equal(1, claim.GetProperty("position").GetInt32());
        Assert.Equal("Thông tư 64/2025/TT-BTC", claim.GetProperty("appearance").GetProperty("name").GetString());
        Assert.StartsWith("https://", claim.GetProperty("appearance").GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_become_buttons_that_ask_the_whole_question()
    {
        _app.Assistant.Reply = _ => SomeAnswers.Clarification;

        var reply = await OnlyReplyAsync(Message("a"));

        var actions = reply.GetProperty("suggestedActions").GetProperty("actions");
        Assert.Equal(2, actions.GetArrayLength());
        Assert.Equal("imBack", actions[0].GetProperty("type").GetString());
        Assert.Equal("Hộ chiếu", actions[0].GetProperty("title").GetString());
        Assert.Equal("Làm hộ chiếu hết bao nhiêu?", actions[0].GetProperty("value").GetString());
        Assert.Equal("expectingInput", reply.GetProperty("inputHint").GetString());
    }

    [Fact]
    public async Task Whoever_joins_is_greeted_and_the_bot_is_not()
    {
        Assert.Single(await RepliesAsync(Joined("u1")));
        Assert.Empty(await RepliesAsync(Joined("bot")));
    }

    [Fact]
    public async Task A_member_that_is_nobody_joins_nothing() =>
        Assert.Empty(await RepliesAsync(new { type = "conversationUpdate", deliveryMode = "expectReplies", channelId = "emulator", membersAdded = new object?[] { null }, recipient = new { id = "bot" }, conversation = new { id = "c1" } }));

    [Theory]
    [InlineData("typing")]
    [InlineData("endOfConversation")]
    [InlineData("somethingNew")]
    public async Task Other_activities_get_no_reply(string type) =>
        Assert.Empty(await RepliesAsync(new { type, deliveryMode = "expectReplies", channelId = "emulator", conversation = new { id = "c1" } }));

    [Fact]
    public async Task A_picture_without_words_is_answered_in_words()
    {
        var replies = await RepliesAsync(new
        {
            type = "message",
            deliveryMode = "expectReplies",
            conversation = new { id = "c1" },
            attachments = new[] { new { contentType = "image/png", contentUrl = "data:," } },
        });

        Assert.Contains("chữ", Assert.Single(replies).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Empty(_app.Assistant.Asked);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":"message","deliveryMode":"expectReplies"}""")]
    [InlineData("""{"type":"message","deliveryMode":"expectReplies","text":"a\u0000"}""")]
    [InlineData("""{"type":"message","deliveryMode":"expectReplies","text":"a\ud800"}""")]
    [InlineData("""{"type":"message","deliveryMode":"expectReplies","text":"a","conversation":"c1"}""")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("")]
    public async Task A_wrong_activity_is_a_bad_request(string body) =>
        await (await _app.PostRawAsync("/api/messages", body)).IsProblemAsync(HttpStatusCode.BadRequest);

    [Fact]
    public async Task A_long_activity_is_too_large() =>
        await (await _app.PostRawAsync("/api/messages", new string(' ', 33_000) + "{}")).IsProblemAsync(HttpStatusCode.RequestEntityTooLarge);

    [Fact]
    public async Task Outside_Development_an_unproven_sender_is_refused()
    {
        using var app = new BotApp { EnvironmentName = "Production" };

        await (await app.Browser().PostAsJsonAsync("/api/messages", Message("a"))).IsProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_ordinary_reply_goes_through_the_connector()
    {
        await using var connector = await ConnectorStub.StartAsync();

        var response = await _app.Browser().PostAsJsonAsync("/api/messages", Ordinary(connector.Address));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var (path, reply) = Assert.Single(connector.Received);
        Assert.Equal("/v3/conversations/c%2F1/activities/a1", path);
        Assert.Contains("100.000", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connector_that_refuses_is_reported()
    {
        await using var connector = await ConnectorStub.StartAsync(HttpStatusCode.InternalServerError);

        var response = await _app.Browser().PostAsJsonAsync("/api/messages", Ordinary(connector.Address));

        await response.IsProblemAsync(HttpStatusCode.BadGateway);
    }

    [Theory]
    [InlineData("https://attacker.example/")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://localhost@attacker.example/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not an address")]
    [InlineData(null)]
    public async Task A_connector_off_the_list_is_never_called(string? serviceUrl)
    {
        var response = await _app.Browser().PostAsJsonAsync("/api/messages", Ordinary(serviceUrl));

        await response.IsProblemAsync(HttpStatusCode.Forbidden);
        Assert.Empty(_app.Assistant.Asked);
    }

    [Fact]
    public async Task Outside_Development_this_machine_is_off_the_list_unless_named()
    {
        await using var connector = await ConnectorStub.StartAsync();
        using var unnamed = new BotApp { EnvironmentName = "Production" }.With("BotFramework:AllowAnonymous", "true");
        using var named = new BotApp { EnvironmentName = "Production" }
            .With("BotFramework:AllowAnonymous", "true").With("BotFramework:AllowedServiceUrls:0", connector.Address);

        await (await unnamed.Browser().PostAsJsonAsync("/api/messages", Ordinary(connector.Address))).IsProblemAsync(HttpStatusCode.Forbidden);
        Assert.Equal(HttpStatusCode.Accepted, (await named.Browser().PostAsJsonAsync("/api/messages", Ordinary(connector.Address))).StatusCode);
    }

    private static object Message(string text) => new
    {
        type = "message",
        id = "a1",
        channelId = "emulator",
        deliveryMode = "expectReplies",
        text,
        from = new { id = "u1", name = "An" },
        recipient = new { id = "bot", name = "Trợ lý" },
        conversation = new { id = "c1", tenantId = "t" },
        channelData = new { any = new[] { 1, 2 } },
        localTimezone = "Asia/Ho_Chi_Minh",
    };

    private static object Ordinary(string? serviceUrl) => new
    {
        type = "message",
        id = "a1",
        channelId = "emulator",
        serviceUrl,
        text = "a",
        from = new { id = "u1" },
        recipient = new { id = "bot" },
        conversation = new { id = "c/1" },
    };

    private static object Joined(string member) => new
    {
        type = "conversationUpdate",
        deliveryMode = "expectReplies",
        channelId = "emulator",
        membersAdded = new[] { new { id = member } },
        recipient = new { id = "bot" },
        conversation = new { id = "c1" },
    };

    private async Task<JsonElement> OnlyReplyAsync(object activity) => Assert.Single(await RepliesAsync(activity));

    private async Task<JsonElement[]> RepliesAsync(object activity)
    {
        var response = await _app.Browser().PostAsJsonAsync("/api/messages", activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return [.. (await response.JsonAsync()).GetProperty("activities").EnumerateArray()];
    }

    private static JsonElement Entity(JsonElement reply, string type) =>
        Assert.Single(reply.GetProperty("entities").EnumerateArray(), entity => entity.GetProperty("type").GetString() == type);
}
