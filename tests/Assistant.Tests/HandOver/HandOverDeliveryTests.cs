using Assistant.Bot.HandOver;
using Assistant.Bot.HandOver.Store;
using Assistant.Tests.Channels.Zalo;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.HandOver;

/// <summary>Replies on their way to channels: each once, in order, and whatever is wrong with one keeps no other from going.</summary>
public sealed class HandOverDeliveryTests : IDisposable
{
    private readonly HandOverTalk _talk = new();
    private readonly CollectingSender _channel = new();

    [Fact]
    public async Task Two_processes_that_see_the_same_reply_send_it_once()
    {
        var ticket = Talk("an", "Dạ em đây");
        _channel.OnReach = () => _talk.Delivery(_channel).RunAsync(CancellationToken.None).GetAwaiter().GetResult();

        await _talk.Delivery(_channel).RunAsync(CancellationToken.None);

        Assert.Single(_channel.Sent);
        Assert.All(_talk.Get<TicketLines>().Of(ticket), line => Assert.True(line.IsDelivered));
    }

    [Fact]
    public async Task A_reply_whose_sender_died_is_sent_by_another_after_a_minute()
    {
        Talk("an", "Dạ em đây");
        Assert.True(_talk.Get<TicketLines>().Claim(Assert.Single(_talk.Get<TicketLines>().Outgoing()).Line));

        await _talk.Delivery(_channel).RunAsync(CancellationToken.None);
        Assert.Empty(_channel.Sent);
        _talk.Time.Advance(TimeSpan.FromSeconds(61));
        await _talk.Delivery(_channel).RunAsync(CancellationToken.None);

        Assert.Single(_channel.Sent);
    }

    [Fact]
    public async Task A_reply_that_cannot_be_read_holds_up_no_other()
    {
        var damaged = Talk("an", "hỏng", "nguyên");
        Talk("binh", "của Bình");
        var lines = _talk.Get<TicketLines>();
        Damage(lines.Of(damaged)[0]);

        await _talk.Delivery(_channel).RunAsync(CancellationToken.None);

        Assert.Equal(["an: **Cán bộ trả lời:**\n\nnguyên", "binh: **Cán bộ trả lời:**\n\ncủa Bình"], _channel.Sent.Order(StringComparer.Ordinal));
        Assert.Equal([false, true], lines.Of(damaged).Select(line => line.IsReadable));
    }

    [Fact]
    public async Task An_address_that_cannot_be_read_holds_up_no_other_ticket()
    {
        var damaged = Talk("an", "không tới được");
        Talk("binh", "của Bình");
        _talk.Get<TicketDatabase>().Run("UPDATE ticket SET address = zeroblob(3) WHERE id = $id", ("$id", damaged.Id));

        await _talk.Delivery(_channel).RunAsync(CancellationToken.None);

        Assert.Contains("của Bình", Assert.Single(_channel.Sent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_shows_what_can_be_read()
    {
        var ticket = await _talk.TicketAsync();
        _talk.Take(ticket);
        _talk.Reply(ticket, "hỏng");
        _talk.Reply(ticket, "nguyên");
        Damage(_talk.Get<TicketLines>().Of(ticket)[1]);

        Assert.Equal("nguyên", _talk.Fetch()[1].Text);
        Assert.Equal(2, _talk.Fetch().Count);
    }

    [Fact]
    public async Task A_round_that_fails_wipes_what_is_due_and_the_next_one_sends()
    {
        var old = await _talk.TicketAsync();
        _talk.Time.Advance(TimeSpan.FromHours(73));
        Talk("binh", "của Bình");
        _channel.Fault = new InvalidOperationException("the channel is broken");
        using var worker = ActivatorUtilities.CreateInstance<HandOverWorker>(_talk.Assistant.Services, _talk.Delivery(_channel));
        await worker.StartAsync(CancellationToken.None);

        await RoundAsync(() => _talk.Tickets.OfCode(old.Code)!.State == TicketState.Closed, "phiếu cũ được đóng");
        _channel.Fault = null;
        _talk.Time.Advance(TimeSpan.FromSeconds(61));
        await RoundAsync(() => _channel.Sent.Count == 1, "tin được gửi");

        await worker.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Under_a_key_that_is_broken_what_is_due_goes_all_the_same()
    {
        var ticket = await _talk.TicketAsync();
        Directory.CreateDirectory(Path.Combine(_talk.Folder, "handover"));
        await File.WriteAllTextAsync(Path.Combine(_talk.Folder, "handover", "key"), "no key");
        _talk.Time.Advance(TimeSpan.FromHours(73));

        _talk.Get<TicketSweep>().Run();

        Assert.Equal(TicketState.Closed, _talk.Tickets.OfCode(ticket.Code)!.State);
    }

    public void Dispose() => _talk.Dispose();

    private Ticket Talk(string key, params string[] replies)
    {
        var ticket = _talk.Pushed(key);
        Assert.True(_talk.Moves.Take(ticket, HandOverTalk.Me, notice: null));
        foreach (var reply in replies)
        {
            _talk.Reply(ticket, reply);
        }

        return ticket;
    }

    private void Damage(TicketLine line) => _talk.Get<TicketDatabase>().Run("UPDATE line SET text = zeroblob(40) WHERE id = $id", ("$id", line.Id));

    private Task RoundAsync(Func<bool> seen, string what) => Eventually.IsTrueAsync(
        () =>
        {
            _talk.Time.Advance(TimeSpan.FromSeconds(2));
            return seen();
        },
        what);
}
