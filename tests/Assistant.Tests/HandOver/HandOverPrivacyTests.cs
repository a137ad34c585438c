using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Assistant.Bot.HandOver;
using Assistant.Bot.HandOver.Store;
using Assistant.Bot.Operations.Audit;
using Assistant.Bot.Watching;

namespace Assistant.Tests.HandOver;

/// <summary>What is written to a person is theirs, and gone when it is over.</summary>
public sealed class HandOverPrivacyTests : IDisposable
{
    // Letters without marks, so that they are found in any encoding.
    private const string Name = "Tran Canary Keo";
    private const string Phone = "0912345678";
    private const string Identity = "048123456789";

    private readonly HandOverTalk _talk = new();

    [Fact]
    public async Task Numbers_of_people_never_reach_the_operator()
    {
        var ticket = await _talk.TicketAsync();
        _talk.Take(ticket);

        var told = await _talk.SayAsync($"em la {Name} so {Identity} goi {Phone}, ma OTP la 123456");

        var line = _talk.Get<TicketLines>().Of(ticket)[^1].Text;
        Assert.Contains(Name, line, StringComparison.Ordinal);
        Assert.DoesNotContain(Identity, line, StringComparison.Ordinal);
        Assert.DoesNotContain(Phone, line, StringComparison.Ordinal);
        Assert.DoesNotContain("123456", line, StringComparison.Ordinal);
        Assert.Contains("đừng gửi số giấy tờ", told.Text, StringComparison.Ordinal);
        Assert.False(told.IsSilent);
    }

    [Fact]
    public async Task Who_gives_a_number_to_the_operator_is_told_that_it_was_left_out()
    {
        var ticket = await _talk.TicketAsync();
        _talk.Take(ticket);

        var told = await _talk.SayAsync("hồ sơ em là H29.12-261110-0042, gọi em nhé");

        Assert.Contains("cán bộ không thấy", told.Text, StringComparison.Ordinal);
        Assert.Equal(("taken", false), (told.HandOver, told.IsSilent));
        Assert.DoesNotContain("0042", _talk.Get<TicketLines>().Of(ticket)[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_written_is_unreadable_on_disk_and_at_the_end_even_its_bytes_are_gone()
    {
        var ticket = await _talk.TicketAsync();
        _talk.Take(ticket);
        // Held open, as in a server: the last connection that closes would tidy up by itself.
        using var open = _talk.Get<TicketDatabase>().Open();
        for (var i = 0; i < 5; i++)
        {
            await _talk.SayAsync($"em la {Name}, cau thu {i}");
            _talk.Reply(ticket, $"Chao {Name}");
        }

        _talk.Fetch(shown: long.MaxValue);
        var hidden = _talk.Get<TicketDatabase>().Query(static row => System.Text.Encoding.Latin1.GetString((byte[])row[0])[12..28], "SELECT text FROM line WHERE ticket = $id", ("$id", ticket.Id));
        var before = _talk.OnDisk();
        _talk.Get<AuditTrail>().Append(HandOverTalk.Me, $"phiếu {ticket.Code}: đóng");

        _talk.Moves.Close(ticket, HandOverTalk.Me, HandOverTexts.Closed(ticket));

        var after = _talk.OnDisk();
        Assert.Equal(11, hidden.Count);
        Assert.All(hidden, bytes => Assert.Contains(bytes, before, StringComparison.Ordinal));
        Assert.All(hidden, bytes => Assert.DoesNotContain(bytes, after, StringComparison.Ordinal));
        Assert.Contains(ticket.Code, after, StringComparison.Ordinal);
        Assert.DoesNotContain("Canary", before, StringComparison.Ordinal);
        Assert.DoesNotContain("Canary", after, StringComparison.Ordinal);
        Assert.DoesNotContain(HandOverTalk.An, after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ticket_that_nobody_speaks_in_is_closed_and_later_forgotten()
    {
        var ticket = await _talk.TicketAsync();
        _talk.Take(ticket);
        await _talk.SayAsync("còn ai không");

        _talk.Time.Advance(TimeSpan.FromHours(73));
        _talk.Get<TicketSweep>().Run();
        Assert.Contains("lâu không có ai nhắn", Assert.Single(_talk.Get<TicketLines>().Of(ticket), line => line.Text.Contains("đã đóng", StringComparison.Ordinal)).Text, StringComparison.Ordinal);

        _talk.Time.Advance(TicketMoves.LastWords + TimeSpan.FromMinutes(1));
        _talk.Get<TicketSweep>().Run();
        Assert.Empty(_talk.Get<TicketLines>().Of(ticket));
        Assert.Equal("", _talk.Tickets.OfCode(ticket.Code)!.Conversation);

        _talk.Time.Advance(TimeSpan.FromDays(31));
        _talk.Get<TicketSweep>().Run();
        Assert.Null(_talk.Tickets.OfCode(ticket.Code));
    }

    [Fact]
    public void A_line_of_one_ticket_cannot_be_read_as_one_of_another()
    {
        var cipher = _talk.Get<TicketCipher>();
        var hidden = cipher.Hide("lời", "AAA-AAA");

        Assert.Equal("lời", cipher.Show(hidden, "AAA-AAA"));
        Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() => cipher.Show(hidden, "CCC-CCC"));
    }

    [Fact]
    public async Task A_store_that_fails_is_said_and_nothing_is_taken_as_passed_on()
    {
        var ticket = await _talk.TicketAsync();
        _talk.Take(ticket);
        _talk.Break();

        var answer = await _talk.SayAsync("alo");

        Assert.Contains("chưa tới cán bộ", answer.Text, StringComparison.Ordinal);
        Assert.False(answer.IsSilent);
    }

    [Fact]
    public async Task Who_has_no_ticket_is_answered_while_the_store_fails()
    {
        _talk.Break();

        Assert.Equal("fee", (await _talk.SayAsync("làm hộ chiếu hết bao nhiêu tiền")).Kind);
        Assert.StartsWith("Dạ, em đang trả lời", (await _talk.SayAsync(_talk.Wording.BackWords)).Text, StringComparison.Ordinal);
        // No person can be had now: whom to call is told, and nothing is promised.
        foreach (var wish in new[] { "cho tôi gặp nhân viên", _talk.Wording.ConfirmWords })
        {
            var answer = await _talk.SayAsync(wish);
            Assert.StartsWith("Dạ, phần mời cán bộ đang trục trặc", answer.Text, StringComparison.Ordinal);
            Assert.Contains("18001096", answer.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(_talk.Wording.ConfirmWords, answer.Suggestions ?? []);
        }
    }

    [Fact]
    public async Task Who_cannot_be_written_to_because_the_key_is_broken_gets_no_ticket()
    {
        Directory.CreateDirectory(Path.Combine(_talk.Folder, "handover"));
        await File.WriteAllTextAsync(Path.Combine(_talk.Folder, "handover", "key"), "no key");
        var request = new TurnRequest
        {
            Question = _talk.Wording.ConfirmWords,
            Caller = Caller.Citizen,
            ConversationId = HandOverTalk.An,
            Channel = ChannelNames.DirectLine,
            PushTo = new PushAddress("directline", "an"),
        };

        var answer = await _talk.Get<IAssistant>().AskAsync(request, CancellationToken.None);

        Assert.StartsWith("Dạ, phần mời cán bộ đang trục trặc", answer.Text, StringComparison.Ordinal);
        Assert.Empty(_talk.Tickets.Queue());
    }

    [Fact]
    public async Task Who_went_back_to_the_assistant_is_answered_while_the_store_fails()
    {
        _talk.Take(await _talk.TicketAsync());
        await _talk.SayAsync(_talk.Wording.BackWords);
        _talk.Break();

        Assert.Equal("fee", (await _talk.SayAsync("làm hộ chiếu hết bao nhiêu tiền")).Kind);
    }

    [Fact]
    public async Task On_Zalo_where_people_read_the_whole_chat_nothing_is_said_to_be_left_out()
    {
        var person = new PushAddress("zalo", "an");
        Task<Answer> SayAsync(string text) => _talk.Get<IAssistant>().AskAsync(
            new TurnRequest { Question = text, Caller = Caller.Citizen, ConversationId = HandOverTalk.An, Channel = ChannelNames.Zalo, PushTo = person }, CancellationToken.None);
        await SayAsync("cho tôi gặp nhân viên");
        await SayAsync(_talk.Wording.ConfirmWords);

        Assert.True((await SayAsync($"số em là {Phone}")).IsSilent);
        Assert.True((await SayAsync($"căn cước em là {Identity}")).IsSilent);
    }

    public void Dispose() => _talk.Dispose();
}
