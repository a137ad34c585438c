using Assistant.Bot.Channels.Zalo.Inbox;
using Assistant.Bot.Operations.Redis;
using Microsoft.Extensions.Logging.Abstractions;

namespace Assistant.Tests.Channels.Zalo.Inbox;

public sealed class RedisInboxTests : InboxContract, IAsyncLifetime
{
    private RedisServer? _server;
    private RedisLink? _link;
    private RedisInbox? _inbox;

    private protected override IInbox Inbox => _inbox!;

    public async Task InitializeAsync()
    {
        _server = await RedisServer.StartAsync();
        await RestartAsync();
    }

    public async Task DisposeAsync()
    {
        if (_link is not null)
        {
            await _link.DisposeAsync();
        }

        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    [SkippableFact]
    public async Task Two_replicas_share_the_work_and_keep_each_persons_order()
    {
        await using var link = await _server!.ConnectAsync();
        var second = Replica(link, "b");
        await Task.WhenAll(from person in Enumerable.Range(0, 40) from at in Enumerable.Range(0, 10) select _inbox!.AddAsync(SomeZalo.Entry($"{person}/{at}", $"p{person}", at)));
        var answered = new List<(string Who, InboxEntry Entry)>();
        var access = new Lock();

        await Task.WhenAll(WorkAsync("a", _inbox!), WorkAsync("b", second));

        Assert.Equal(400, answered.Count);
        Assert.Equal(400, answered.Select(item => item.Entry.Key).Distinct().Count());
        Assert.Equal(2, answered.Select(item => item.Who).Distinct().Count());
        Assert.All(answered.GroupBy(item => item.Entry.UserId), own => Assert.Equal(Enumerable.Range(0, 10).Select(at => (long)at), own.Select(item => item.Entry.SentAt)));

        async Task WorkAsync(string who, RedisInbox inbox)
        {
            while ((await inbox.StatusAsync()).Waiting > 0)
            {
                foreach (var held in await inbox.TakeAsync(4))
                {
                    lock (access)
                    {
                        answered.Add((who, held.Entry));
                    }

                    await Task.Delay(1);
                    await inbox.FinishAsync(held, []);
                }
            }
        }
    }

    [SkippableFact]
    public async Task While_one_replica_answers_a_person_no_other_does()
    {
        await using var link = await _server!.ConnectAsync();
        var second = Replica(link, "b");
        await _inbox!.AddAsync(SomeZalo.Entry("second", sentAt: 20));
        var held = Assert.Single(await _inbox.TakeAsync(10));
        await _inbox.AddAsync(SomeZalo.Entry("first", sentAt: 10));

        Assert.Empty(await second.TakeAsync(10));
        await _inbox.FinishAsync(held, []);

        Assert.Equal("first", Assert.Single(await second.TakeAsync(10)).Entry.Key);
    }

    [SkippableFact]
    public async Task A_replica_whose_entry_another_one_took_over_changes_nothing_any_more()
    {
        await _inbox!.AddAsync(SomeZalo.Entry("k"));
        var held = Assert.Single(await _inbox.TakeAsync(10));
        await _inbox.SaveAsync(held, "in doubt");
        await TakeOverAsync(held.Place, "b");

        Assert.False(await _inbox.SaveAsync(held, "sent"));
        Assert.False(await _inbox.FinishAsync(held, ["m1"]));

        await using var link = await _server!.ConnectAsync();
        Assert.Equal("in doubt", Assert.Single(await Replica(link, "b").TakeAsync(10)).Progress);
        Assert.False(await _inbox.WasSentAsync("m1"));
    }

    [SkippableFact]
    public async Task Events_survive_a_crash_of_redis()
    {
        await _inbox!.AddAsync(SomeZalo.Entry("first", sentAt: 10));
        await _inbox.AddAsync(SomeZalo.Entry("second", sentAt: 20));
        var held = Assert.Single(await _inbox.TakeAsync(10));
        await _inbox.SaveAsync(held, "half");
        _server!.Kill();
        await _server.RunAsync();
        await RestartAsync();

        var again = Assert.Single(await _inbox!.TakeAsync(10));

        Assert.Equal(("first", "half"), (again.Entry.Key, again.Progress));
        Assert.False(await _inbox.AddAsync(SomeZalo.Entry("second", sentAt: 20)));
    }

    [SkippableFact]
    public async Task A_redis_that_comes_back_empty_is_used_as_it_is()
    {
        await _inbox!.AddAsync(SomeZalo.Entry("k"));
        Assert.Single(await _inbox.TakeAsync(10));
        await _link!.Database.ExecuteAsync("FLUSHALL");

        Assert.Empty(await _inbox.TakeAsync(10));
        await _inbox.AddAsync(SomeZalo.Entry("new"));

        Assert.Equal("new", Assert.Single(await _inbox.TakeAsync(10)).Entry.Key);
    }

    private protected override async Task RestartAsync()
    {
        if (_link is not null)
        {
            await _link.DisposeAsync();
        }

        _link = await _server!.ConnectAsync();
        _inbox = Replica(_link, "a");
    }

    private RedisInbox Replica(RedisLink link, string consumer) => new(link, new RedisKeys("1"), consumer, SomeZalo.Settings(Options), Time, NullLogger<RedisInbox>.Instance);

    // What another replica does with the entries of one that has been silent for long.
    private async Task TakeOverAsync(string id, string consumer) =>
        await _link!.Database.StreamClaimAsync(new RedisKeys("1").Stream, "answering", consumer, 0, [id]);
}
