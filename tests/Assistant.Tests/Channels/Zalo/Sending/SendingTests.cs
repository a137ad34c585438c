using System.Net;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Zalo.Sending;
using Assistant.Bot.Channels.Zalo.Simulator;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Channels.Zalo.Sending;

public sealed class SendingTests
{
    [Fact]
    public async Task An_expired_token_in_the_middle_is_renewed_and_the_message_goes_out_once()
    {
        await using var zalo = await ZaloApp.StartAsync();
        await zalo.SayAsync(SomeZalo.Person, "a");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 1);
        zalo.Oa.Tokens.Expire();

        await zalo.SayAsync(SomeZalo.Person, "b");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 2);

        Assert.Equal(["Trả lời: a", "Trả lời: b"], zalo.TextsTo(SomeZalo.Person));
        Assert.Equal((2, 0), (zalo.Oa.Tokens.Refreshes, zalo.Oa.Tokens.Reused));
    }

    [Fact]
    public async Task Many_messages_that_find_the_token_expired_renew_it_once()
    {
        await using var zalo = (await ZaloApp.StartAsync()).With("Zalo:Parallel", "32");
        await zalo.SayAsync(SomeZalo.Person, "a");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 1);
        zalo.Oa.Tokens.Expire();

        await Task.WhenAll(Enumerable.Range(0, 32).Select(person => zalo.SayAsync($"77{person}", "b")));
        await Task.WhenAll(Enumerable.Range(0, 32).Select(person => zalo.IsAnsweredAsync($"77{person}", 1)));

        Assert.Equal((2, 0), (zalo.Oa.Tokens.Refreshes, zalo.Oa.Tokens.Reused));
    }

    [Theory]
    [InlineData((int)Fault.CutBefore)]
    [InlineData((int)Fault.CutAfter)]
    [InlineData((int)Fault.GatewayBefore)]
    [InlineData((int)Fault.GatewayAfter)]
    public async Task A_message_of_unknown_fate_goes_out_exactly_once(int fault) => await GoesOutOnceAsync(zalo => zalo.Oa.Faults.Next((Fault)fault, 2));

    [Theory]
    [InlineData(-200)]
    [InlineData(-32)]
    [InlineData(-220)]
    [InlineData(-216)]
    [InlineData(-999)]
    public async Task An_error_that_passes_is_waited_out(int code) => await GoesOutOnceAsync(zalo => zalo.Oa.Faults.NextCode(code, 2));

    [Fact]
    public async Task The_same_answer_to_the_same_question_is_not_taken_for_the_one_in_doubt()
    {
        await using var zalo = await ZaloApp.StartAsync();
        await zalo.SayAsync(SomeZalo.Person, "a");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 1);
        // Both questions were written before the first answer went out, so time does not tell the answers apart.
        var first = zalo.Oa.Say(SomeZalo.Person, "b").Event;
        var second = zalo.Oa.Say(SomeZalo.Person, "b").Event;
        await zalo.DeliverAsync(first);
        await zalo.IsAnsweredAsync(SomeZalo.Person, 2);
        zalo.Oa.Faults.Next(Fault.CutBefore);
        await zalo.DeliverAsync(second);
        await zalo.IsAnsweredAsync(SomeZalo.Person, 3);
        await zalo.IsQuietAsync();

        Assert.Equal(["Trả lời: a", "Trả lời: b", "Trả lời: b"], zalo.TextsTo(SomeZalo.Person));
    }

    [Fact]
    public async Task An_answer_in_parts_goes_on_where_it_broke_off()
    {
        await using var zalo = await ZaloApp.StartAsync();
        var sentences = Enumerable.Range(1, 150).Select(at => $"Đây là câu thứ {at} của câu trả lời dài.").ToArray();
        zalo.App.Assistant.Reply = _ => new Answer { Text = string.Join(' ', sentences), Kind = AnswerKinds.Help };
        zalo.Oa.Faults.NextCode(-32);
        zalo.Oa.Faults.Next(Fault.CutAfter);
        zalo.Oa.Faults.Next(Fault.CutBefore);

        await zalo.SayAsync(SomeZalo.Person, "a");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 3);
        await zalo.IsQuietAsync();

        Assert.Equal(string.Join(' ', sentences), string.Join(' ', zalo.TextsTo(SomeZalo.Person)));
        Assert.Single(zalo.App.Assistant.Asked);
    }

    [Theory]
    [InlineData(-213)]
    [InlineData(-230)]
    [InlineData(-248)]
    public async Task A_person_who_cannot_be_reached_is_given_up_and_others_are_not_held_up(int code)
    {
        await using var zalo = await ZaloApp.StartAsync();
        zalo.Oa.Faults.NextCode(code);
        await zalo.SayAsync(SomeZalo.Person, "a");
        await Eventually.IsTrueAsync(() => zalo.Logs().Contains("undeliverable", StringComparison.Ordinal), "bỏ tin không gửi được");

        await zalo.SayAsync(SomeZalo.Other, "b");
        await zalo.IsAnsweredAsync(SomeZalo.Other, 1);

        Assert.Empty(zalo.SentTo(SomeZalo.Person));
        Assert.Equal("healthy", (await zalo.HealthAsync()).GetProperty("status").GetString());
    }

    [Theory]
    [InlineData(-321, "hết tiền")]
    [InlineData(-223, "chưa cấp quyền")]
    [InlineData(-211, "hết hạn mức")]
    public async Task What_a_person_must_put_right_stops_sending_and_is_told_and_nothing_is_lost(int code, string told)
    {
        await using var zalo = await ZaloApp.StartAsync();
        zalo.Oa.Faults.NextCode(code);
        await zalo.SayAsync(SomeZalo.Person, "a");
        await Eventually.IsTrueAsync(async () => (await zalo.ReadyAsync()).Contains(told, StringComparison.Ordinal), "trạng thái nói rõ lý do");

        await zalo.SayAsync(SomeZalo.Other, "b");

        var health = await zalo.HealthAsync();
        Assert.Equal("degraded", health.GetProperty("status").GetString());
        Assert.StartsWith("2 tin chờ", health.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Contains("until an operator acts", zalo.Logs(), StringComparison.Ordinal);
        Assert.Empty(zalo.Oa.Sent);
    }

    [Fact]
    public async Task An_account_that_may_not_read_the_history_sends_rather_twice_than_never()
    {
        await using var zalo = await ZaloApp.StartAsync(new SimulatorOptions { Echo = false, HistoryGranted = false });
        zalo.Oa.Faults.Next(Fault.CutBefore);

        await zalo.SayAsync(SomeZalo.Person, "a");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 1);

        Assert.Contains("perhaps for the second time", zalo.Logs(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zalo_away_for_a_while_is_waited_for()
    {
        await using var zalo = await ZaloApp.StartAsync();
        await zalo.SayAsync(SomeZalo.Person, "a");
        await zalo.IsQuietAsync();
        var address = zalo.Oa.Address;
        var gate = zalo.App.Services.GetRequiredService<SendGate>();
        var body = zalo.Oa.Say(SomeZalo.Person, "b").Event;
        await zalo.Oa.StopListeningAsync();
        // Delivered again when the acknowledgement is late, as Zalo does it.
        await Eventually.IsTrueAsync(async () => (await zalo.DeliverAsync(body)).StatusCode == HttpStatusCode.OK, "sự kiện được nhận");
        await Eventually.IsTrueAsync(() => gate.Trouble is not null, "cổng gửi đóng");

        await zalo.Oa.ListenAgainAsync(address);
        await zalo.IsAnsweredAsync(SomeZalo.Person, 2, seconds: 40);

        Assert.Equal(["Trả lời: a", "Trả lời: b"], zalo.TextsTo(SomeZalo.Person));

        // The message is there a moment before its sender knows that it is.
        await Eventually.IsTrueAsync(() => gate.Trouble is null, "cổng gửi mở lại");
    }

    [Fact]
    public async Task Zalo_that_goes_away_before_it_confirms_gets_each_answer_once_when_it_is_back()
    {
        await using var zalo = await ZaloApp.StartAsync();
        var address = zalo.Oa.Address;
        var gate = zalo.App.Services.GetRequiredService<SendGate>();
        zalo.Oa.Faults.Next(Fault.CutAfter);
        await zalo.SayAsync(SomeZalo.Person, "a");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 1);
        var body = zalo.Oa.Say(SomeZalo.Person, "b").Event;
        await zalo.Oa.StopListeningAsync();
        // Delivered again when the acknowledgement is late, as Zalo does it.
        await Eventually.IsTrueAsync(async () => (await zalo.DeliverAsync(body)).StatusCode == HttpStatusCode.OK, "sự kiện được nhận");
        await Eventually.IsTrueAsync(() => gate.Trouble is not null, "cổng gửi đóng");

        await zalo.Oa.ListenAgainAsync(address);
        await zalo.IsAnsweredAsync(SomeZalo.Person, 2, seconds: 40);
        await zalo.IsQuietAsync();

        Assert.Equal(["Trả lời: a", "Trả lời: b"], zalo.TextsTo(SomeZalo.Person));
    }

    [Fact]
    public async Task A_chart_is_uploaded_once_and_sent_before_the_text()
    {
        await using var zalo = await ZaloApp.StartAsync();
        zalo.App.Assistant.Reply = _ => WithChart("data:image/png;base64,iVBORw0KGgo=");
        await zalo.SayAsync(SomeZalo.Person, "a");
        await zalo.SayAsync(SomeZalo.Person, "b");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 4);

        Assert.Equal(["photo", "text", "photo", "text"], zalo.SentTo(SomeZalo.Person).Select(message => message.Type));
        Assert.Equal(1, zalo.Oa.Uploads.Count);
    }

    [Fact]
    public async Task A_chart_that_zalo_has_thrown_away_is_uploaded_again()
    {
        await using var zalo = await ZaloApp.StartAsync();
        zalo.App.Assistant.Reply = _ => WithChart("data:image/png;base64,iVBORw0KGgo=");
        await zalo.SayAsync(SomeZalo.Person, "a");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 2);
        zalo.Oa.Uploads.Clear();

        await zalo.SayAsync(SomeZalo.Person, "b");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 4);

        Assert.Equal(["photo", "text", "photo", "text"], zalo.SentTo(SomeZalo.Person).Select(message => message.Type));
    }

    [Theory]
    [InlineData("data:image/png;base64,AAAA")]
    [InlineData("data:image/png;base64,!")]
    [InlineData("https://noi-khac.example/a.png")]
    [InlineData("//noi-khac.example/a.png")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://169.254.169.254/latest")]
    public async Task A_chart_that_cannot_be_had_is_left_out_and_the_answer_goes_on(string url)
    {
        await using var zalo = await ZaloApp.StartAsync();
        zalo.App.Assistant.Reply = _ => WithChart(url);
        await zalo.SayAsync(SomeZalo.Person, "a");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 1);
        await zalo.IsQuietAsync();

        Assert.Equal(["text"], zalo.SentTo(SomeZalo.Person).Select(message => message.Type));
    }

    private static Answer WithChart(string url) =>
        new() { Text = "Số liệu.", Kind = AnswerKinds.Ranking, Attachments = [new AnswerAttachment("image/png", url, "Biểu đồ")] };

    private static async Task GoesOutOnceAsync(Action<ZaloApp> fail)
    {
        await using var zalo = await ZaloApp.StartAsync();
        await zalo.SayAsync(SomeZalo.Person, "trước");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 1);
        fail(zalo);

        await zalo.SayAsync(SomeZalo.Person, "a");
        await zalo.SayAsync(SomeZalo.Person, "b");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 3, seconds: 40);
        await zalo.IsQuietAsync();

        Assert.Equal(["Trả lời: trước", "Trả lời: a", "Trả lời: b"], zalo.TextsTo(SomeZalo.Person));
    }
}
