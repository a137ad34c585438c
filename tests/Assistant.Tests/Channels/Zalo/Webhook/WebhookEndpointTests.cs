using System.Diagnostics;
using System.Net;
using System.Text;
using Assistant.Bot.Channels.Zalo.Simulator;
using Assistant.Bot.Channels.Zalo.Webhook;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Channels.Zalo.Webhook;

public sealed class WebhookEndpointTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_message_is_acknowledged_and_then_answered()
    {
        await using var zalo = await ZaloApp.StartAsync();

        await zalo.SayAsync(SomeZalo.Person, "Làm hộ chiếu hết bao nhiêu?");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 1);

        Assert.Equal(["Trả lời: Làm hộ chiếu hết bao nhiêu?"], zalo.TextsTo(SomeZalo.Person));
    }

    [Fact]
    public async Task The_acknowledgement_does_not_wait_for_the_answer()
    {
        await using var zalo = await ZaloApp.StartAsync();
        using var end = new ManualResetEventSlim();
        zalo.App.Assistant.Reply = _ => { end.Wait(TimeSpan.FromSeconds(30)); return SomeAnswers.PassportFee; };
        await zalo.SayAsync(SomeZalo.Other, "khởi động");

        var start = Stopwatch.GetTimestamp();
        await zalo.SayAsync(SomeZalo.Person, "a");

        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(2));
        Assert.Empty(zalo.SentTo(SomeZalo.Person));
        end.Set();
        await zalo.IsAnsweredAsync(SomeZalo.Person, 1);
    }

    [Fact]
    public async Task A_message_that_is_delivered_five_times_has_one_answer()
    {
        await using var zalo = await ZaloApp.StartAsync();
        var body = await zalo.SayAsync(SomeZalo.Person, "a");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ => Assert.Equal(HttpStatusCode.OK, (await zalo.DeliverAsync(body)).StatusCode)));
        await zalo.IsAnsweredAsync(SomeZalo.Person, 1);
        Assert.Equal(HttpStatusCode.OK, (await zalo.DeliverAsync(body)).StatusCode);
        await zalo.IsQuietAsync();

        Assert.Single(zalo.SentTo(SomeZalo.Person));
        Assert.Single(zalo.App.Assistant.Asked);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("mac=")]
    [InlineData("mac=808a69cec6a4fb5fbe3aab5e1156469de6a22b09260d829ef3a88f8112fbeca6")]
    public async Task A_bad_signature_is_refused_and_nothing_is_kept(string? signature)
    {
        await using var zalo = await ZaloApp.StartAsync();
        var (_, body) = zalo.Oa.Say(SomeZalo.Person, "a");

        await (await zalo.PostAsync(body, signature)).IsProblemAsync(HttpStatusCode.Unauthorized);

        Assert.StartsWith("0 tin chờ", await zalo.ReadyAsync(), StringComparison.Ordinal);
        Assert.Contains("chữ ký", await zalo.ReadyAsync(), StringComparison.Ordinal);
        Assert.Empty(zalo.App.Assistant.Asked);
    }

    [Theory]
    [InlineData("Làm hộ chiếu", "Làm hộ  chiếu")]
    [InlineData("2000000000000000002", "2000000000000000003")]
    [InlineData("user_send_text", "user_send_link")]
    public async Task A_body_that_was_changed_is_refused(string was, string becomes)
    {
        await using var zalo = await ZaloApp.StartAsync();
        var (_, body) = zalo.Oa.Say(SomeZalo.Person, "Làm hộ chiếu");
        var changed = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body).Replace(was, becomes, StringComparison.Ordinal));

        await (await zalo.PostAsync(changed, zalo.Oa.Webhook.Sign(body))).IsProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_new_account_may_be_connected_without_risking_the_subscription()
    {
        await using var zalo = (await ZaloApp.StartAsync()).With("Zalo:RefuseBadSignature", "false");
        var (_, body) = zalo.Oa.Say(SomeZalo.Person, "a");

        Assert.Equal(HttpStatusCode.OK, (await zalo.PostAsync(body, "mac=00")).StatusCode);

        Assert.StartsWith("0 tin chờ", await zalo.ReadyAsync(), StringComparison.Ordinal);
        Assert.Empty(zalo.SentTo(SomeZalo.Person));
    }

    [Fact]
    public async Task The_log_tells_which_setting_would_make_the_signatures_match()
    {
        await using var zalo = await ZaloApp.StartAsync(new SimulatorOptions { Echo = false, SignatureFirstTerm = "oa_id" });
        var (_, body) = zalo.Oa.Say(SomeZalo.Person, "a");

        Assert.Equal(HttpStatusCode.Unauthorized, (await zalo.DeliverAsync(body)).StatusCode);

        Assert.Contains("set Zalo:SignatureFirstTerm to oa_id", zalo.Logs(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_form_of_the_signature_is_accepted_when_configured()
    {
        await using var zalo = (await ZaloApp.StartAsync(new SimulatorOptions { Echo = false, SignatureFirstTerm = "oa_id" })).With("Zalo:SignatureFirstTerm", "oa_id");

        await zalo.SayAsync(SomeZalo.Person, "a");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 1);
    }

    [Fact]
    public async Task The_former_key_is_accepted_until_the_overlap_ends()
    {
        var time = new FakeTimeProvider(Now);
        await using var zalo = (await ZaloApp.StartAsync(time: time))
            .With("Zalo:OaSecret", "new-oa-secret")
            .With("Zalo:PreviousOaSecret", "sim-oa-secret")
            .With("Zalo:PreviousOaSecretUntil", "2026-11-24T10:00:00+07:00");

        Assert.Equal(HttpStatusCode.OK, (await zalo.DeliverAsync(zalo.Oa.Say(SomeZalo.Person, "cũ").Event)).StatusCode);
        time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(HttpStatusCode.Unauthorized, (await zalo.DeliverAsync(zalo.Oa.Say(SomeZalo.Person, "cũ").Event)).StatusCode);
        zalo.Oa.Webhook.Secret = "new-oa-secret";
        Assert.Equal(HttpStatusCode.OK, (await zalo.DeliverAsync(zalo.Oa.Say(SomeZalo.Person, "mới").Event)).StatusCode);
    }

    [Fact]
    public async Task A_key_that_is_replaced_in_the_secrets_file_holds_without_a_restart()
    {
        await using var zalo = await ZaloApp.StartAsync();
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(zalo.App.Storage, "zalo")).FullName, "secrets.json");
        await File.WriteAllTextAsync(file, """{"Zalo":{"OaSecret":"sim-oa-secret"}}""");
        Assert.Equal(HttpStatusCode.OK, (await zalo.DeliverAsync(zalo.Oa.Say(SomeZalo.Person, "a").Event)).StatusCode);

        await File.WriteAllTextAsync(file, """{"Zalo":{"OaSecret":"new-oa-secret"}}""");
        zalo.Oa.Webhook.Secret = "new-oa-secret";

        await Eventually.IsTrueAsync(async () => (await zalo.DeliverAsync(zalo.Oa.Say(SomeZalo.Person, "b").Event)).StatusCode == HttpStatusCode.OK, "khóa mới có hiệu lực");
    }

    [Fact]
    public async Task A_wrong_edit_of_the_secrets_file_changes_nothing()
    {
        await using var zalo = await ZaloApp.StartAsync();
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(zalo.App.Storage, "zalo")).FullName, "secrets.json");
        await File.WriteAllTextAsync(file, "{}");
        await zalo.SayAsync(SomeZalo.Person, "a");

        await File.WriteAllTextAsync(file, """{"Zalo":{"Parallel":"nhiều","OaSecret":"x"}}""");
        await Eventually.IsTrueAsync(async () =>
        {
            await zalo.SayAsync(SomeZalo.Person, "b");
            return zalo.Logs().Contains("stay in force", StringComparison.Ordinal);
        }, "cấu hình sai được ghi nhật ký");
    }

    [Theory]
    [InlineData(-239, HttpStatusCode.OK)]
    [InlineData(-241, HttpStatusCode.Forbidden)]
    [InlineData(9, HttpStatusCode.OK)]
    [InlineData(11, HttpStatusCode.Forbidden)]
    public async Task An_event_from_outside_the_replay_window_is_refused(int minutes, HttpStatusCode expected)
    {
        var time = new FakeTimeProvider(Now);
        await using var zalo = await ZaloApp.StartAsync(time: time);
        var at = Now.AddMinutes(minutes).ToUnixTimeMilliseconds();
        var body = SimulatedEvents.Message(zalo.Oa.Options, EventNames.Text, SomeZalo.Person, "m", "a", at);

        Assert.Equal(expected, (await zalo.DeliverAsync(body)).StatusCode);
    }

    [Fact]
    public async Task A_replay_within_the_window_is_not_answered_again()
    {
        var time = new FakeTimeProvider(Now);
        await using var zalo = await ZaloApp.StartAsync(time: time);
        var body = await zalo.SayAsync(SomeZalo.Person, "a");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 1);
        time.Advance(TimeSpan.FromMinutes(230));

        Assert.Equal(HttpStatusCode.OK, (await zalo.DeliverAsync(body)).StatusCode);

        Assert.StartsWith("0 tin chờ", await zalo.ReadyAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused_whether_its_length_is_told_or_not()
    {
        await using var zalo = await ZaloApp.StartAsync();
        var body = Encoding.UTF8.GetBytes($$"""{"app_id":"1000000000000000001","event_name":"user_send_text","timestamp":"1","x":"{{new string('x', RawBody.MaxBytes)}}"}""");

        await (await zalo.DeliverAsync(body)).IsProblemAsync(HttpStatusCode.RequestEntityTooLarge);
        using var chunked = new HttpRequestMessage(HttpMethod.Post, "/zalo/webhook") { Content = new StreamContent(new Unmeasured(body)) };
        await (await zalo.App.Browser().SendAsync(chunked)).IsProblemAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("""{"app_id":"1000000000000000001"}""")]
    public async Task What_is_no_event_is_refused(string body)
    {
        await using var zalo = await ZaloApp.StartAsync();

        await (await zalo.PostAsync(Encoding.UTF8.GetBytes(body), "mac=00")).IsProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_event_of_another_app_or_account_is_refused()
    {
        await using var zalo = await ZaloApp.StartAsync();
        var otherApp = SimulatedEvents.Message(zalo.Oa.Options with { AppId = "5" }, EventNames.Text, SomeZalo.Person, "m", "a", zalo.Oa.Chats.Now());
        var otherAccount = SimulatedEvents.Message(zalo.Oa.Options with { OaId = "5" }, EventNames.Text, SomeZalo.Person, "m", "a", zalo.Oa.Chats.Now());

        await (await zalo.DeliverAsync(otherApp)).IsProblemAsync(HttpStatusCode.Forbidden);
        await (await zalo.DeliverAsync(otherAccount)).IsProblemAsync(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("oa_send_text")]
    [InlineData("user_seen_message")]
    [InlineData("user_received_message")]
    [InlineData("anonymous_send_text")]
    [InlineData("user_reacted_message")]
    [InlineData("something_new")]
    public async Task An_event_that_asks_for_nothing_is_acknowledged_and_not_answered(string name)
    {
        await using var zalo = await ZaloApp.StartAsync();
        var body = SimulatedEvents.Message(zalo.Oa.Options, name, SomeZalo.Person, "m", "a", zalo.Oa.Chats.Now());

        Assert.Equal(HttpStatusCode.OK, (await zalo.DeliverAsync(body)).StatusCode);

        Assert.StartsWith("0 tin chờ", await zalo.ReadyAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_accounts_own_messages_come_back_as_echoes_and_start_no_loop()
    {
        await using var zalo = await ZaloApp.StartAsync();
        await zalo.SayAsync(SomeZalo.Person, "a");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 1);
        var echo = SimulatedEvents.Echo(zalo.Oa.Options, SomeZalo.Person, zalo.SentTo(SomeZalo.Person)[0]);

        Assert.Equal(HttpStatusCode.OK, (await zalo.DeliverAsync(echo)).StatusCode);
        await zalo.IsQuietAsync();

        Assert.Single(zalo.SentTo(SomeZalo.Person));
    }

    [Fact]
    public async Task An_event_that_cannot_be_kept_is_not_acknowledged()
    {
        await using var zalo = await ZaloApp.StartAsync();
        await zalo.SayAsync(SomeZalo.Person, "a");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 1);
        zalo.App.Services.GetRequiredInbox().Dispose();

        await (await zalo.DeliverAsync(zalo.Oa.Say(SomeZalo.Person, "b").Event)).IsProblemAsync(HttpStatusCode.ServiceUnavailable);

        Assert.Equal("unhealthy", (await zalo.HealthAsync()).GetProperty("status").GetString());
    }

    [Fact]
    public async Task Without_settings_there_is_no_webhook()
    {
        using var app = new BotApp();

        Assert.Equal(HttpStatusCode.NotFound, (await app.PostRawAsync("/zalo/webhook", "{}")).StatusCode);
    }

    /// <summary>A body without a Content-Length.</summary>
    private sealed class Unmeasured(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();
    }
}
