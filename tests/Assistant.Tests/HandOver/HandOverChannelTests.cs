using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Assistant.Bot.Channels.Zalo.Simulator;
using Assistant.Bot.Channels.Zalo.Webhook;
using Assistant.Bot.HandOver;
using Assistant.Bot.HandOver.Store;
using Assistant.Tests.Channels;
using Assistant.Tests.Channels.Zalo;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.HandOver;

/// <summary>A person behind Direct Line and behind Zalo: replies go where the citizen writes, and the assistant keeps quiet there.</summary>
public sealed class HandOverChannelTests
{
    [Fact]
    public async Task A_Direct_Line_conversation_gets_the_reply_as_an_activity_and_no_answer_of_the_assistant()
    {
        using var app = new BotApp { RealAssistant = true }.With("HandOver:Enabled", "true").With("HandOver:PollSeconds", "1");
        var page = app.CreateClient();
        var token = (await (await page.PostAsync("/v3/directline/tokens/generate", null)).JsonAsync()).GetProperty("token").GetString()!;
        var opened = await (await SendAsync(page, token, HttpMethod.Post, "conversations", null)).JsonAsync();
        (token, var id) = (opened.GetProperty("token").GetString()!, opened.GetProperty("conversationId").GetString()!);
        async Task SayAsync(string text) => await SendAsync(page, token, HttpMethod.Post, $"conversations/{id}/activities", new { type = "message", text, from = new { id = "u" } });
        async Task<List<string>> TextsAsync() => [.. (await (await SendAsync(page, token, HttpMethod.Get, $"conversations/{id}/activities", null)).JsonAsync()).GetProperty("activities").EnumerateArray()
            .Where(activity => activity.GetProperty("from").GetProperty("role").GetString() == "bot").Select(activity => activity.TryGetProperty("text", out var text) ? text.GetString()! : "")];
        Task SeesAsync(string text) => Eventually.IsTrueAsync(async () => (await TextsAsync()).Any(said => said.Contains(text, StringComparison.Ordinal)), $"một tin có \"{text}\"");

        await SayAsync("cho tôi gặp nhân viên");
        await SeesAsync("mời cán bộ hỗ trợ");
        await SayAsync("vâng");
        await SeesAsync("phiếu của anh/chị là");
        var ticket = Assert.Single(app.Services.GetRequiredService<TicketStore>().Queue());
        var moves = app.Services.GetRequiredService<TicketMoves>();
        Assert.True(moves.Take(ticket, "op", HandOverTexts.Taken(ticket, app.Services.GetRequiredService<HandOverWording>())));
        await SeesAsync("cán bộ đã nhận phiếu");
        await SayAsync("lệ phí hộ chiếu bao nhiêu");
        await Eventually.IsTrueAsync(() => app.Services.GetRequiredService<TicketLines>().Of(ticket).Any(line => line.Author == TicketAuthor.Citizen), "tin tới cán bộ");
        Assert.True(moves.Say(ticket, TicketAuthor.Operator, "op", "Em trả lời đây ạ"));

        await SeesAsync("Em trả lời đây ạ");
        Assert.DoesNotContain(await TextsAsync(), text => text.Contains("100.000", StringComparison.Ordinal));
        moves.Close(ticket, holder: null, HandOverTexts.Closed(ticket));
        await SeesAsync("đã kết thúc phiếu");
        await Eventually.IsTrueAsync(() => app.Services.GetRequiredService<TicketLines>().Of(ticket).Count == 0, "nội dung được xóa");
    }

    [Fact]
    public async Task On_Zalo_the_assistant_leaves_the_chat_to_the_accounts_people_until_it_is_called_back()
    {
        await using var oa = await ZaloSimulator.StartAsync(new SimulatorOptions { Echo = false });
        var address = oa.Address.ToString();
        using var app = new BotApp { RealAssistant = true }
            .With("Zalo:AppId", oa.Options.AppId).With("Zalo:OaId", oa.Options.OaId).With("Zalo:AppSecret", oa.Options.AppSecret).With("Zalo:OaSecret", oa.Options.OaSecret)
            .With("Zalo:RefreshToken", oa.Options.RefreshToken).With("Zalo:ApiUrl", address).With("Zalo:OAuthUrl", address).With("Zalo:SettleMilliseconds", "0")
            .With("HandOver:Enabled", "true").With("HandOver:PollSeconds", "1");
        async Task DeliverAsync(byte[] body)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/zalo/webhook") { Content = new ByteArrayContent(body) };
            request.Content.Headers.ContentType = new("application/json");
            request.Headers.Add(WebhookSignature.Header, oa.Webhook.Sign(body));
            Assert.Equal(HttpStatusCode.OK, (await app.Browser().SendAsync(request)).StatusCode);
        }

        List<string> Said() => [.. oa.Chats.Of(SomeZalo.Person).Where(message => message.FromOa).Select(message => message.Text)];
        Task SaidAsync(string text) => Eventually.IsTrueAsync(() => Said().Any(said => said.Contains(text, StringComparison.Ordinal)), $"một tin có \"{text}\"");
        Task SayAsync(string text) => DeliverAsync(oa.Say(SomeZalo.Person, text).Event);
        var tickets = app.Services.GetRequiredService<TicketStore>();

        await SayAsync("cho gặp người thật");
        await SaidAsync("mời cán bộ hỗ trợ");
        var yes = oa.Say(SomeZalo.Person, "Đồng ý gặp cán bộ hỗ trợ").Event;
        await DeliverAsync(yes);
        await DeliverAsync(yes);
        await SaidAsync("Cán bộ của trang Zalo này sẽ trả lời");
        var ticket = Assert.Single(tickets.Queue());
        var before = Said().Count;

        await SayAsync("lệ phí hộ chiếu bao nhiêu");
        await DeliverAsync(Echo(oa.Options, admin: null));
        Assert.Equal(TicketState.Waiting, tickets.OfCode(ticket.Code)!.State);
        await DeliverAsync(Echo(oa.Options, admin: "9001", sender: "another-account"));
        Assert.Equal(TicketState.Waiting, tickets.OfCode(ticket.Code)!.State);
        await DeliverAsync(Echo(oa.Options, admin: "9001"));
        Assert.Equal((TicketState.Taken, "zalo:oa"), (tickets.OfCode(ticket.Code)!.State, tickets.OfCode(ticket.Code)!.Operator));
        await SayAsync("quay lại trợ lý");

        await SaidAsync("em lại trả lời anh/chị đây");
        Assert.Equal(before + 1, Said().Count);
        Assert.Empty(app.Services.GetRequiredService<TicketLines>().Of(ticket));
        Assert.Empty(tickets.Queue());
        await SayAsync("lệ phí hộ chiếu bao nhiêu");
        await SaidAsync("100.000");
    }

    private static byte[] Echo(SimulatorOptions oa, string? admin, string? sender = null)
    {
        var from = new JsonObject { ["id"] = sender ?? oa.OaId };
        if (admin is not null)
        {
            from["admin_id"] = admin;
        }

        return Encoding.UTF8.GetBytes(new JsonObject
        {
            ["app_id"] = oa.AppId,
            ["sender"] = from,
            ["recipient"] = new JsonObject { ["id"] = SomeZalo.Person },
            ["event_name"] = "oa_send_text",
            ["message"] = new JsonObject { ["msg_id"] = Guid.NewGuid().ToString("N"), ["text"] = "Chào chị" },
            ["timestamp"] = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture),
        }.ToJsonString());
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient page, string token, HttpMethod method, string path, object? body)
    {
        var request = new HttpRequestMessage(method, $"/v3/directline/{path}") { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new("Bearer", token);
        return page.SendAsync(request);
    }
}
