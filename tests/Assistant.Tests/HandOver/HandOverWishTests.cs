using Assistant.Bot.Access;
using Assistant.Bot.Conversations;
using Assistant.Bot.HandOver;
using Assistant.Bot.HandOver.Store;

namespace Assistant.Tests.HandOver;

/// <summary>Who is understood to want a person, and who may have one.</summary>
public sealed class HandOverWishTests(StaffedAssistant staffed) : IClassFixture<StaffedAssistant>
{
    private readonly HandOverTalk _talk = staffed.Talk;
    private readonly string _conversation = Guid.NewGuid().ToString("N");

    [Theory]
    [InlineData("cho tôi gặp người thật")]
    [InlineData("Cho em gặp nhân viên với ạ")]
    [InlineData("tôi muốn nói chuyện với cán bộ")]
    [InlineData("may tra loi ngu qua cho gap nguoi")]
    [InlineData("làm hộ chiếu rắc rối quá, cho tôi gặp nhân viên")]
    [InlineData("khong noi chuyen voi may dau, co nguoi that khong")]
    [InlineData("chuyển máy cho tổng đài viên đi em")]
    [InlineData("muon gap can bo ho tro")]
    [InlineData("có ai ở đó không?")]
    public async Task Who_asks_for_a_person_is_offered_one_and_confirms_with_one_tap(string wish)
    {
        var offer = await _talk.SayAsync(wish, _conversation);

        Assert.Equal(HandOverDesk.Offered, offer.Outcome);
        Assert.Equal([_talk.Wording.ConfirmWords, _talk.Wording.DeclineWords], offer.Suggestions);
        Assert.Null(TicketOf(_conversation));
        Assert.Equal(HandOverDesk.HandedOver, (await _talk.SayAsync(offer.Suggestions![0], _conversation)).Outcome);
        Assert.NotNull(TicketOf(_conversation));
    }

    [Theory]
    [InlineData("gặp cán bộ tư pháp để đăng ký kết hôn thì gặp ở đâu")]
    [InlineData("đăng ký kết hôn có phải gặp cán bộ phỏng vấn không")]
    [InlineData("xin giấy xác nhận tình trạng hôn nhân cần giấy tờ gì")]
    [InlineData("hộ chiếu cho người già")]
    [InlineData("đăng ký tạm trú cho người")]
    public async Task A_question_that_names_people_is_a_question(string question) =>
        Assert.NotEqual(HandOverDesk.Offered, (await _talk.SayAsync(question, _conversation)).Outcome);

    [Theory]
    [InlineData(Role.Helper)]
    [InlineData(Role.Official)]
    public async Task Only_citizens_have_tickets(Role role)
    {
        await _talk.SayAsync("gặp cán bộ", _conversation, role);
        await _talk.SayAsync(_talk.Wording.ConfirmWords, _conversation, role);

        Assert.Null(TicketOf(_conversation));
    }

    [Fact]
    public async Task A_conversation_that_others_could_guess_has_no_ticket()
    {
        await _talk.SayAsync("gặp cán bộ", "c1");
        await _talk.SayAsync(_talk.Wording.ConfirmWords, "c1");

        Assert.Null(TicketOf("c1"));
    }

    private Ticket? TicketOf(string conversation) => _talk.Tickets.OfConversation(ConversationKey.Of(conversation));
}
