using Assistant.Knowledge.Language;

namespace Assistant.Tests.Language;

public class WorkbenchTests
{
    [Fact]
    public void InATurnTheSameIsWorkedOutOnce()
    {
        var counter = new Counter();
        using (Workbench.Begin())
        {
            Assert.Equal([1, 1, 2, 1], [counter.Of("cấp lại thẻ"), counter.Of("cấp lại thẻ"), counter.Of("xóa thế chấp"), counter.Of("cấp lại thẻ")]);
        }
    }

    [Fact]
    public void OutsideOfATurnNothingIsKept()
    {
        var counter = new Counter();
        Assert.Equal([1, 2], [counter.Of("cấp lại thẻ"), counter.Of("cấp lại thẻ")]);
    }

    [Fact]
    public void TheNextTurnKnowsNothingOfTheOneBefore()
    {
        var counter = new Counter();
        for (var turn = 1; turn <= 2; turn++)
        {
            using var workbench = Workbench.Begin();
            Assert.Equal(turn, counter.Of("cấp lại thẻ"));
        }
    }

    [Fact]
    public void ATurnThatFailsLeavesNothing()
    {
        var counter = new Counter();
        void Fail()
        {
            using var workbench = Workbench.Begin();
            counter.Of("cấp lại thẻ");
            throw new InvalidOperationException();
        }

        Assert.Throws<InvalidOperationException>(Fail);

        using var next = Workbench.Begin();
        Assert.Equal(2, counter.Of("cấp lại thẻ"));
    }

    [Fact]
    public void ATurnWithinATurnSharesWhatIsThere()
    {
        var counter = new Counter();
        using (Workbench.Begin())
        {
            counter.Of("cấp lại thẻ");
            using (Workbench.Begin())
            {
                Assert.Equal(1, counter.Of("cấp lại thẻ"));
            }

            Assert.Equal(1, counter.Of("cấp lại thẻ"));
        }
    }

    [Fact]
    public void OneOwnersWorkIsNotAnothers()
    {
        var (one, other) = (new Counter(), new Counter());
        using var workbench = Workbench.Begin();
        one.Of("xóa thế chấp");
        one.Of("cấp lại thẻ");
        Assert.Equal(1, other.Of("cấp lại thẻ"));
    }

    [Fact]
    public void WorkMayUseTheWorkbenchItself()
    {
        var counter = new Counter();
        using var workbench = Workbench.Begin();
        var both = Workbench.Once(counter, "thẻ, sổ", static (counter, text) => string.Join('+', text.Split(", ").Select(part => counter.Of(part)).Append(counter.Of("thẻ"))));
        Assert.Equal("1+2+1", both);
    }

    [Fact]
    public async Task TurnsSideBySideDoNotMeet()
    {
        var counter = new Counter();
        using var meet = new Barrier(2);
        int[] Turn()
        {
            using var workbench = Workbench.Begin();
            var first = counter.Of("cấp lại thẻ");
            meet.SignalAndWait();
            var again = counter.Of("cấp lại thẻ");
            meet.SignalAndWait();
            return [first, again];
        }

        var turns = await Task.WhenAll(Task.Factory.StartNew(Turn, TaskCreationOptions.LongRunning), Task.Factory.StartNew(Turn, TaskCreationOptions.LongRunning));
        Assert.All(turns, turn => Assert.Equal(turn[0], turn[1]));
        Assert.Equal([1, 2], turns.Select(turn => turn[0]).Order());
    }

    private sealed class Counter
    {
        private int _worked;

        /// <summary>A number of its own each time that it is worked out.</summary>
        public int Of(string text) => Workbench.Once(this, text, static (counter, _) => new Number(Interlocked.Increment(ref counter._worked))).Value;

        private sealed record Number(int Value);
    }
}
