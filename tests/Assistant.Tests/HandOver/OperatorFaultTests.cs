using System.Net;
using Assistant.Bot.Access;
using Assistant.Bot.HandOver.Store;

namespace Assistant.Tests.HandOver;

/// <summary>What operators and pages get while the tickets or their key cannot be used, or too many ask.</summary>
public sealed class OperatorFaultTests
{
    private const string Conversation = "0123456789abcdef0123456789abcdef";

    [Fact]
    public async Task A_key_that_is_broken_is_said_and_moves_nothing()
    {
        using var desk = new OperatorDesk();
        var code = await desk.TicketAsync(Conversation);
        await File.WriteAllTextAsync(Path.Combine(desk.App.Storage, "handover", "key"), "no key");

        var refused = await OperatorDesk.PostAsync(desk.Client(Role.Operator), $"/operator/{code}/take");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Contains("khóa mã hóa của kho đang trục trặc", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(TicketState.Waiting, desk.Ticket(code).State);
    }

    [Fact]
    public async Task While_the_tickets_cannot_be_read_a_page_without_scripts_is_answered_and_looks_are_told()
    {
        using var desk = new OperatorDesk();
        HandOverTalk.BreakTickets(desk.App.Storage);

        Assert.Contains("100.000", await desk.PlainPageAsync(Conversation, "làm hộ chiếu hết bao nhiêu tiền"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await desk.LookAsync(Conversation)).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await desk.Client(Role.Operator).GetAsync("/operator")).StatusCode);
    }

    [Fact]
    public async Task Pages_that_look_for_replies_take_nothing_from_questions()
    {
        using var desk = new OperatorDesk(requestsPerMinute: 2);
        var me = desk.Client(Role.Operator);
        for (var i = 0; i < 19; i++)
        {
            using var looked = await desk.LookAsync(Conversation);
            Assert.Equal(HttpStatusCode.OK, looked.StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await me.GetAsync("/operator")).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await desk.LookAsync(Conversation)).StatusCode);
        await desk.AskAsync(Conversation, "làm hộ chiếu hết bao nhiêu tiền");
    }
}
