using System.Net;
using Assistant.Bot.Access;
using Assistant.Bot.Conversations;
using Assistant.Bot.HandOver;
using Assistant.Bot.HandOver.Store;
using Assistant.Bot.Operations.Audit;
using Assistant.Bot.Watching;
using Assistant.Tests.Channels;

namespace Assistant.Tests.HandOver;

/// <summary>The queue as operators see it, over HTTP, and the citizen's page at the other end.</summary>
public sealed class OperatorPageTests(OperatorDesk desk) : IClassFixture<OperatorDesk>
{
    private readonly string _conversation = Guid.NewGuid().ToString("N");

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData(Role.Helper, HttpStatusCode.Forbidden)]
    [InlineData(Role.Official, HttpStatusCode.Forbidden)]
    [InlineData(Role.Editor, HttpStatusCode.Forbidden)]
    [InlineData(Role.Feed, HttpStatusCode.Forbidden)]
    public async Task Nobody_else_sees_or_moves_anything(Role? role, HttpStatusCode expected)
    {
        var code = await TicketAsync();
        var client = desk.Client(role);

        foreach (var path in new[] { "", $"/{code}", $"/{code}/thread" })
        {
            using var seen = await client.GetAsync($"/operator{path}");
            Assert.Equal(expected, seen.StatusCode);
            Assert.DoesNotContain("hộ chiếu", await seen.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        }

        foreach (var move in new[] { "take", "reply", "return", "close" })
        {
            Assert.Equal(expected, (await OperatorDesk.PostAsync(client, $"/operator/{code}/{move}", ("text", "x"))).StatusCode);
        }

        Assert.Equal(TicketState.Waiting, desk.Ticket(code).State);
    }

    [Fact]
    public async Task A_ticket_is_taken_answered_and_closed_and_the_citizen_reads_it()
    {
        var code = await TicketAsync();
        var me = desk.Client(Role.Operator);
        Assert.Contains($"<b>{code}</b>", await me.GetStringAsync("/operator"), StringComparison.Ordinal);

        var taken = await OperatorDesk.PostAsync(me, $"/operator/{code}/take");
        Assert.Equal((HttpStatusCode.SeeOther, $"/operator/{code}"), (taken.StatusCode, taken.Headers.Location!.OriginalString));
        Assert.Equal("passed", (await AskAsync("em cần <b>giúp</b>")).Headers.GetValues("Hand-Over").Single());
        Assert.Equal(HttpStatusCode.SeeOther, (await OperatorDesk.PostAsync(me, $"/operator/{code}/reply", ("text", "Chị gửi ảnh\ngiúp em"))).StatusCode);

        var page = await me.GetStringAsync($"/operator/{code}");
        var thread = await me.GetStringAsync($"/operator/{code}/thread");
        Assert.Contains("<dt>Thủ tục</dt><dd>Cấp hộ chiếu phổ thông", page, StringComparison.Ordinal);
        Assert.Contains("em cần &lt;b&gt;giúp&lt;/b&gt;", thread, StringComparison.Ordinal);
        Assert.Contains("chưa tới", thread, StringComparison.Ordinal);
        var news = (await NewsAsync(0)).GetProperty("news");
        Assert.Equal("taken", (await NewsAsync(0)).GetProperty("state").GetString());
        Assert.Equal("**Cán bộ trả lời:**\n\nChị gửi ảnh giúp em", news[1].GetProperty("answer").GetProperty("text").GetString());
        Assert.Equal(0, (await NewsAsync(news[1].GetProperty("id").GetInt64())).GetProperty("news").GetArrayLength());
        Assert.DoesNotContain("chưa tới", await me.GetStringAsync($"/operator/{code}/thread"), StringComparison.Ordinal);

        Assert.Equal("/operator", (await OperatorDesk.PostAsync(me, $"/operator/{code}/close")).Headers.Location!.OriginalString);
        Assert.Equal("none", (await NewsAsync(0)).GetProperty("state").GetString());
        Assert.Contains("nội dung trao đổi đã xóa", await me.GetStringAsync($"/operator/{code}"), StringComparison.Ordinal);
        var audit = desk.Get<AuditTrail>();
        Assert.Equal([$"phiếu {code}: đóng", $"phiếu {code}: trả lời", $"phiếu {code}: nhận"], audit.Newest(3).Select(entry => entry.What));
        Assert.Null(audit.FirstBroken());
    }

    [Fact]
    public async Task Another_operator_can_neither_read_nor_write_in_a_ticket_that_is_taken()
    {
        var code = await TicketAsync();
        var (me, other) = (desk.Client(Role.Operator), desk.Client(Role.Operator));
        await OperatorDesk.PostAsync(me, $"/operator/{code}/take");
        await AskAsync("chuyện riêng của em");

        Assert.Equal(HttpStatusCode.Conflict, (await OperatorDesk.PostAsync(other, $"/operator/{code}/take")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await OperatorDesk.PostAsync(other, $"/operator/{code}/close")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync($"/operator/{code}/thread")).StatusCode);
        var refused = await (await OperatorDesk.PostAsync(other, $"/operator/{code}/reply", ("text", "lời của người khác"))).Content.ReadAsStringAsync();
        Assert.DoesNotContain("chuyện riêng", refused, StringComparison.Ordinal);
        Assert.Equal(1, (await NewsAsync(0)).GetProperty("news").GetArrayLength());
        Assert.Equal(HttpStatusCode.SeeOther, (await OperatorDesk.PostAsync(me, $"/operator/{code}/return")).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await OperatorDesk.PostAsync(other, $"/operator/{code}/take")).StatusCode);
    }

    [Fact]
    public async Task A_ticket_that_the_people_of_a_Zalo_account_have_is_closed_here()
    {
        var ticket = desk.Get<TicketStore>().Open(new HandOverPerson("z", "z", ChannelNames.Zalo, new PushAddress("zalo", "1")), new TicketSummary(), 50)!;
        Assert.True(desk.Get<TicketMoves>().Take(ticket, Ticket.AccountPeople, notice: null));
        var me = desk.Client(Role.Operator);

        foreach (var page in new[] { "/operator", $"/operator/{ticket.Code}" })
        {
            var html = await me.GetStringAsync(page);
            Assert.Contains($"action=\"/operator/{ticket.Code}/close\"", html, StringComparison.Ordinal);
            Assert.Contains($"action=\"/operator/{ticket.Code}/return\"", html, StringComparison.Ordinal);
            Assert.DoesNotContain($"/operator/{ticket.Code}/take-over", html, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.SeeOther, (await OperatorDesk.PostAsync(me, $"/operator/{ticket.Code}/close")).StatusCode);
        Assert.Equal(TicketState.Closed, desk.Ticket(ticket.Code).State);
    }

    [Fact]
    public async Task An_administrator_ends_what_others_have_and_an_operator_takes_over_what_was_left()
    {
        var code = await TicketAsync();
        var (gone, me, admin) = (desk.Client(Role.Operator), desk.Client(Role.Operator), desk.Client(Role.Admin));
        await OperatorDesk.PostAsync(gone, $"/operator/{code}/take");
        foreach (var page in new[] { "/operator", $"/operator/{code}" })
        {
            Assert.DoesNotContain($"action=\"/operator/{code}/", await me.GetStringAsync(page), StringComparison.Ordinal);
            Assert.Contains($"action=\"/operator/{code}/close\"", await admin.GetStringAsync(page), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.Conflict, (await OperatorDesk.PostAsync(me, $"/operator/{code}/take-over")).StatusCode);
        desk.Get<TicketDatabase>().Run("UPDATE line SET at = '2020-01-01T00:00:00.000Z' WHERE ticket = $id", ("$id", desk.Ticket(code).Id));
        Assert.Contains($"action=\"/operator/{code}/take-over\"", await me.GetStringAsync("/operator"), StringComparison.Ordinal);
        Assert.Contains("lâu chưa trả lời", await me.GetStringAsync($"/operator/{code}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await OperatorDesk.PostAsync(me, $"/operator/{code}/take-over")).StatusCode);
        Assert.Contains("Gửi trả lời", await me.GetStringAsync($"/operator/{code}"), StringComparison.Ordinal);
        Assert.DoesNotContain("Gửi trả lời", await gone.GetStringAsync($"/operator/{code}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await OperatorDesk.PostAsync(admin, $"/operator/{code}/close")).StatusCode);
    }

    [Fact]
    public async Task Who_comes_too_late_is_written_down_as_too_late()
    {
        var code = await TicketAsync();
        var (me, other) = (desk.Client(Role.Operator), desk.Client(Role.Operator));
        await OperatorDesk.PostAsync(me, $"/operator/{code}/take");

        await OperatorDesk.PostAsync(other, $"/operator/{code}/take");
        await OperatorDesk.PostAsync(other, $"/operator/{code}/reply", ("text", "lời"));

        var what = desk.Get<AuditTrail>().Newest(5).Select(entry => entry.What).Reverse();
        Assert.Equal([$"phiếu {code}: nhận", $"phiếu {code}: nhận", $"phiếu {code}: nhận (không thành)", $"phiếu {code}: trả lời", $"phiếu {code}: trả lời (không thành)"], what);
    }

    [Fact]
    public async Task What_cannot_be_read_any_more_is_said_so_among_what_can()
    {
        var code = await TicketAsync();
        var me = desk.Client(Role.Operator);
        await OperatorDesk.PostAsync(me, $"/operator/{code}/take");
        await AskAsync("câu bị hỏng");
        desk.Get<TicketDatabase>().Run("UPDATE line SET text = zeroblob(40) WHERE author = 0 AND ticket = $id", ("$id", desk.Ticket(code).Id));
        await AskAsync("câu còn nguyên");

        var thread = await me.GetStringAsync($"/operator/{code}/thread");

        Assert.Contains("không đọc lại được", thread, StringComparison.Ordinal);
        Assert.Contains("câu còn nguyên", thread, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_another_site_moves_nothing()
    {
        var code = await TicketAsync();
        var me = desk.Client(Role.Operator);
        me.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.Forbidden, (await OperatorDesk.PostAsync(me, $"/operator/{code}/take")).StatusCode);
        me.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        me.DefaultRequestHeaders.Add("Origin", "https://evil.example");
        Assert.Equal(HttpStatusCode.Forbidden, (await OperatorDesk.PostAsync(me, $"/operator/{code}/take")).StatusCode);

        Assert.Equal(TicketState.Waiting, desk.Ticket(code).State);
    }

    [Fact]
    public async Task An_operator_signs_in_on_the_page_itself_and_nobody_else_does()
    {
        var browser = desk.App.CreateClient();
        var wrong = await OperatorDesk.PostAsync(browser, "/operator/sign-in", ("code", "nope"));
        var citizenHelper = await OperatorDesk.PostAsync(browser, "/operator/sign-in", ("code", desk.Secret(Role.Helper)));
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, citizenHelper.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/operator")).StatusCode);

        await OperatorDesk.PostAsync(browser, "/operator/sign-in", ("code", desk.Secret(Role.Operator)));

        Assert.Contains("phiếu anh/chị đang giữ", await browser.GetStringAsync("/operator"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("a\u0001b")]
    public async Task A_reply_that_is_no_text_is_refused_and_kept_in_the_form(string text)
    {
        var code = await TicketAsync();
        var me = desk.Client(Role.Operator);
        await OperatorDesk.PostAsync(me, $"/operator/{code}/take");

        var page = await (await OperatorDesk.PostAsync(me, $"/operator/{code}/reply", ("text", text))).Content.ReadAsStringAsync();

        Assert.Contains("nên chưa gửi", page, StringComparison.Ordinal);
        Assert.Equal(1, (await NewsAsync(0)).GetProperty("news").GetArrayLength());
    }

    [Fact]
    public async Task A_page_without_scripts_gets_replies_with_the_next_answer()
    {
        var code = await TicketAsync();
        var me = desk.Client(Role.Operator);
        await OperatorDesk.PostAsync(me, $"/operator/{code}/take");
        await OperatorDesk.PostAsync(me, $"/operator/{code}/reply", ("text", "Dạ chị ơi"));

        var first = await desk.PlainPageAsync(_conversation, "alo");
        var second = await desk.PlainPageAsync(_conversation, "alo nữa");

        Assert.Contains("Dạ chị ơi", first, StringComparison.Ordinal);
        Assert.Contains($"Em đã chuyển cho cán bộ (phiếu {code})", first, StringComparison.Ordinal);
        Assert.DoesNotContain("Dạ chị ơi", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_scripts_gets_the_reply_that_was_written_just_before_the_end()
    {
        var code = await TicketAsync();
        var me = desk.Client(Role.Operator);
        await OperatorDesk.PostAsync(me, $"/operator/{code}/take");
        await OperatorDesk.PostAsync(me, $"/operator/{code}/reply", ("text", "Chị ra phường là xong"));
        await OperatorDesk.PostAsync(me, $"/operator/{code}/close");

        var page = await desk.PlainPageAsync(_conversation, "làm hộ chiếu hết bao nhiêu tiền");

        Assert.Contains("Chị ra phường là xong", page, StringComparison.Ordinal);
        Assert.Contains("100.000", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"conversationId\":5}")]
    [InlineData("{\"conversationId\":\"\\ud800\"}")]
    public async Task News_of_no_conversation_are_refused(string body) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.App.PostRawAsync("/api/hand-over", body)).StatusCode);

    [Fact]
    public async Task A_code_that_there_is_not_is_said_so()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Client(Role.Operator).GetAsync("/operator/AAA-AAA")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Client(Role.Operator).GetAsync("/operator/%3Cscript%3E")).StatusCode);
    }

    private Task<string> TicketAsync() => desk.TicketAsync(_conversation);

    private Task<HttpResponseMessage> AskAsync(string question) => desk.AskAsync(_conversation, question);

    private async Task<System.Text.Json.JsonElement> NewsAsync(long shown) => await (await desk.LookAsync(_conversation, shown)).JsonAsync();
}
