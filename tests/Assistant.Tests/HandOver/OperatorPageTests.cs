using System.Net;
using System.Net.Http.Json;
using Assistant.Bot.Access;
using Assistant.Bot.Access.Tokens;
using Assistant.Bot.Conversations;
using Assistant.Bot.HandOver;
using Assistant.Bot.HandOver.Store;
using Assistant.Bot.Operations.Audit;
using Assistant.Bot.Watching;
using Assistant.Tests.Channels;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.HandOver;

/// <summary>The queue as operators see it, over HTTP, and the citizen's page at the other end.</summary>
public sealed class OperatorPageTests : IDisposable
{
    private const string Conversation = "0123456789abcdef0123456789abcdef";

    private readonly BotApp _app = new BotApp { RealAssistant = true }.With("HandOver:Enabled", "true").With("HandOver:PollSeconds", "60");

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData(Role.Helper, HttpStatusCode.Forbidden)]
    [InlineData(Role.Official, HttpStatusCode.Forbidden)]
    [InlineData(Role.Editor, HttpStatusCode.Forbidden)]
    [InlineData(Role.Feed, HttpStatusCode.Forbidden)]
    public async Task Nobody_else_sees_or_moves_anything(Role? role, HttpStatusCode expected)
    {
        var code = await TicketAsync();
        var client = Client(role);

        foreach (var path in new[] { "", $"/{code}", $"/{code}/thread" })
        {
            using var seen = await client.GetAsync($"/operator{path}");
            Assert.Equal(expected, seen.StatusCode);
            Assert.DoesNotContain("hộ chiếu", await seen.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        }

        foreach (var move in new[] { "take", "reply", "return", "close" })
        {
            Assert.Equal(expected, (await PostAsync(client, $"/operator/{code}/{move}", ("text", "x"))).StatusCode);
        }

        Assert.Equal(TicketState.Waiting, Ticket(code).State);
    }

    [Fact]
    public async Task A_ticket_is_taken_answered_and_closed_and_the_citizen_reads_it()
    {
        var code = await TicketAsync();
        var me = Client(Role.Operator);
        Assert.Contains($"<b>{code}</b>", await me.GetStringAsync("/operator"), StringComparison.Ordinal);

        var taken = await PostAsync(me, $"/operator/{code}/take");
        Assert.Equal((HttpStatusCode.SeeOther, $"/operator/{code}"), (taken.StatusCode, taken.Headers.Location!.OriginalString));
        Assert.Equal("passed", (await AskAsync("em cần <b>giúp</b>")).Headers.GetValues("Hand-Over").Single());
        Assert.Equal(HttpStatusCode.SeeOther, (await PostAsync(me, $"/operator/{code}/reply", ("text", "Chị gửi ảnh\ngiúp em"))).StatusCode);

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

        Assert.Equal("/operator", (await PostAsync(me, $"/operator/{code}/close")).Headers.Location!.OriginalString);
        Assert.Equal("none", (await NewsAsync(0)).GetProperty("state").GetString());
        Assert.Contains("nội dung trao đổi đã xóa", await me.GetStringAsync($"/operator/{code}"), StringComparison.Ordinal);
        var audit = _app.Services.GetRequiredService<AuditTrail>();
        Assert.Equal([$"phiếu {code}: đóng", $"phiếu {code}: trả lời", $"phiếu {code}: nhận"], audit.Newest(3).Select(entry => entry.What));
        Assert.Null(audit.FirstBroken());
    }

    [Fact]
    public async Task Another_operator_can_neither_read_nor_write_in_a_ticket_that_is_taken()
    {
        var code = await TicketAsync();
        var (me, other) = (Client(Role.Operator), Client(Role.Operator));
        await PostAsync(me, $"/operator/{code}/take");
        await AskAsync("chuyện riêng của em");

        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync(other, $"/operator/{code}/take")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync(other, $"/operator/{code}/close")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync($"/operator/{code}/thread")).StatusCode);
        var refused = await (await PostAsync(other, $"/operator/{code}/reply", ("text", "lời của người khác"))).Content.ReadAsStringAsync();
        Assert.DoesNotContain("chuyện riêng", refused, StringComparison.Ordinal);
        Assert.Equal(1, (await NewsAsync(0)).GetProperty("news").GetArrayLength());
        Assert.Equal(HttpStatusCode.SeeOther, (await PostAsync(me, $"/operator/{code}/return")).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await PostAsync(other, $"/operator/{code}/take")).StatusCode);
    }

    [Fact]
    public async Task A_ticket_that_the_people_of_a_Zalo_account_have_is_closed_here()
    {
        var ticket = _app.Services.GetRequiredService<TicketStore>().Open(new HandOverPerson("z", "z", ChannelNames.Zalo, new PushAddress("zalo", "1")), new TicketSummary(), 50)!;
        Assert.True(_app.Services.GetRequiredService<TicketMoves>().Take(ticket, Bot.HandOver.Store.Ticket.AccountPeople, notice: null));
        var me = Client(Role.Operator);

        foreach (var page in new[] { "/operator", $"/operator/{ticket.Code}" })
        {
            var html = await me.GetStringAsync(page);
            Assert.Contains($"action=\"/operator/{ticket.Code}/close\"", html, StringComparison.Ordinal);
            Assert.Contains($"action=\"/operator/{ticket.Code}/return\"", html, StringComparison.Ordinal);
            Assert.DoesNotContain("take-over", html, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.SeeOther, (await PostAsync(me, $"/operator/{ticket.Code}/close")).StatusCode);
        Assert.Equal(TicketState.Closed, Ticket(ticket.Code).State);
    }

    [Fact]
    public async Task An_administrator_ends_what_others_have_and_an_operator_takes_over_what_was_left()
    {
        var code = await TicketAsync();
        var (gone, me, admin) = (Client(Role.Operator), Client(Role.Operator), Client(Role.Admin));
        await PostAsync(gone, $"/operator/{code}/take");
        foreach (var page in new[] { "/operator", $"/operator/{code}" })
        {
            Assert.DoesNotContain($"action=\"/operator/{code}/", await me.GetStringAsync(page), StringComparison.Ordinal);
            Assert.Contains($"action=\"/operator/{code}/close\"", await admin.GetStringAsync(page), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync(me, $"/operator/{code}/take-over")).StatusCode);
        _app.Services.GetRequiredService<TicketDatabase>().Run("UPDATE line SET at = '2020-01-01T00:00:00.000Z'");
        Assert.Contains($"action=\"/operator/{code}/take-over\"", await me.GetStringAsync("/operator"), StringComparison.Ordinal);
        Assert.Contains("lâu chưa trả lời", await me.GetStringAsync($"/operator/{code}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await PostAsync(me, $"/operator/{code}/take-over")).StatusCode);
        Assert.Contains("Gửi trả lời", await me.GetStringAsync($"/operator/{code}"), StringComparison.Ordinal);
        Assert.DoesNotContain("Gửi trả lời", await gone.GetStringAsync($"/operator/{code}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await PostAsync(admin, $"/operator/{code}/close")).StatusCode);
    }

    [Fact]
    public async Task Who_comes_too_late_is_written_down_as_too_late()
    {
        var code = await TicketAsync();
        var (me, other) = (Client(Role.Operator), Client(Role.Operator));
        await PostAsync(me, $"/operator/{code}/take");

        await PostAsync(other, $"/operator/{code}/take");
        await PostAsync(other, $"/operator/{code}/reply", ("text", "lời"));

        var what = _app.Services.GetRequiredService<AuditTrail>().Newest(5).Select(entry => entry.What).Reverse();
        Assert.Equal([$"phiếu {code}: nhận", $"phiếu {code}: nhận", $"phiếu {code}: nhận (không thành)", $"phiếu {code}: trả lời", $"phiếu {code}: trả lời (không thành)"], what);
    }

    [Fact]
    public async Task A_key_that_is_broken_is_said_and_moves_nothing()
    {
        var code = await TicketAsync();
        await File.WriteAllTextAsync(Path.Combine(_app.Storage, "handover", "key"), "no key");

        var refused = await PostAsync(Client(Role.Operator), $"/operator/{code}/take");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Contains("khóa mã hóa của kho đang trục trặc", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(TicketState.Waiting, Ticket(code).State);
    }

    [Fact]
    public async Task What_cannot_be_read_any_more_is_said_so_among_what_can()
    {
        var code = await TicketAsync();
        var me = Client(Role.Operator);
        await PostAsync(me, $"/operator/{code}/take");
        await AskAsync("câu bị hỏng");
        _app.Services.GetRequiredService<TicketDatabase>().Run("UPDATE line SET text = zeroblob(40) WHERE author = 0");
        await AskAsync("câu còn nguyên");

        var thread = await me.GetStringAsync($"/operator/{code}/thread");

        Assert.Contains("không đọc lại được", thread, StringComparison.Ordinal);
        Assert.Contains("câu còn nguyên", thread, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_another_site_moves_nothing()
    {
        var code = await TicketAsync();
        var me = Client(Role.Operator);
        me.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(me, $"/operator/{code}/take")).StatusCode);
        me.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        me.DefaultRequestHeaders.Add("Origin", "https://evil.example");
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(me, $"/operator/{code}/take")).StatusCode);

        Assert.Equal(TicketState.Waiting, Ticket(code).State);
    }

    [Fact]
    public async Task An_operator_signs_in_on_the_page_itself_and_nobody_else_does()
    {
        var browser = _app.CreateClient();
        var wrong = await PostAsync(browser, "/operator/sign-in", ("code", "nope"));
        var citizenHelper = await PostAsync(browser, "/operator/sign-in", ("code", Secret(Role.Helper)));
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, citizenHelper.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/operator")).StatusCode);

        await PostAsync(browser, "/operator/sign-in", ("code", Secret(Role.Operator)));

        Assert.Contains("Chưa có phiếu nào chờ", await browser.GetStringAsync("/operator"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("a\u0001b")]
    public async Task A_reply_that_is_no_text_is_refused_and_kept_in_the_form(string text)
    {
        var code = await TicketAsync();
        var me = Client(Role.Operator);
        await PostAsync(me, $"/operator/{code}/take");

        var page = await (await PostAsync(me, $"/operator/{code}/reply", ("text", text))).Content.ReadAsStringAsync();

        Assert.Contains("nên chưa gửi", page, StringComparison.Ordinal);
        Assert.Equal(1, (await NewsAsync(0)).GetProperty("news").GetArrayLength());
    }

    [Fact]
    public async Task A_page_without_scripts_gets_replies_with_the_next_answer()
    {
        var code = await TicketAsync();
        var me = Client(Role.Operator);
        await PostAsync(me, $"/operator/{code}/take");
        await PostAsync(me, $"/operator/{code}/reply", ("text", "Dạ chị ơi"));

        var first = await (await PostAsync(_app.Browser(), "/", ("question", "alo"), ("conversation", Conversation))).Content.ReadAsStringAsync();
        var second = await (await PostAsync(_app.Browser(), "/", ("question", "alo nữa"), ("conversation", Conversation))).Content.ReadAsStringAsync();

        Assert.Contains("Dạ chị ơi", first, StringComparison.Ordinal);
        Assert.Contains($"Em đã chuyển cho cán bộ (phiếu {code})", first, StringComparison.Ordinal);
        Assert.DoesNotContain("Dạ chị ơi", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_scripts_gets_the_reply_that_was_written_just_before_the_end()
    {
        var code = await TicketAsync();
        var me = Client(Role.Operator);
        await PostAsync(me, $"/operator/{code}/take");
        await PostAsync(me, $"/operator/{code}/reply", ("text", "Chị ra phường là xong"));
        await PostAsync(me, $"/operator/{code}/close");

        var page = await (await PostAsync(_app.Browser(), "/", ("question", "làm hộ chiếu hết bao nhiêu tiền"), ("conversation", Conversation))).Content.ReadAsStringAsync();

        Assert.Contains("Chị ra phường là xong", page, StringComparison.Ordinal);
        Assert.Contains("100.000", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_scripts_is_answered_while_the_tickets_cannot_be_read()
    {
        HandOverTalk.BreakTickets(_app.Storage);

        using var page = await PostAsync(_app.Browser(), "/", ("question", "làm hộ chiếu hết bao nhiêu tiền"), ("conversation", Conversation));

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("100.000", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"conversationId\":5}")]
    [InlineData("{\"conversationId\":\"\\ud800\"}")]
    public async Task News_of_no_conversation_are_refused(string body) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await _app.PostRawAsync("/api/hand-over", body)).StatusCode);

    [Fact]
    public async Task Pages_that_look_for_replies_take_nothing_from_questions()
    {
        using var app = new BotApp { RealAssistant = true }.With("HandOver:Enabled", "true").With("Server:RequestsPerMinute", "2");
        for (var i = 0; i < 20; i++)
        {
            using var looked = await app.Browser().PostAsJsonAsync("/api/hand-over", new { conversationId = Conversation, shown = 0 });
            Assert.Equal(HttpStatusCode.OK, looked.StatusCode);
        }

        using var over = await app.Browser().PostAsJsonAsync("/api/hand-over", new { conversationId = Conversation, shown = 0 });
        Assert.Equal(HttpStatusCode.TooManyRequests, over.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.AskAsync(new { question = "làm hộ chiếu hết bao nhiêu tiền" })).StatusCode);
    }

    [Fact]
    public async Task A_code_that_there_is_not_is_said_so()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await Client(Role.Operator).GetAsync("/operator/AAA-AAA")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Client(Role.Operator).GetAsync("/operator/%3Cscript%3E")).StatusCode);
    }

    public void Dispose()
    {
        _app.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    private async Task<string> TicketAsync()
    {
        await AskAsync("làm hộ chiếu hết bao nhiêu tiền");
        await AskAsync("cho tôi gặp nhân viên");
        await AskAsync("Đồng ý gặp cán bộ hỗ trợ");
        return _app.Services.GetRequiredService<TicketStore>().Queue()[^1].Code;
    }

    private Ticket Ticket(string code) => _app.Services.GetRequiredService<TicketStore>().OfCode(code)!;

    private async Task<HttpResponseMessage> AskAsync(string question)
    {
        var response = await _app.AskAsync(new { question, conversationId = Conversation });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return response;
    }

    private async Task<System.Text.Json.JsonElement> NewsAsync(long shown) =>
        await (await _app.Browser().PostAsJsonAsync("/api/hand-over", new { conversationId = Conversation, shown })).JsonAsync();

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await client.PostAsync(path, form);
    }

    private string Secret(Role role) => _app.Services.GetRequiredService<TokenRegister>().Add(role, "Trực", TimeSpan.FromDays(1)).Secret;

    private HttpClient Client(Role? role)
    {
        var client = _app.Browser();
        if (role is { } held)
        {
            client.DefaultRequestHeaders.Authorization = new("Bearer", Secret(held));
        }

        return client;
    }
}
