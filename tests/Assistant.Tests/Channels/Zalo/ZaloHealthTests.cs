using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Zalo.Simulator;
using Assistant.Bot.Channels.Zalo.Webhook;

namespace Assistant.Tests.Channels.Zalo;

public sealed class ZaloHealthTests
{
    [Fact]
    public async Task Readiness_tells_how_many_wait_and_where()
    {
        await using var zalo = await ZaloApp.StartAsync();

        var health = await zalo.HealthAsync();

        Assert.Equal("healthy", health.GetProperty("status").GetString());
        Assert.Equal("0 tin chờ trả lời, lâu nhất 0 giây; hộp thư: sqlite.", health.GetProperty("description").GetString());
    }

    [Fact]
    public async Task A_token_that_cannot_be_renewed_is_told()
    {
        await using var zalo = (await ZaloApp.StartAsync()).With("Zalo:RefreshToken", "wrong");
        await zalo.SayAsync(SomeZalo.Person, "a");

        await Eventually.IsTrueAsync(async () => (await zalo.ReadyAsync()).Contains("cấp quyền lại", StringComparison.Ordinal), "lý do trong trạng thái");

        Assert.Equal("degraded", (await zalo.HealthAsync()).GetProperty("status").GetString());
        Assert.StartsWith("1 tin chờ", await zalo.ReadyAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task With_redis_both_inboxes_are_told_and_redis_away_is_a_warning()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var zalo = (await ZaloApp.StartAsync()).With("Redis:ConnectionString", redis.ConnectionString);
        await Eventually.IsTrueAsync(async () => (await zalo.ReadyAsync()).Contains("hộp thư: redis, sqlite", StringComparison.Ordinal), "hai hộp thư");
        await zalo.SayAsync(SomeZalo.Person, "a");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 1);

        redis.Kill();
        await Eventually.IsTrueAsync(async () => (await zalo.ReadyAsync()).Contains("Hộp thư redis không dùng được", StringComparison.Ordinal), "báo Redis vắng");
        await zalo.SayAsync(SomeZalo.Person, "b");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 2);

        await redis.RunAsync();
        await Eventually.IsTrueAsync(async () => (await zalo.HealthAsync()).GetProperty("status").GetString() == "healthy", "Redis trở lại");
        await zalo.SayAsync(SomeZalo.Person, "c");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 3);
        Assert.Equal(["Trả lời: a", "Trả lời: b", "Trả lời: c"], zalo.TextsTo(SomeZalo.Person));
    }

    [Fact]
    public async Task Neither_who_wrote_nor_what_stands_in_the_logs()
    {
        const string person = "9876543210123456789";
        const string canary = "canary-cua-nguoi-hoi";
        await using var zalo = await ZaloApp.StartAsync();
        zalo.App.Assistant.Reply = turn => turn.Question.Contains("hỏng", StringComparison.Ordinal)
            ? throw new InvalidOperationException("fault")
            : new Answer { Text = $"{canary} {turn.Question}", Kind = AnswerKinds.Help };
        await zalo.SayAsync(person, canary);
        await zalo.SayAsync(person, canary, EventNames.Location);
        await zalo.PostAsync(zalo.Oa.Say(person, canary).Event, "mac=00");
        await zalo.IsAnsweredAsync(person, 2);
        foreach (var fault in new[] { Fault.CutBefore, Fault.CutAfter, Fault.GatewayAfter })
        {
            zalo.Oa.Faults.Next(fault);
            await zalo.SayAsync(person, canary + fault);
        }

        zalo.Oa.Faults.NextCode(-200);
        zalo.Oa.Faults.NextCode(-213);
        await zalo.SayAsync(person, canary + "lỗi");
        await zalo.SayAsync(person, canary + "hỏng");
        await zalo.DeliverAsync(zalo.Oa.OfUser(EventNames.Withdraw, person));
        await zalo.IsQuietAsync(60);

        var logs = zalo.Logs();
        Assert.Contains("fault", logs, StringComparison.Ordinal);
        Assert.Contains("code -213", logs, StringComparison.Ordinal);
        Assert.Contains("found in the chat history", logs, StringComparison.Ordinal);
        Assert.DoesNotContain(canary, logs, StringComparison.Ordinal);
        Assert.DoesNotContain(person, logs, StringComparison.Ordinal);
        Assert.DoesNotContain("sim-", logs, StringComparison.Ordinal);
        Assert.DoesNotContain("AT.", logs, StringComparison.Ordinal);
    }
}
