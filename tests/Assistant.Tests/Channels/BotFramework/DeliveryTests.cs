using System.Net;
using System.Text.Json;
using Assistant.Bot.Access;
using Assistant.Bot.Channels.BotFramework;
using Assistant.Bot.Channels.BotFramework.Authentication;
using Assistant.Bot.Channels.BotFramework.Proactive;
using Assistant.Bot.Channels.Input;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Channels.BotFramework;

public sealed class DeliveryTests : IAsyncLifetime
{
    private BotServiceStub _service = null!;
    private BotApp _app = null!;

    public async Task InitializeAsync()
    {
        _service = await BotServiceStub.StartAsync();
        _app = _service.App();
    }

    public async Task DisposeAsync()
    {
        _app.Dispose();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task One_app_token_serves_all_replies_until_shortly_before_it_expires()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        using var app = _service.App(time: time);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => app.MessageAsync(_service.Activity($"a{number}"), _service.Token())));
        Assert.Equal(1, _service.TokenFetches);

        time.Advance(TimeSpan.FromMinutes(54));
        await app.MessageAsync(_service.Activity("b"), _service.Token(now: time.GetUtcNow()));
        Assert.Equal(1, _service.TokenFetches);

        time.Advance(TimeSpan.FromMinutes(2));
        await app.MessageAsync(_service.Activity("c"), _service.Token(now: time.GetUtcNow()));
        Assert.Equal(2, _service.TokenFetches);
        Assert.Equal("Bearer app-token-2", _service.Received.Last().Authorization);
    }

    [Fact]
    public async Task What_is_kept_of_a_conversation_names_nobody()
    {
        await _app.MessageAsync(_service.Activity(), _service.Token());

        var reference = Assert.Single(_app.Services.GetRequiredService<IProactiveMessages>().Conversations());
        Assert.Equal("u1", reference.User?.Id);
        Assert.Null(reference.User?.Name);
        Assert.Null(reference.Conversation.Name);
    }

    [Fact]
    public async Task A_refused_app_token_is_replaced_once()
    {
        _service.Refusals.Enqueue((HttpStatusCode.Unauthorized, null));

        var response = await _app.MessageAsync(_service.Activity(), _service.Token());

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("Bearer app-token-2", Assert.Single(_service.Messages).Authorization);
    }

    [Fact]
    public async Task After_a_sign_in_that_failed_replies_do_not_queue_up_for_the_next_one()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        using var app = _service.App(time: time);
        _service.TokenFails = true;
        await Task.WhenAll(Enumerable.Range(0, 10).Select(number => app.MessageAsync(_service.Activity($"a{number}"), _service.Token())));
        Assert.Equal(1, _service.TokenFetches);

        _service.TokenFails = false;
        time.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(HttpStatusCode.Accepted, (await app.MessageAsync(_service.Activity("b"), _service.Token())).StatusCode);
    }

    [Fact]
    public async Task Everybody_behind_the_channel_service_is_not_limited_as_one_client()
    {
        using var app = _service.App().With("Server:RequestsPerMinute", "2");

        for (var number = 0; number < 5; number++)
        {
            Assert.Equal(HttpStatusCode.Accepted, (await app.MessageAsync(_service.Activity($"a{number}"), _service.Token())).StatusCode);
        }

        var strangers = await Task.WhenAll(Enumerable.Range(0, 5).Select(async number => (await app.MessageAsync(_service.Activity($"b{number}"), null)).StatusCode));
        Assert.Contains(HttpStatusCode.TooManyRequests, strangers);
    }

    [Theory]
    [InlineData("<at>Trợ lý</at> làm hộ chiếu hết bao nhiêu?", "làm hộ chiếu hết bao nhiêu?")]
    [InlineData("chị ơi <at>Trợ lý</at>\u00a0hỏi giúp", "chị ơi hỏi giúp")]
    [InlineData("không gọi ai", "không gọi ai")]
    public async Task In_a_group_the_name_by_which_the_bot_is_called_is_not_part_of_the_question(string text, string question)
    {
        var activity = System.Text.Json.Nodes.JsonNode.Parse(JsonSerializer.Serialize(_service.Activity(text: text)))!;
        activity["entities"] = System.Text.Json.Nodes.JsonNode.Parse("""
            [1, {"type": "clientInfo"}, {"type": "mention", "mentioned": {"id": "u2"}, "text": "chị ơi"}, {"type": "mention", "mentioned": {"id": "bot"}, "text": "<at>Trợ lý</at>"}]
            """);

        Assert.Equal(HttpStatusCode.Accepted, (await _app.MessageAsync(activity, _service.Token())).StatusCode);

        Assert.Equal(question.Split(' '), Assert.Single(_app.Assistant.Asked).Question.Split([' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests, 1, HttpStatusCode.Accepted, 1)]
    [InlineData(HttpStatusCode.ServiceUnavailable, null, HttpStatusCode.Accepted, 1)]
    [InlineData(HttpStatusCode.TooManyRequests, 60, HttpStatusCode.BadGateway, 0)]
    [InlineData(HttpStatusCode.InternalServerError, null, HttpStatusCode.BadGateway, 0)]
    public async Task What_a_connector_surely_did_not_take_is_sent_again_soon(HttpStatusCode refusal, int? retryAfter, HttpStatusCode status, int received)
    {
        _service.Refusals.Enqueue((refusal, retryAfter));

        var response = await _app.MessageAsync(_service.Activity(), _service.Token());

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(received, _service.Messages.Count());
    }

    [Fact]
    public async Task An_activity_sent_again_is_answered_once()
    {
        var statuses = await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ => (await _app.MessageAsync(_service.Activity(), _service.Token())).StatusCode));

        Assert.All(statuses, status => Assert.True(status is HttpStatusCode.OK or HttpStatusCode.Accepted));
        Assert.Single(_service.Messages);
        Assert.Single(_app.Assistant.Asked);
    }

    [Fact]
    public async Task An_activity_whose_answer_was_not_delivered_may_come_again()
    {
        _service.Refusals.Enqueue((HttpStatusCode.InternalServerError, null));
        await (await _app.MessageAsync(_service.Activity(), _service.Token())).IsProblemAsync(HttpStatusCode.BadGateway);

        Assert.Equal(HttpStatusCode.Accepted, (await _app.MessageAsync(_service.Activity(), _service.Token())).StatusCode);
        Assert.Single(_service.Messages);
    }

    [Fact]
    public async Task Repeats_that_want_their_replies_inline_get_them()
    {
        var activity = new { type = "message", id = "a1", deliveryMode = "expectReplies", serviceUrl = _service.Address, text = "a", conversation = new { id = "c1" } };

        var first = await (await _app.MessageAsync(activity, _service.Token())).JsonAsync();
        var second = await (await _app.MessageAsync(activity, _service.Token())).JsonAsync();

        Assert.Equal(1, first.GetProperty("activities").GetArrayLength());
        Assert.Equal(1, second.GetProperty("activities").GetArrayLength());
    }

    [Fact]
    public async Task A_long_turn_shows_that_the_bot_is_typing()
    {
        var thinking = new TaskCompletionSource();
        _app.Assistant.Thinking = thinking.Task;

        var response = _app.MessageAsync(_service.Activity(), _service.Token());
        while (_service.Received.IsEmpty)
        {
            await Task.Delay(20);
        }

        thinking.SetResult();
        await response;
        Assert.Equal(["typing", "message"], _service.Received.Select(sent => sent.Activity.GetProperty("type").GetString()));
    }

    [Fact]
    public async Task A_message_too_long_is_told_to_the_person()
    {
        var response = await _app.MessageAsync(_service.Activity(text: new string('a', 2001)), _service.Token());

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Contains("2000 ký tự", Assert.Single(_service.Received).Activity.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_anonymous_sender_never_makes_us_show_the_app_token()
    {
        using var app = _service.App("Development").With("BotFramework:AllowAnonymous", "true");

        Assert.Equal(HttpStatusCode.Accepted, (await app.MessageAsync(_service.Activity(), null)).StatusCode);

        Assert.Null(Assert.Single(_service.Received).Authorization);
        Assert.Equal(0, _service.TokenFetches);
    }

    [Fact]
    public async Task Traces_of_a_bot_stay_in_the_house()
    {
        using var app = _service.Trust(new BotApp { EnvironmentName = "Production", Replace = services => services.Replace(ServiceDescriptor.Singleton<IBot, TalkativeBot>()) });

        var inline = await (await app.MessageAsync(new { type = "message", deliveryMode = "expectReplies", serviceUrl = _service.Address, text = "a" }, _service.Token())).JsonAsync();
        await app.MessageAsync(_service.Activity(), _service.Token());

        Assert.Equal("message", Assert.Single(inline.GetProperty("activities").EnumerateArray()).GetProperty("type").GetString());
        Assert.Equal("message", Assert.Single(_service.Received).Activity.GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_conversation_can_be_written_to_later_and_after_a_restart()
    {
        await _app.MessageAsync(_service.Activity(), _service.Token());
        using var restarted = _service.App().With("Storage:Path", _app.Storage);
        restarted.Browser();
        var proactive = restarted.Services.GetRequiredService<IProactiveMessages>();

        var reference = Assert.Single(proactive.Conversations("msteams"));
        Assert.True(await proactive.SendAsync(reference, SomeAnswers.Clarification, CancellationToken.None));

        Assert.Equal(SenderKind.ChannelService, reference.Sender);
        var (authorization, sent) = _service.Received.Last();
        Assert.StartsWith("Bearer app-token-", authorization, StringComparison.Ordinal);
        Assert.Contains("hỏi loại nào", sent.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.False(sent.TryGetProperty("replyToId", out _));
        Assert.Equal("u1", sent.GetProperty("recipient").GetProperty("id").GetString());
    }

    [Fact]
    public async Task An_address_that_is_no_longer_allowed_is_not_written_to()
    {
        await _app.MessageAsync(_service.Activity(), _service.Token());
        using var stricter = _service.App().With("Storage:Path", _app.Storage).With("BotFramework:AllowedServiceUrls:0", "https://other.example/");
        stricter.Browser();
        var proactive = stricter.Services.GetRequiredService<IProactiveMessages>();

        Assert.False(await proactive.SendAsync(Assert.Single(proactive.Conversations()), SomeAnswers.Clarification, CancellationToken.None));
        Assert.Single(_service.Received);
    }

    [Fact]
    public async Task Direct_Line_conversations_can_be_written_to_as_well()
    {
        var client = await DirectLine.DirectLineClient.StartAsync(_app);
        await client.PollUntilAsync(1);
        var reference = new ConversationReference { ChannelId = "directline", ServiceUrl = "", Conversation = new ConversationAccount { Id = client.ConversationId } };

        var proactive = _app.Services.GetRequiredService<IProactiveMessages>();

        Assert.True(await proactive.SendAsync(reference, SomeAnswers.Clarification, CancellationToken.None));
        Assert.Contains("hỏi loại nào", Assert.Single(await client.PollAsync()).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.False(await proactive.SendAsync(reference with { Conversation = new ConversationAccount { Id = "unknown" } }, SomeAnswers.Clarification, CancellationToken.None));
    }

    [Fact]
    public async Task No_token_and_no_secret_reaches_the_log()
    {
        using var app = _service.App().With("Serilog:MinimumLevel:Default", "Debug");
        var token = _service.Token();
        _service.Refusals.Enqueue((HttpStatusCode.InternalServerError, null));
        await app.MessageAsync(_service.Activity(text: "canary-cua-nguoi-hoi"), token);
        await app.MessageAsync(_service.Activity(), token + "x");
        _service.IsDown = true;
        await app.MessageAsync(_service.Activity("b"), token);

        var logs = string.Concat(Directory.GetFiles(Path.Combine(app.Storage, "logs")).Select(path =>
        {
            using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            return reader.ReadToEnd();
        }));

        Assert.Contains("refused", logs, StringComparison.Ordinal);
        foreach (var secret in new[] { token.Split('.')[2], token.Split('.')[1], BotServiceStub.AppPassword, "app-token-", "canary-cua-nguoi-hoi" })
        {
            Assert.DoesNotContain(secret, logs, StringComparison.Ordinal);
        }
    }

    private sealed class TalkativeBot : IBot
    {
        public Task<Checked<ExpectedReplies>> OnTurnAsync(Activity activity, Caller caller, CancellationToken cancellationToken) =>
            Task.FromResult<Checked<ExpectedReplies>>(new ExpectedReplies(
            [
                new Activity { Type = "trace", Value = JsonElement.Parse("{\"memory\":1}") },
                new Activity { Type = "message", Text = "b", Conversation = activity.Conversation, ReplyToId = activity.Id },
            ]));
    }
}
