using Assistant.Bot.Conversations;
using Assistant.Bot.HandOver;
using Assistant.Bot.HandOver.Store;

namespace Assistant.Tests.HandOver;

/// <summary>Whose a ticket is: theirs alone, and yet never stuck with somebody who is not there.</summary>
public sealed class TicketHolderTests : IDisposable
{
    private const string Other = "token:other";

    private readonly HandOverTalk _talk = new();

    private DateTimeOffset Silent => _talk.Time.GetUtcNow().AddHours(-4);

    [Fact]
    public async Task Nobody_but_its_operator_ends_a_ticket()
    {
        var ticket = await _talk.TicketAsync();
        Assert.False(_talk.Moves.Close(ticket, Other, notice: null));
        _talk.Take(ticket);

        Assert.False(_talk.Moves.Close(ticket, Other, notice: null));
        Assert.False(_talk.Moves.TakeOver(ticket, Other, Silent, "x"));
        Assert.True(_talk.Moves.Close(ticket, HandOverTalk.Me, notice: null));
    }

    [Fact]
    public async Task An_administrator_ends_any()
    {
        var (an, binh) = (await _talk.TicketAsync(), await _talk.TicketAsync(HandOverTalk.Binh));
        _talk.Take(an);
        _talk.Take(binh);

        Assert.True(_talk.Moves.GiveBack(an, holder: null, "x"));
        Assert.True(_talk.Moves.Close(binh, holder: null, notice: null));
    }

    [Fact]
    public void What_the_people_of_a_Zalo_account_have_is_ended_by_any_operator_and_taken_over_by_none()
    {
        var (an, binh) = (_talk.Pushed("an", ChannelNames.Zalo), _talk.Pushed("binh", ChannelNames.Zalo));
        Assert.True(_talk.Moves.Take(an, Ticket.AccountPeople, notice: null));
        Assert.True(_talk.Moves.Take(binh, Ticket.AccountPeople, notice: null));

        Assert.False(_talk.Moves.TakeOver(an, Other, Silent, "x"));
        Assert.True(_talk.Moves.GiveBack(an, Other, HandOverTexts.GivenBack(an)));
        Assert.True(_talk.Moves.Close(binh, Other, notice: null));
        Assert.DoesNotContain("cứ hỏi em", _talk.Get<TicketLines>().Of(an)[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operator_who_is_silent_for_hours_is_relieved_however_often_the_citizen_writes()
    {
        var ticket = await _talk.TicketAsync();
        _talk.Take(ticket);
        _talk.Time.Advance(TimeSpan.FromHours(3));
        _talk.Reply(ticket, "Em xem giúp chị");
        _talk.Time.Advance(TimeSpan.FromHours(3));
        await _talk.SayAsync("còn ai không ạ");
        Assert.False(_talk.Moves.TakeOver(ticket, Other, Silent, "x"));
        _talk.Time.Advance(TimeSpan.FromHours(2));

        Assert.True(_talk.Moves.TakeOver(ticket, Other, Silent, HandOverTexts.Taken(ticket, _talk.Wording)));

        Assert.False(_talk.Moves.Say(ticket, TicketAuthor.Operator, HandOverTalk.Me, "x"));
        Assert.False(_talk.Moves.TakeOver(ticket, HandOverTalk.Me, Silent, "x"));
        Assert.True(_talk.Moves.Say(ticket, TicketAuthor.Operator, Other, "Tôi đây ạ"));
    }

    [Fact]
    public void Who_leaves_the_channel_leaves_nothing_but_a_code()
    {
        var ticket = _talk.Pushed("an", ChannelNames.Zalo);
        var other = _talk.Pushed("binh", ChannelNames.Zalo);
        Assert.True(_talk.Moves.Take(ticket, HandOverTalk.Me, "đã nhận"));
        Assert.True(_talk.Moves.Say(ticket, TicketAuthor.Citizen, null, "lời của An"));

        _talk.Moves.Leave("an");

        var left = _talk.Tickets.OfCode(ticket.Code)!;
        Assert.Equal((TicketState.Closed, ""), (left.State, left.Conversation));
        Assert.Empty(_talk.Get<TicketLines>().Of(ticket));
        Assert.Null(_talk.Tickets.AddressOf(ticket));
        Assert.Equal(TicketState.Waiting, _talk.Tickets.OfCode(other.Code)!.State);
        Assert.NotNull(_talk.Tickets.AddressOf(other));
    }

    public void Dispose() => _talk.Dispose();
}
