using Assistant.Bot.LanguageModel;

namespace Assistant.Tests.LanguageModel;

/// <summary>What every ledger of tokens holds to.</summary>
public abstract class TokenLedgerContract
{
    private protected const string Day = "2026-11-24";

    private protected abstract ITokenLedger Ledger { get; }

    [SkippableFact]
    public void What_a_day_allows_everybody_is_not_gone_over()
    {
        Assert.True(Reserve("a", 60, day: 100));
        Assert.True(Reserve("b", 40, day: 100));
        Assert.False(Reserve("c", 1, day: 100));
        Assert.True(Ledger.TryReserve("2026-11-25", "c", new TokenSpending(100, 0), new TokenLimits(100, 100, null)));
    }

    [SkippableFact]
    public void What_a_day_allows_one_person_is_not_gone_over()
    {
        Assert.True(Reserve("a", 60, person: 100));
        Assert.False(Reserve("a", 41, person: 100));
        Assert.True(Reserve("b", 100, person: 100));
    }

    [SkippableFact]
    public void What_a_day_may_cost_is_not_gone_over()
    {
        Assert.True(Reserve("a", 1, cost: 0.75m, costs: 1));
        Assert.False(Reserve("b", 1, cost: 0.250001m, costs: 1));
        Assert.True(Reserve("b", 1, cost: 0.25m, costs: 1));
        Assert.True(Reserve("b", 1, cost: 5));
    }

    [SkippableFact]
    public void What_was_not_used_is_given_back_and_what_was_used_beyond_it_counts()
    {
        Reserve("a", 100, day: 100);
        Ledger.Settle(Day, "a", new TokenSpending(-70, 0));
        Assert.True(Reserve("a", 70, day: 100));
        Ledger.Settle(Day, "a", new TokenSpending(5, 0));

        Assert.False(Reserve("a", 1, day: 105));
        Assert.True(Reserve("a", 1, day: 106));
    }

    [SkippableFact]
    public void Many_at_once_do_not_go_over_together()
    {
        var granted = 0;

        Parallel.For(0, 60, at =>
        {
            if (Reserve($"p{at}", 10, day: 250))
            {
                Interlocked.Increment(ref granted);
            }
        });

        Assert.Equal(25, granted);
    }

    private protected bool Reserve(string who, long tokens, long day = 1_000_000, long person = 1_000_000, decimal cost = 0, decimal? costs = null) =>
        Ledger.TryReserve(Day, who, new TokenSpending(tokens, cost), new TokenLimits(day, person, costs));
}
