using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Channels.DirectLine;

public sealed class ConversationTests : IDisposable
{
    private readonly BotApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Whoever_opens_a_conversation_is_welcomed_once_with_examples()
    {
        var client = await DirectLineClient.StartAsync(_app);
        var welcome = Assert.Single(await client.PollUntilAsync(1));

        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync()).StatusCode);
        await client.ReconnectAsync();
        client.Watermark = "";

        Assert.Contains("Trợ lý Dịch vụ công", welcome.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.NotEqual(0, welcome.GetProperty("suggestedActions").GetProperty("actions").GetArrayLength());
        Assert.Single(await client.PollAsync());
    }

    [Fact]
    public async Task What_a_person_says_comes_back_before_its_answer()
    {
        var client = await DirectLineClient.StartAsync(_app);
        await client.PollUntilAsync(1);

        var id = (await (await client.SayAsync("Làm hộ chiếu hết bao nhiêu?", "wm4o26l8z7")).JsonAsync()).GetProperty("id").GetString();
        var activities = await client.PollUntilAsync(1);

        var mine = activities[0];
        Assert.Equal(id, mine.GetProperty("id").GetString());
        Assert.Equal("wm4o26l8z7", mine.GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.Equal("Làm hộ chiếu hết bao nhiêu?", mine.GetProperty("text").GetString());
        var answer = activities[^1];
        Assert.Equal(id, answer.GetProperty("replyToId").GetString());
        Assert.Contains("100.000", answer.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains(answer.GetProperty("entities").EnumerateArray(), entity => entity.GetProperty("type").GetString() == "assistant/answer");
        Assert.Empty(await client.PollAsync());
    }

    [Fact]
    public async Task Nobody_can_speak_as_somebody_else()
    {
        var client = await DirectLineClient.StartAsync(_app);

        await client.SayAsync("a");
        var mine = (await client.PollUntilAsync(2)).Single(activity => !DirectLineClient.IsFromBot(activity) && activity.GetProperty("type").GetString() == "message");

        Assert.StartsWith("dl_", mine.GetProperty("from").GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Equal("user", mine.GetProperty("from").GetProperty("role").GetString());
        Assert.Equal("directline", mine.GetProperty("channelId").GetString());
        Assert.Equal(Assistant.Bot.Access.Caller.Citizen, Assert.Single(_app.Assistant.Asked).Caller);
    }

    [Fact]
    public async Task Order_and_time_grow_with_each_activity()
    {
        var client = await DirectLineClient.StartAsync(_app);
        foreach (var number in Enumerable.Range(0, 5))
        {
            await client.SayAsync($"câu {number}");
        }

        client.Watermark = "";
        var activities = new List<JsonElement>();
        while (activities.Count(DirectLineClient.IsFromBot) < 6)
        {
            activities.AddRange(await client.PollAsync());
            activities.RemoveAll(activity => activity.GetProperty("type").GetString() == "typing");
        }

        var numbers = activities.Select(activity => activity.GetProperty("channelData").GetProperty("webchat:sequence-id").GetInt64()).ToArray();
        Assert.Equal(numbers.Order().Distinct(), numbers);
        var times = activities.Select(activity => activity.GetProperty("timestamp").GetDateTimeOffset()).ToArray();
        Assert.Equal(times.Order().Distinct(), times);
        Assert.Equal(["câu 0", "câu 1", "câu 2", "câu 3", "câu 4"], _app.Assistant.Asked.Select(turn => turn.Question));
    }

    [Fact]
    public async Task While_an_answer_is_made_the_bot_types_and_the_post_is_acknowledged()
    {
        var thinking = new TaskCompletionSource();
        _app.Assistant.Thinking = thinking.Task;
        var client = await DirectLineClient.StartAsync(_app);
        await client.PollUntilAsync(1);

        Assert.Equal(HttpStatusCode.OK, (await client.SayAsync("a")).StatusCode);
        while ((await client.PollAsync()).All(activity => activity.GetProperty("type").GetString() != "typing"))
        {
            await Task.Delay(5);
        }

        thinking.SetResult();
        await client.PollUntilAsync(1);
        client.Watermark = "";
        Assert.DoesNotContain(await client.PollAsync(), activity => activity.GetProperty("type").GetString() == "typing");
    }

    [Fact]
    public async Task A_message_sent_again_is_not_answered_again()
    {
        var client = await DirectLineClient.StartAsync(_app);

        var first = await (await client.SayAsync("a", "same")).JsonAsync();
        var second = await (await client.SayAsync("a", "same")).JsonAsync();
        await client.SayAsync("b");
        await client.PollUntilAsync(3);

        Assert.Equal(first.GetProperty("id").GetString(), second.GetProperty("id").GetString());
        Assert.Equal(["a", "b"], _app.Assistant.Asked.Select(turn => turn.Question));
    }

    [Fact]
    public async Task A_client_id_too_long_to_be_one_is_not_remembered()
    {
        var client = await DirectLineClient.StartAsync(_app);
        var name = new string('n', 20_000);
        await client.SayAsync("a", name);
        await client.SayAsync("a", name);

        await client.PollUntilAsync(3);
        Assert.Equal(2, _app.Assistant.Asked.Count);
    }

    [Fact]
    public async Task A_client_that_reloads_finds_its_history()
    {
        var client = await DirectLineClient.StartAsync(_app);
        await client.SayAsync("a");
        var before = await client.PollUntilAsync(2);

        client.Watermark = "";
        await client.ReconnectAsync();

        Assert.Equal(
            before.Where(activity => activity.GetProperty("type").GetString() != "typing").Select(activity => activity.GetProperty("id").GetString()),
            (await client.PollAsync()).Select(activity => activity.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("99999999999999999999999999")]
    [InlineData("9999999999999999")]
    public async Task A_watermark_that_says_nothing_is_the_start(string watermark)
    {
        var client = await DirectLineClient.StartAsync(_app);
        await client.PollUntilAsync(1);

        client.Watermark = watermark;

        Assert.Single(await client.PollAsync());
    }

    [Fact]
    public async Task After_a_restart_a_client_goes_on_where_it_was()
    {
        var storage = new BotApp().With("DirectLine:SigningKey", new string('k', 32));
        var client = await DirectLineClient.StartAsync(storage);
        await client.PollUntilAsync(1);
        storage.Dispose();
        using var restarted = new BotApp().With("DirectLine:SigningKey", new string('k', 32));
        var again = new DirectLineClient(restarted.Browser()) { Token = client.Token };
        Assert.Equal(HttpStatusCode.Created, (await again.OpenAsync()).StatusCode);
        again.Watermark = client.Watermark;

        await again.SayAsync("a");
        var activities = await again.PollUntilAsync(2);

        Assert.Equal(client.ConversationId, again.ConversationId);
        Assert.Contains("100.000", activities[^1].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_bot_cannot_read_is_answered_in_words()
    {
        var client = await DirectLineClient.StartAsync(_app);

        await client.SayAsync(new string('a', 2001));
        await client.SayAsync("a\u0001b");
        var replies = (await client.PollUntilAsync(3)).Where(DirectLineClient.IsFromBot).ToArray();

        Assert.Contains("2000 ký tự", replies[1].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("ký tự điều khiển", replies[2].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Empty(_app.Assistant.Asked);
    }

    [Fact]
    public async Task A_fault_of_ours_is_said_and_the_conversation_goes_on()
    {
        _app.Assistant.Reply = _ => throw new InvalidOperationException("canary");
        var client = await DirectLineClient.StartAsync(_app);

        await client.SayAsync("a");
        var sorry = (await client.PollUntilAsync(2))[^1].GetProperty("text").GetString();
        _app.Assistant.Reply = _ => SomeAnswers.PassportFee;
        await client.SayAsync("b");

        Assert.Contains("đang bận", sorry, StringComparison.Ordinal);
        Assert.Contains("100.000", (await client.PollUntilAsync(1))[^1].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("conversationUpdate")]
    [InlineData("trace")]
    [InlineData("invoke")]
    public async Task Activities_that_say_nothing_are_acknowledged_and_leave_no_trace(string type)
    {
        var client = await DirectLineClient.StartAsync(_app);
        await client.PollUntilAsync(1);

        var response = await client.PostAsync(new { type, from = new { id = "u" }, membersAdded = new[] { new { id = "u" } } });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await client.PollAsync());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"type":"message","text":"a\ud800"}""")]
    [InlineData("""{"type":"message","text":"a","channelData":{"a":"\ud800"}}""")]
    [InlineData("""{"type":"message","text":"a","entities":[{"a":"\ud800"}]}""")]
    [InlineData("""{"type":"message","text":"a","somethingElse":"\ud800"}""")]
    [InlineData("{")]
    public async Task A_wrong_activity_is_a_bad_request_and_the_conversation_goes_on(string body)
    {
        var client = await DirectLineClient.StartAsync(_app);

        var response = await client.SendContentAsync(HttpMethod.Post, $"conversations/{client.ConversationId}/activities",
            new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        await response.IsProblemAsync(HttpStatusCode.BadRequest);
        await client.SayAsync("a");
        Assert.Equal(2, (await client.PollUntilAsync(2)).Count(DirectLineClient.IsFromBot));
    }

    [Fact]
    public async Task A_flood_in_one_conversation_is_slowed_and_polling_is_not()
    {
        var thinking = new TaskCompletionSource();
        _app.Assistant.Thinking = thinking.Task;
        var client = await DirectLineClient.StartAsync(_app);
        await client.PollUntilAsync(1);

        var statuses = new List<HttpStatusCode>();
        for (var count = 0; count < 12; count++)
        {
            statuses.Add((await client.SayAsync("a")).StatusCode);
        }

        Assert.Equal(8, statuses.Count(status => status == HttpStatusCode.OK));
        Assert.Equal(4, statuses.Count(status => status == HttpStatusCode.TooManyRequests));
        Assert.Equal(HttpStatusCode.OK, (await client.PollRawAsync()).StatusCode);
        thinking.SetResult();
        await client.PollUntilAsync(8);
    }

    [Fact]
    public async Task Old_activities_go_when_a_conversation_grows_long()
    {
        using var app = new BotApp().With("DirectLine:MaxActivities", "10");
        var client = await DirectLineClient.StartAsync(app);
        await client.PollUntilAsync(1);
        for (var count = 0; count < 10; count++)
        {
            await client.SayAsync($"câu {count}");
            await client.PollUntilAsync(1);
        }

        client.Watermark = "";
        var kept = await client.PollAsync();

        Assert.InRange(kept.Count, 9, 10);
        Assert.Contains("100.000", kept[^1].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_idle_conversation_is_dropped_and_its_client_is_not()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));
        using var app = new BotApp { Time = time }.With("DirectLine:IdleMinutes", "10").With("DirectLine:TokenMinutes", "60");
        var client = await DirectLineClient.StartAsync(app);
        await client.SayAsync("a");
        await client.PollUntilAsync(2);

        time.Advance(TimeSpan.FromMinutes(12));
        Assert.Empty(await client.PollAsync());
        await client.SayAsync("b");
        var activities = await client.PollUntilAsync(1);
        client.Watermark = "";

        Assert.Equal(2, activities.Count(activity => activity.GetProperty("type").GetString() == "message"));
        Assert.Equal(2, (await client.PollAsync()).Count);
    }

    [Fact]
    public async Task Silent_conversations_make_room_before_those_that_people_talk_in()
    {
        using var app = new BotApp().With("DirectLine:MaxConversations", "5").With("DirectLine:TokensPerMinute", "0");
        var talking = await DirectLineClient.StartAsync(app);
        await talking.SayAsync("a");
        await talking.PollUntilAsync(2);

        for (var count = 0; count < 20; count++)
        {
            await DirectLineClient.StartAsync(app);
        }

        talking.Watermark = "";
        Assert.Equal(3, (await talking.PollAsync()).Count);
    }
}
