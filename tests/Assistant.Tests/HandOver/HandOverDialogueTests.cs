using Assistant.Bot.HandOver;
using Assistant.Bot.HandOver.Store;

namespace Assistant.Tests.HandOver;

/// <summary>A citizen who wants a person: the wish, one tap, a ticket, a talk, and back.</summary>
public sealed class HandOverDialogueTests : IDisposable
{
    private readonly HandOverTalk _talk = new();

    [Fact]
    public async Task A_ticket_has_a_code_a_place_in_the_queue_and_a_summary_without_words_of_the_citizen()
    {
        await _talk.SayAsync("em tên Kẹo, đăng ký khai sinh ở Vĩnh Long nộp online cần giấy tờ gì");
        await _talk.TicketAsync(HandOverTalk.Binh);

        await _talk.SayAsync("gặp cán bộ");
        var answer = await _talk.SayAsync("vâng");

        var ticket = _talk.Tickets.Queue()[^1];
        Assert.Matches("^[ACEFGHKMPRTXY3479]{3}-[ACEFGHKMPRTXY3479]{3}$", ticket.Code);
        Assert.StartsWith($"Dạ, phiếu của anh/chị là **{ticket.Code}**, trước anh/chị còn 1 phiếu.", answer.Text, StringComparison.Ordinal);
        Assert.Equal("help", answer.Kind);
        Assert.Equal("waiting", answer.HandOver);
        Assert.Equal(("dang-ky-khai-sinh", "vinh-long-34", "online"), (ticket.Summary.ProcedureId, ticket.Summary.PlaceId, ticket.Summary.Filing));
        Assert.Equal(["documents"], ticket.Summary.Kinds);
        Assert.DoesNotContain("Kẹo", ticket.Summary.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_ticket_waits_the_assistant_answers_and_once_it_is_taken_it_keeps_quiet()
    {
        var ticket = await _talk.TicketAsync();
        Assert.Equal("fee", (await _talk.SayAsync("làm hộ chiếu hết bao nhiêu tiền")).Kind);
        Assert.Empty(_talk.Fetch());

        _talk.Take(ticket);
        var passed = await _talk.SayAsync("làm hộ chiếu cho bé hết bao nhiêu tiền");

        Assert.True(passed.IsSilent);
        Assert.Equal(("passed", "with_operator"), (passed.HandOver, passed.Outcome));
        Assert.Equal("làm hộ chiếu cho bé hết bao nhiêu tiền", _talk.Get<TicketLines>().Of(ticket)[^1].Text);
    }

    [Fact]
    public async Task The_operators_reply_arrives_once_and_the_end_wipes_what_was_written()
    {
        var ticket = await _talk.TicketAsync();
        _talk.Take(ticket);
        await _talk.SayAsync("em vướng ở bước hai");
        _talk.Reply(ticket, "Chị chụp lại tờ khai giúp em.");

        var first = _talk.Fetch();
        Assert.Equal([TicketAuthor.Notice, TicketAuthor.Operator], first.Select(line => line.Author));
        Assert.Equal("Chị chụp lại tờ khai giúp em.", first[^1].Text);
        Assert.Empty(_talk.Fetch(shown: first[^1].Id));
        Assert.True(_talk.Moves.Close(ticket, holder: null, HandOverTexts.Closed(ticket)));

        var last = Assert.Single(_talk.Fetch(shown: first[^1].Id));
        Assert.Contains("đã kết thúc", last.Text, StringComparison.Ordinal);
        Assert.Single(_talk.Get<TicketLines>().Of(ticket));
        Assert.Empty(_talk.Fetch(shown: last.Id));
        Assert.Empty(_talk.Get<TicketLines>().Of(ticket));
        Assert.Equal("fee", (await _talk.SayAsync("làm hộ chiếu hết bao nhiêu tiền")).Kind);
    }

    [Fact]
    public async Task The_citizen_goes_back_to_the_assistant_when_they_want()
    {
        await _talk.SayAsync("đăng ký khai sinh ở Vĩnh Long cần giấy gì");
        var ticket = await _talk.TicketAsync();
        _talk.Take(ticket);

        var back = await _talk.SayAsync("quay lai tro ly");

        Assert.Contains("em lại trả lời", back.Text, StringComparison.Ordinal);
        Assert.Empty(_talk.Tickets.Queue());
        Assert.Equal("dang-ky-khai-sinh", (await _talk.SayAsync("còn lệ phí bao nhiêu")).Procedure?.Id);
    }

    [Fact]
    public async Task Who_thinks_better_of_it_has_no_ticket()
    {
        await _talk.SayAsync("cho tôi gặp nhân viên");
        var declined = await _talk.SayAsync(_talk.Wording.DeclineWords);
        Assert.Empty(_talk.Tickets.Queue());

        await _talk.TicketAsync();
        var cancelled = await _talk.SayAsync("hủy phiếu giúp em");

        Assert.Contains("hỏi em tiếp", declined.Text, StringComparison.Ordinal);
        Assert.Contains("đã hủy phiếu", cancelled.Text, StringComparison.Ordinal);
        Assert.Empty(_talk.Tickets.Queue());
    }

    [Fact]
    public async Task The_same_confirmation_twice_makes_one_ticket()
    {
        var ticket = await _talk.TicketAsync();

        var again = await _talk.SayAsync(_talk.Wording.ConfirmWords);

        Assert.Contains(ticket.Code, again.Text, StringComparison.Ordinal);
        Assert.Single(_talk.Tickets.Queue());
    }

    [Fact]
    public async Task Yes_is_a_confirmation_only_right_after_the_offer()
    {
        await _talk.SayAsync("cho tôi gặp nhân viên");
        await _talk.SayAsync("làm hộ chiếu hết bao nhiêu tiền");

        await _talk.SayAsync("vâng");

        Assert.Empty(_talk.Tickets.Queue());
    }

    [Fact]
    public async Task Outside_working_hours_it_says_when_somebody_comes()
    {
        // Friday 27/11/2026, 20:00 in Vietnam; Monday is a day off here.
        using var talk = new HandOverTalk(("HandOver:DaysOff", "2026-11-30"));
        talk.Time.SetUtcNow(new DateTimeOffset(2026, 11, 27, 13, 0, 0, TimeSpan.Zero));

        var offer = await talk.SayAsync("gặp cán bộ");
        var ticket = await talk.SayAsync("đồng ý");

        Assert.Contains("ngoài giờ trực; từ 07:30 thứ Ba 01/12/2026 có người trả lời", offer.Text, StringComparison.Ordinal);
        Assert.Contains("từ 07:30 thứ Ba 01/12/2026", ticket.Text, StringComparison.Ordinal);
        Assert.Contains("18001096", ticket.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("18001096", offer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_writes_to_an_operator_that_has_gone_home_is_told_when_somebody_comes()
    {
        var ticket = await _talk.TicketAsync();
        _talk.Take(ticket);
        _talk.Time.SetUtcNow(new DateTimeOffset(2026, 11, 24, 13, 0, 0, TimeSpan.Zero));

        var answer = await _talk.SayAsync("còn ai ở đó không ạ, em cần gấp");

        Assert.False(answer.IsSilent);
        Assert.Contains("từ 07:30 thứ Tư 25/11/2026", answer.Text, StringComparison.Ordinal);
        Assert.Contains("em cần gấp", _talk.Get<TicketLines>().Of(ticket)[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_is_there_no_ticket_is_promised()
    {
        using var talk = new HandOverTalk(("HandOver:Enabled", "false"));
        await talk.SayAsync("đăng ký khai sinh ở Đà Nẵng nộp online cần giấy gì");

        var answer = await talk.SayAsync("cho tôi gặp người thật");

        Assert.StartsWith("Dạ, ở đây em chưa nối máy trực tiếp được với cán bộ.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("18001096** (em mới thấy ở một nguồn", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Tổng đài Đà Nẵng", answer.Text, StringComparison.Ordinal);
        Assert.Contains("\"Tôi cần hỏi về đăng ký khai sinh, ở TP. Đà Nẵng, nộp trực tuyến\"", answer.Text, StringComparison.Ordinal);
        Assert.Null(answer.Suggestions);
        await talk.SayAsync("Đồng ý gặp cán bộ hỗ trợ");
        Assert.False(Directory.Exists(Path.Combine(talk.Folder, "handover")));
    }

    [Fact]
    public async Task Too_many_tickets_are_not_taken_in()
    {
        using var talk = new HandOverTalk(("HandOver:MaxWaiting", "1"));
        await talk.TicketAsync();

        var second = await talk.SayAsync("cho gặp cán bộ", HandOverTalk.Binh);
        var forced = await talk.SayAsync(talk.Wording.ConfirmWords, HandOverTalk.Binh);

        Assert.Contains("kín phiếu", second.Text, StringComparison.Ordinal);
        Assert.Contains("kín phiếu", forced.Text, StringComparison.Ordinal);
        Assert.Single(talk.Tickets.Queue());
    }

    [Fact]
    public async Task After_two_turns_that_helped_nobody_a_person_is_suggested_and_not_forced()
    {
        var first = await _talk.SayAsync("xyzzy blorp");
        var second = await _talk.SayAsync("plugh quux");
        var third = await _talk.SayAsync("làm hộ chiếu hết bao nhiêu tiền");

        Assert.DoesNotContain(_talk.Wording.WishWords, first.Suggestions ?? []);
        Assert.Contains(_talk.Wording.WishWords, second.Suggestions ?? []);
        Assert.DoesNotContain(_talk.Wording.WishWords, third.Suggestions ?? []);
        Assert.Equal(HandOverDesk.Offered, (await _talk.SayAsync(_talk.Wording.WishWords)).Outcome);
    }

    [Fact]
    public async Task Two_citizens_are_never_mixed()
    {
        var an = await _talk.TicketAsync();
        var binh = await _talk.TicketAsync(HandOverTalk.Binh);
        _talk.Take(an);
        _talk.Take(binh);

        await _talk.SayAsync("việc của Ánh");
        await _talk.SayAsync("việc của Bình", HandOverTalk.Binh);
        _talk.Reply(an, "gửi Ánh");
        _talk.Reply(binh, "gửi Bình");

        Assert.DoesNotContain(_talk.Fetch(), line => line.Text.Contains("Bình", StringComparison.Ordinal));
        Assert.DoesNotContain(_talk.Fetch(HandOverTalk.Binh), line => line.Text.Contains("Ánh", StringComparison.Ordinal));
        Assert.DoesNotContain(_talk.Get<TicketLines>().Of(an), line => line.Text.Contains("Bình", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_two_operators_who_take_a_ticket_one_gets_it()
    {
        var ticket = await _talk.TicketAsync();
        _talk.Take(ticket);

        Assert.False(_talk.Moves.Take(ticket, "token:other", "x"));
        Assert.False(_talk.Moves.Say(ticket, TicketAuthor.Operator, "token:other", "x"));
        Assert.False(_talk.Moves.GiveBack(ticket, "token:other", "x"));
        Assert.True(_talk.Moves.GiveBack(ticket, HandOverTalk.Me, HandOverTexts.GivenBack(ticket)));
        Assert.True(_talk.Moves.Take(ticket, "token:other", "x"));
    }

    [Fact]
    public async Task A_restart_in_the_middle_loses_nothing()
    {
        var ticket = await _talk.TicketAsync();
        _talk.Take(ticket);
        await _talk.SayAsync("câu thứ nhất");

        _talk.Restart();
        await _talk.SayAsync("câu thứ hai");
        _talk.Reply(ticket, "Em đây ạ.");

        Assert.Equal(["câu thứ nhất", "câu thứ hai"], _talk.Get<TicketLines>().Of(ticket).Where(line => line.Author == TicketAuthor.Citizen).Select(line => line.Text));
        Assert.Equal("Em đây ạ.", _talk.Fetch()[^1].Text);
    }

    [Fact]
    public async Task The_citizen_is_told_where_their_ticket_stands()
    {
        var ticket = await _talk.TicketAsync();

        Assert.Contains($"{ticket.Code} của anh/chị đang chờ, anh/chị là người kế tiếp", (await _talk.SayAsync("phiếu của tôi tới đâu rồi")).Text, StringComparison.Ordinal);
        _talk.Take(ticket);
        Assert.Contains("đang giữ phiếu", (await _talk.SayAsync("sao chưa ai trả lời")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_calls_the_assistant_back_while_the_ticket_waits_hears_that_it_is_here()
    {
        var ticket = await _talk.TicketAsync();
        _talk.Take(ticket);
        Assert.True(_talk.Moves.GiveBack(ticket, HandOverTalk.Me, HandOverTexts.GivenBack(ticket)));

        var answer = await _talk.SayAsync(_talk.Wording.BackWords);

        Assert.StartsWith("Dạ, em đang trả lời anh/chị đây ạ.", answer.Text, StringComparison.Ordinal);
        Assert.Equal("waiting", answer.HandOver);
        Assert.Single(_talk.Tickets.Queue());
    }

    public void Dispose() => _talk.Dispose();
}
