using Assistant.Bot.Conversations;
using Assistant.Bot.Conversations.Memory;
using Assistant.Tests.Channels.Zalo;

namespace Assistant.Tests.Conversations.Memory;

/// <summary>Turns of one conversation over two replicas with one Redis.</summary>
public sealed class TurnLeasesTests : IAsyncLifetime
{
    private RedisServer? _server;
    private Replica? _one;
    private Replica? _two;

    public async Task InitializeAsync()
    {
        _server = await RedisServer.StartAsync();
        _one = await Replica.AtAsync(_server);
        _two = await Replica.AtAsync(_server);
    }

    [SkippableFact]
    public async Task Turns_of_one_conversation_never_overlap()
    {
        var inside = 0;
        var most = 0;

        await Parallel.ForEachAsync(Enumerable.Range(0, 100), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (at, cancellation) =>
        {
            using (await (at % 2 == 0 ? _one! : _two!).Gate.EnterAsync("a", cancellation))
            {
                most = Math.Max(most, Interlocked.Increment(ref inside));
                await Task.Delay(1, cancellation);
                Interlocked.Decrement(ref inside);
            }
        });

        Assert.Equal(1, most);
    }

    [SkippableFact]
    public async Task Turns_of_different_conversations_run_side_by_side()
    {
        using var first = await _one!.Gate.EnterAsync("a", CancellationToken.None);

        using var second = await _two!.Gate.EnterAsync("b", CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(4));

        Assert.NotNull(second);
    }

    [SkippableFact]
    public async Task A_turn_that_takes_longer_than_a_lease_keeps_it()
    {
        var held = await _one!.Gate.EnterAsync("a", CancellationToken.None);
        await Task.Delay(TurnLeases.Life + TimeSpan.FromSeconds(1));
        var waiting = _two!.Gate.EnterAsync("a", CancellationToken.None);
        Assert.False(waiting.IsCompleted);
        await Task.Delay(300);
        Assert.False(waiting.IsCompleted);
        held.Dispose();

        (await waiting).Dispose();
    }

    [SkippableFact]
    public async Task A_replica_that_died_in_a_turn_holds_the_conversation_for_seconds_only()
    {
        await _one!.Link.Database.StringSetAsync(ConversationKey.Shared("a", "turn"), "the token of one that is dead", TurnLeases.Life);

        using var turn = await _two!.Gate.EnterAsync("a", CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.NotNull(turn);
    }

    [SkippableFact]
    public async Task A_turn_that_lost_its_lease_does_not_end_that_of_another()
    {
        var key = ConversationKey.Shared("a", "turn");
        var held = await _one!.Gate.EnterAsync("a", CancellationToken.None);
        await _one.Link.Database.StringSetAsync(key, "somebody else's", TimeSpan.FromMinutes(1));
        held.Dispose();
        await _one.Link.Database.PingAsync();

        Assert.Equal("somebody else's", await _one.Link.Database.StringGetAsync(key));
    }

    [SkippableFact]
    public async Task A_turn_that_gives_up_waiting_leaves_the_conversation_usable()
    {
        using var cancelled = new CancellationTokenSource();
        var held = await _one!.Gate.EnterAsync("a", CancellationToken.None);
        var waiting = _two!.Gate.EnterAsync("a", cancelled.Token);
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        held.Dispose();

        using var next = await _two.Gate.EnterAsync("a", CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.NotNull(next);
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_redis_turns_wait_for_each_other_here_and_not_for_redis(bool frozen)
    {
        (frozen ? (Action)_server!.Freeze : _server!.Kill)();
        (await _one!.Gate.EnterAsync("first", CancellationToken.None)).Dispose();
        Assert.True(_one.Guard.IsAway);

        // Waiting for Redis each time would take minutes.
        await TurnsAsync().WaitAsync(TimeSpan.FromSeconds(20));

        if (frozen)
        {
            _server!.Thaw();
        }
        else
        {
            await _server!.RunAsync();
        }

        await Eventually.IsTrueAsync(() => !_one.Guard.IsAway, "Redis trở lại");

        async Task TurnsAsync()
        {
            for (var at = 0; at < 1000; at++)
            {
                using var turn = await _one.Gate.EnterAsync("a", CancellationToken.None);
                Assert.False(_one.Gate.EnterAsync("a", new CancellationToken(canceled: true)).IsCompletedSuccessfully);
            }
        }
    }

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _one!.DisposeAsync();
            await _two!.DisposeAsync();
            await _server.DisposeAsync();
        }
    }
}
