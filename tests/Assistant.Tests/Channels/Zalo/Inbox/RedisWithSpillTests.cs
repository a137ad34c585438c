using System.Diagnostics;
using Assistant.Bot.Channels.Zalo;
using Assistant.Bot.Channels.Zalo.Inbox;
using Assistant.Bot.Operations.Redis;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Channels.Zalo.Inbox;

/// <summary>
/// Redis that comes and goes under a replica: everything is kept at once, nothing twice. How long that takes is measured, so that other
/// tests stand aside.
/// </summary>
[Collection(nameof(RedisWithSpillTests))]
[CollectionDefinition(nameof(RedisWithSpillTests), DisableParallelization = true)]
public sealed class RedisWithSpillTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("zalo-spill-").FullName;
    private readonly List<Replica> _replicas = [];
    private RedisServer? _server;

    public async Task InitializeAsync() => _server = await RedisServer.StartAsync();

    public async Task DisposeAsync()
    {
        foreach (var replica in _replicas)
        {
            await replica.DisposeAsync();
        }

        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        TemporaryFolder.Delete(_folder);
    }

    [SkippableFact]
    public async Task While_redis_answers_events_go_there()
    {
        var replica = await ReplicaAsync("a");

        Assert.True(await replica.Routing.AddAsync(SomeZalo.Entry("k")));
        Assert.False(await replica.Routing.AddAsync(SomeZalo.Entry("k")));

        Assert.Equal("k", Assert.Single(await replica.Shared.TakeAsync(10)).Entry.Key);
        Assert.Empty(await replica.Spill.TakeAsync(10));
    }

    [SkippableFact]
    public async Task Without_redis_events_are_kept_and_answered_from_the_file()
    {
        var replica = await ReplicaAsync("a");
        await replica.Routing.AddAsync(SomeZalo.Entry("before", "before"));
        _server!.Kill();

        Assert.False(await replica.Routing.AddAsync(SomeZalo.Entry("before", "before")));
        Assert.True(await replica.Routing.AddAsync(SomeZalo.Entry("during")));
        Assert.False(await replica.Routing.AddAsync(SomeZalo.Entry("during")));

        // Redis may have died while it was being asked: then the event waits for it. The next one is certainly ours.
        await Eventually.IsTrueAsync(() => !replica.Link.IsUp, "mất kết nối Redis");
        await replica.Routing.AddAsync(SomeZalo.Entry("later", SomeZalo.Other));
        Assert.Contains("later", (await replica.Spill.TakeAsync(10)).Select(held => held.Entry.Key));
    }

    [SkippableFact]
    public async Task Keeping_an_event_takes_no_longer_without_redis()
    {
        var replica = await ReplicaAsync("a");
        await replica.Routing.AddAsync(SomeZalo.Entry("warm"));
        _server!.Freeze();
        var times = new List<double>();
        for (var at = 0; at < 50; at++)
        {
            var start = Stopwatch.GetTimestamp();
            await replica.Routing.AddAsync(SomeZalo.Entry($"k{at}", $"p{at}"));
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        _server.Thaw();

        // The first one waits for Redis a little; the others know.
        Assert.InRange(times.Max(), 0, 1_000);
        Assert.InRange(times.Order().ElementAt(48), 0, 200);
    }

    [SkippableFact]
    public async Task An_event_that_redis_may_have_is_answered_by_exactly_one_of_the_two()
    {
        var replica = await ReplicaAsync("a");
        await replica.Routing.AddAsync(SomeZalo.Entry("warm", "warm"));
        _server!.Freeze();
        // Sent to Redis, which takes it when it wakes up, and kept in the file because no answer came.
        Assert.True(await replica.Routing.AddAsync(SomeZalo.Entry("k")));
        Assert.Empty(await replica.Spill.TakeAsync(10));
        _server.Thaw();

        var answered = new List<string>();
        await Eventually.IsTrueAsync(async () =>
        {
            answered.AddRange(await AnswerAllAsync(replica));
            return answered.Contains("k") && (await replica.Spill.StatusAsync()).Waiting == 0;
        }, "một trong hai trả lời");
        await Task.Delay(1_500);
        answered.AddRange(await AnswerAllAsync(replica));

        Assert.Equal(1, answered.Count(key => key == "k"));
    }

    [SkippableFact]
    public async Task What_was_answered_without_redis_is_known_to_every_replica_when_it_is_back()
    {
        var (a, b) = (await ReplicaAsync("a"), await ReplicaAsync("b"));
        _server!.Kill();
        await Eventually.IsTrueAsync(() => !a.Link.IsUp, "mất kết nối Redis");
        await a.Routing.AddAsync(SomeZalo.Entry("k"));
        Assert.Equal(["k"], await AnswerAllAsync(a.Spill));

        await _server.RunAsync();
        await Eventually.IsTrueAsync(() => a.Link.IsUp && b.Link.IsUp, "Redis trở lại");
        await a.Spill.TakeAsync(10);

        Assert.False(await b.Routing.AddAsync(SomeZalo.Entry("k")));
    }

    [SkippableFact]
    public async Task A_persons_later_events_follow_the_earlier_ones_into_the_file()
    {
        var replica = await ReplicaAsync("a");
        _server!.Kill();
        await Eventually.IsTrueAsync(() => !replica.Link.IsUp, "mất kết nối Redis");
        await replica.Routing.AddAsync(SomeZalo.Entry("first", sentAt: 10));
        await _server.RunAsync();
        await Eventually.IsTrueAsync(() => replica.Link.IsUp, "Redis trở lại");

        await replica.Routing.AddAsync(SomeZalo.Entry("second", sentAt: 20));
        await replica.Routing.AddAsync(SomeZalo.Entry("other", SomeZalo.Other));

        Assert.Equal(["first", "second"], await AnswerAllAsync(replica.Spill));
        Assert.Equal(["other"], await AnswerAllAsync(replica.Shared));
    }

    [SkippableFact]
    public async Task A_claim_whose_answer_was_lost_loses_no_event()
    {
        var replica = await ReplicaAsync("a");
        var other = await ReplicaAsync("b");
        var entry = SomeZalo.Entry("k");
        await replica.Spill.AddAsync(entry, doubtful: true);
        // Redis has heard the claim, and the server died before it knew.
        Assert.True(await replica.Shared.ClaimAsync(entry.Key));

        Assert.False(await other.Shared.ClaimAsync(entry.Key));
        Assert.False(await other.Routing.AddAsync(entry));
        Assert.Equal(["k"], await AnswerAllAsync(replica.Spill));
    }

    [SkippableFact]
    public async Task Thousands_of_events_kept_while_redis_was_away_are_answered_quickly_when_it_is_back()
    {
        var replica = await ReplicaAsync("a");
        await Task.WhenAll(Enumerable.Range(0, 4_000).Select(number => replica.Spill.AddAsync(SomeZalo.Entry($"k{number}", $"p{number % 1_000}"), doubtful: true)));

        // With a search through all of them for each, this took minutes.
        var answered = await AnswerAllAsync(replica.Spill).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(4_000, answered.Distinct().Count());
    }

    [SkippableFact]
    public async Task An_event_does_not_overtake_an_earlier_one_that_waits_in_redis()
    {
        var replica = await ReplicaAsync("a");
        await replica.Routing.AddAsync(SomeZalo.Entry("first", sentAt: 10));
        _server!.Kill();
        await Eventually.IsTrueAsync(() => !replica.Link.IsUp, "mất kết nối Redis");
        await replica.Routing.AddAsync(SomeZalo.Entry("second", sentAt: 20));
        await replica.Routing.AddAsync(SomeZalo.Entry("other", SomeZalo.Other));

        Assert.Equal(["other"], await AnswerAllAsync(replica.Spill));
        await _server.RunAsync();
        await Eventually.IsTrueAsync(() => replica.Link.IsUp, "Redis trở lại");
        Assert.Equal(["first"], await AnswerAllAsync(replica.Shared));
        await Task.Delay(1_200);
        Assert.Equal(["second"], await AnswerAllAsync(replica.Spill));
    }

    [SkippableFact]
    public async Task An_event_that_was_answered_keeps_no_later_one_waiting_though_redis_never_heard_of_the_answer()
    {
        var replica = await ReplicaAsync("a");
        await replica.Routing.AddAsync(SomeZalo.Entry("first", sentAt: 10));
        await replica.Routing.AddAsync(SomeZalo.Entry("between", sentAt: 15));
        var answered = Assert.Single(await replica.Shared.TakeAsync(1));
        _server!.Kill();
        await Eventually.IsTrueAsync(() => !replica.Link.IsUp, "mất kết nối Redis");
        await replica.Routing.AddAsync(SomeZalo.Entry("second", sentAt: 20));

        // Tried again and again, as long as Redis is away: it is one event all the same.
        await FailsToFinishAsync(replica, answered);
        await FailsToFinishAsync(replica, answered);
        Assert.True(replica.Shared.WaitsFor(answered.Entry.UserId));

        await FailsToFinishAsync(replica, answered with { Entry = SomeZalo.Entry("between", sentAt: 15) });
        Assert.False(replica.Shared.WaitsFor(answered.Entry.UserId));
        Assert.Equal(["second"], await AnswerAllAsync(replica.Spill));
    }

    [SkippableFact]
    public async Task After_a_restart_what_redis_still_has_is_not_overtaken_when_redis_goes_away_again()
    {
        var before = await ReplicaAsync("a");
        await before.Routing.AddAsync(SomeZalo.Entry("first", sentAt: 10));
        var after = await ReplicaAsync("a2");
        Assert.False(after.Shared.HasCaughtUp);
        Assert.Empty(await after.Spill.TakeAsync(10));
        _server!.Kill();
        await Eventually.IsTrueAsync(() => !after.Link.IsUp, "mất kết nối Redis");
        await after.Routing.AddAsync(SomeZalo.Entry("second", sentAt: 20));

        Assert.Empty(await after.Spill.TakeAsync(10));
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_may_be_in_redis_since_a_crash_is_not_answered_here_before_redis_says_so(bool redisHasIt)
    {
        var before = await ReplicaAsync("a");
        var entry = SomeZalo.Entry("k");
        // Killed between giving it to Redis and knowing that Redis took it; perhaps it was answered from there.
        Assert.False((await before.Spill.AboutAsync(entry, toRedis: true)).Given);
        if (redisHasIt)
        {
            await before.Shared.AddAsync(entry);
            Assert.Equal(["k"], await AnswerAllAsync(before.Shared));
        }

        await before.DisposeAsync();
        var after = await ReplicaAsync("a");
        _server!.Kill();
        await Eventually.IsTrueAsync(() => !after.Link.IsUp, "mất kết nối Redis");

        // Zalo delivers it again, because nothing was acknowledged.
        Assert.True(await after.Routing.AddAsync(entry));
        Assert.Empty(await after.Spill.TakeAsync(10));
        await _server.RunAsync();
        await Eventually.IsTrueAsync(() => after.Link.IsUp, "Redis trở lại");
        await Task.Delay(1_200);
        Assert.Equal(redisHasIt ? [] : ["k"], await AnswerAllAsync(after));
    }

    [SkippableFact]
    public async Task A_file_that_fails_leaves_redis_to_do_the_work()
    {
        var replica = await ReplicaAsync("a");
        replica.File.Dispose();

        Assert.True(await replica.Routing.AddAsync(SomeZalo.Entry("k")));
        Assert.False(await replica.Routing.AddAsync(SomeZalo.Entry("k")));
    }

    private static async Task FailsToFinishAsync(Replica replica, HeldEntry answered) =>
        Assert.True(InboxFaults.IsStore(await Assert.ThrowsAnyAsync<Exception>(() => replica.Shared.FinishAsync(answered, []))));

    private static async Task<List<string>> AnswerAllAsync(Replica replica) => [.. await AnswerAllAsync(replica.Shared), .. await AnswerAllAsync(replica.Spill)];

    private static async Task<List<string>> AnswerAllAsync(IInbox inbox)
    {
        var keys = new List<string>();
        try
        {
            while (await inbox.TakeAsync(10) is { Count: > 0 } taken)
            {
                foreach (var held in taken)
                {
                    keys.Add(held.Entry.Key);
                    await inbox.FinishAsync(held, []);
                }
            }
        }
        catch (Exception fault) when (InboxFaults.IsStore(fault))
        {
            // Redis is still on its way back.
        }

        return keys;
    }

    private async Task<Replica> ReplicaAsync(string name)
    {
        var replica = new Replica(await _server!.ConnectAsync(), name, Path.Combine(_folder, name, "inbox.db"));
        _replicas.Add(replica);
        // It knows that nothing waits in Redis from before it was started.
        await replica.Shared.TakeAsync(0);
        return replica;
    }

    private sealed class Replica : IAsyncDisposable
    {
        public Replica(RedisLink link, string name, string path)
        {
            var settings = SomeZalo.Settings();
            Link = link;
            File = new SqliteInbox(path, settings, TimeProvider.System);
            Shared = new RedisInbox(link, new RedisKeys("1"), name, settings, TimeProvider.System, NullLogger<RedisInbox>.Instance);
            // A server that has just started gives Redis some seconds to come; this one has been running for a while.
            var spillTime = new FakeTimeProvider();
            Spill = new SpillInbox(File, link, Shared, spillTime, NullLogger<SpillInbox>.Instance);
            spillTime.Advance(TimeSpan.FromMinutes(1));
            Routing = new RedisWithSpill(link, Shared, Spill, TimeProvider.System, NullLogger<RedisWithSpill>.Instance);
        }

        public RedisLink Link { get; }

        public SqliteInbox File { get; }

        public RedisInbox Shared { get; }

        public SpillInbox Spill { get; }

        public RedisWithSpill Routing { get; }

        public async ValueTask DisposeAsync()
        {
            File.Dispose();
            await Link.DisposeAsync();
        }
    }
}
