using Assistant.Bot.Channels.Zalo;
using Assistant.Bot.Channels.Zalo.Inbox;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Channels.Zalo.Inbox;

/// <summary>What every inbox holds to. A "restart" is a new object over the same store, as after kill -9.</summary>
public abstract class InboxContract
{
    private protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));

    private protected ZaloOptions Options { get; } = SomeZalo.Options();

    private protected abstract IInbox Inbox { get; }

    private protected abstract Task RestartAsync();

    [SkippableFact]
    public async Task An_event_comes_out_as_it_went_in()
    {
        var entry = SomeZalo.Entry("k", sentAt: 1_764_000_000_000, text: "Làm hộ chiếu “gấp” 😀\nhết bao nhiêu?");
        await Inbox.AddAsync(entry);

        var held = Assert.Single(await Inbox.TakeAsync(10));

        Assert.Equal(entry, held.Entry);
        Assert.Null(held.Progress);
    }

    [SkippableFact]
    public async Task An_event_is_taken_once_however_often_it_is_delivered()
    {
        Assert.True(await Inbox.AddAsync(SomeZalo.Entry("k")));
        Assert.False(await Inbox.AddAsync(SomeZalo.Entry("k")));
        var held = Assert.Single(await Inbox.TakeAsync(10));
        Assert.False(await Inbox.AddAsync(SomeZalo.Entry("k")));
        await Inbox.FinishAsync(held, []);

        Assert.False(await Inbox.AddAsync(SomeZalo.Entry("k")));
        await RestartAsync();
        Assert.False(await Inbox.AddAsync(SomeZalo.Entry("k")));
        Assert.Empty(await Inbox.TakeAsync(10));
    }

    [SkippableFact]
    public async Task Five_hundred_deliveries_at_once_are_all_kept_and_no_duplicate_is()
    {
        var taken = await Task.WhenAll(Enumerable.Range(0, 500).Select(at => Inbox.AddAsync(SomeZalo.Entry($"k{at % 250}", $"p{at % 50}", at))));

        Assert.Equal(250, taken.Count(fresh => fresh));
        Assert.Equal(250, (await Inbox.StatusAsync()).Waiting);
    }

    [SkippableFact]
    public async Task A_persons_events_come_out_one_after_the_other_in_the_order_they_were_sent()
    {
        await Inbox.AddAsync(SomeZalo.Entry("second", sentAt: 20));
        await Inbox.AddAsync(SomeZalo.Entry("third", sentAt: 30));
        await Inbox.AddAsync(SomeZalo.Entry("first", sentAt: 10));
        var order = new List<string>();

        while (await Inbox.TakeAsync(10) is { Count: > 0 } taken)
        {
            order.Add(Assert.Single(taken).Entry.Key);
            Assert.Empty(await Inbox.TakeAsync(10));
            await Inbox.FinishAsync(taken[0], []);
        }

        Assert.Equal(["first", "second", "third"], order);
    }

    [SkippableFact]
    public async Task Different_persons_are_answered_side_by_side()
    {
        await Inbox.AddAsync(SomeZalo.Entry("a", "p1"));
        await Inbox.AddAsync(SomeZalo.Entry("b", "p2"));
        await Inbox.AddAsync(SomeZalo.Entry("c", "p3"));

        Assert.Equal(2, (await Inbox.TakeAsync(2)).Count);
        Assert.Equal("c", Assert.Single(await Inbox.TakeAsync(2)).Entry.Key);
    }

    [SkippableFact]
    public async Task An_event_waits_a_moment_for_an_earlier_one_that_is_late()
    {
        Options.SettleMilliseconds = 200;
        await Inbox.AddAsync(SomeZalo.Entry("second", sentAt: 20));
        Time.Advance(TimeSpan.FromMilliseconds(150));
        Assert.Empty(await Inbox.TakeAsync(10));
        await Inbox.AddAsync(SomeZalo.Entry("first", sentAt: 10));
        Time.Advance(TimeSpan.FromMilliseconds(200));

        Assert.Equal("first", Assert.Single(await Inbox.TakeAsync(10)).Entry.Key);
    }

    [SkippableFact]
    public async Task Whoever_takes_over_knows_how_far_the_answer_had_come()
    {
        await Inbox.AddAsync(SomeZalo.Entry("k"));
        var held = Assert.Single(await Inbox.TakeAsync(10));
        Assert.True(await Inbox.SaveAsync(held, "one of two sent"));

        await RestartAsync();

        Assert.Equal("one of two sent", Assert.Single(await Inbox.TakeAsync(10)).Progress);
    }

    [SkippableFact]
    public async Task What_was_being_answered_at_a_crash_comes_first_again()
    {
        await Inbox.AddAsync(SomeZalo.Entry("first", sentAt: 10));
        await Inbox.AddAsync(SomeZalo.Entry("second", sentAt: 20));
        Assert.Single(await Inbox.TakeAsync(10));

        await RestartAsync();

        Assert.Equal("first", Assert.Single(await Inbox.TakeAsync(10)).Entry.Key);
    }

    [SkippableFact]
    public async Task A_finished_event_is_gone_and_the_next_one_follows()
    {
        await Inbox.AddAsync(SomeZalo.Entry("first", sentAt: 10));
        await Inbox.AddAsync(SomeZalo.Entry("second", sentAt: 20));
        var first = Assert.Single(await Inbox.TakeAsync(10));

        Assert.True(await Inbox.FinishAsync(first, ["m1"]));

        Assert.Equal("second", Assert.Single(await Inbox.TakeAsync(10)).Entry.Key);
        Assert.Equal(1, (await Inbox.StatusAsync()).Waiting);
        Assert.False(await Inbox.SaveAsync(first, "late"));
        Assert.False(await Inbox.FinishAsync(first, []));
    }

    [SkippableFact]
    public async Task What_is_put_back_waits_and_holds_up_the_persons_later_events_only()
    {
        await Inbox.AddAsync(SomeZalo.Entry("first", sentAt: 10));
        await Inbox.AddAsync(SomeZalo.Entry("second", sentAt: 20));
        var first = Assert.Single(await Inbox.TakeAsync(10));
        await Inbox.SaveAsync(first, "half");
        await Inbox.PutBackAsync(first, TimeSpan.FromSeconds(30));
        await Inbox.AddAsync(SomeZalo.Entry("other", SomeZalo.Other));

        Assert.Equal("other", Assert.Single(await Inbox.TakeAsync(10)).Entry.Key);
        Time.Advance(TimeSpan.FromSeconds(30));

        var again = Assert.Single(await Inbox.TakeAsync(10));
        Assert.Equal(("first", "half"), (again.Entry.Key, again.Progress));
    }

    [SkippableFact]
    public async Task Messages_that_were_sent_are_known_by_their_ids()
    {
        await Inbox.AddAsync(SomeZalo.Entry("k"));
        await Inbox.FinishAsync(Assert.Single(await Inbox.TakeAsync(10)), ["m1", "m2"]);
        await RestartAsync();

        Assert.True(await Inbox.WasSentAsync("m1"));
        Assert.True(await Inbox.WasSentAsync("m2"));
        Assert.False(await Inbox.WasSentAsync("m3"));
    }

    [SkippableFact]
    public async Task Who_asks_to_be_forgotten_has_nothing_waiting_any_more()
    {
        await Inbox.AddAsync(SomeZalo.Entry("withdraw", sentAt: 20));
        var withdrawal = Assert.Single(await Inbox.TakeAsync(10));
        await Inbox.AddAsync(SomeZalo.Entry("late", sentAt: 10));
        await Inbox.AddAsync(SomeZalo.Entry("after", sentAt: 30));
        await Inbox.AddAsync(SomeZalo.Entry("other", SomeZalo.Other));

        await Inbox.ForgetAsync(SomeZalo.Person);
        Assert.True(await Inbox.FinishAsync(withdrawal, []));

        Assert.Equal("other", Assert.Single(await Inbox.TakeAsync(10)).Entry.Key);
        Assert.Equal(1, (await Inbox.StatusAsync()).Waiting);
    }

    [SkippableFact]
    public async Task The_status_tells_how_many_wait_and_for_how_long()
    {
        Assert.Equal(new InboxStatus(0, 0), await Inbox.StatusAsync());
        await Inbox.AddAsync(SomeZalo.Entry("a"));
        Time.Advance(TimeSpan.FromSeconds(90));
        await Inbox.AddAsync(SomeZalo.Entry("b"));

        Assert.Equal(new InboxStatus(2, 90), await Inbox.StatusAsync());
    }

    [SkippableFact]
    public async Task A_hundred_persons_with_ten_events_each_are_answered_once_and_in_order()
    {
        var chance = new Random(7);
        var entries = (from person in Enumerable.Range(0, 100) from at in Enumerable.Range(0, 10) select SomeZalo.Entry($"{person}/{at}", $"p{person}", at)).ToArray();
        chance.Shuffle(entries);
        await Task.WhenAll(entries.Select(Inbox.AddAsync));
        var answered = new List<InboxEntry>();

        while (await Inbox.TakeAsync(16) is { Count: > 0 } taken)
        {
            answered.AddRange(taken.Select(held => held.Entry));
            await Task.WhenAll(taken.Select(held => Inbox.FinishAsync(held, [])));
        }

        Assert.Equal(1000, answered.Count);
        Assert.All(answered.GroupBy(entry => entry.UserId), own => Assert.Equal(Enumerable.Range(0, 10).Select(at => (long)at), own.Select(entry => entry.SentAt)));
    }
}
