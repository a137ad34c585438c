using Assistant.Bot.HandOver;
using Assistant.Bot.HandOver.Store;
using Assistant.Bot.Operations.Audit;

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
    public async Task Nothing_that_was_written_can_be_read_on_disk_before_or_after_the_end()
    {
        var ticket = await _talk.TicketAsync();
        _talk.Take(ticket);
        await _talk.SayAsync($"em la {Name}");
        _talk.Reply(ticket, $"Chao {Name}");
        var open = _talk.Kept();
        _talk.Get<AuditTrail>().Append(HandOverTalk.Me, $"phiếu {ticket.Code}: đóng");

        _talk.Moves.Close(ticket, HandOverTexts.Closed(ticket));

        var closed = _talk.Kept();
        Assert.Contains(ticket.Code, open, StringComparison.Ordinal);
        Assert.DoesNotContain("Canary", open, StringComparison.Ordinal);
        Assert.DoesNotContain("Canary", closed, StringComparison.Ordinal);
        Assert.DoesNotContain(HandOverTalk.An, closed, StringComparison.Ordinal);
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
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_talk.Folder, "handover"), "tickets.db*"))
        {
            await File.WriteAllBytesAsync(file, [.. Enumerable.Repeat((byte)7, 9000)]);
        }

        var answer = await _talk.SayAsync("alo");

        Assert.Contains("chưa tới cán bộ", answer.Text, StringComparison.Ordinal);
        Assert.False(answer.IsSilent);
    }

    public void Dispose() => _talk.Dispose();
}
