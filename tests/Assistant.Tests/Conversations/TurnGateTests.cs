using Assistant.Bot.Conversations;

namespace Assistant.Tests.Conversations;

public sealed class TurnGateTests
{
    [Fact]
    public async Task Turns_of_one_conversation_never_overlap()
    {
        var gate = new TurnGate();
        var inside = 0;
        var most = 0;

        await Parallel.ForEachAsync(Enumerable.Range(0, 200), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (_, cancellation) =>
        {
            using (await gate.EnterAsync("a", cancellation))
            {
                most = Math.Max(most, Interlocked.Increment(ref inside));
                await Task.Yield();
                Interlocked.Decrement(ref inside);
            }
        });

        Assert.Equal(1, most);
    }

    [Fact]
    public async Task Turns_of_different_conversations_run_side_by_side()
    {
        var gate = new TurnGate();
        using var first = await gate.EnterAsync("a", CancellationToken.None);

        using var second = await gate.EnterAsync("b", CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(5));

        Assert.NotNull(second);
    }

    [Fact]
    public async Task A_turn_that_gives_up_waiting_leaves_the_gate_usable()
    {
        var gate = new TurnGate();
        using var cancelled = new CancellationTokenSource();
        var held = await gate.EnterAsync("a", CancellationToken.None);
        var waiting = gate.EnterAsync("a", cancelled.Token);
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        held.Dispose();

        using var next = await gate.EnterAsync("a", CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(5));

        Assert.NotNull(next);
    }
}
