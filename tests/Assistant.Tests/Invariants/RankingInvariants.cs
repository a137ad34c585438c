using Assistant.Knowledge.Metrics;
using Assistant.Tests.Metrics;
using FsCheck.Xunit;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Invariants;

/// <summary>Rankings of any figures against a ranking that is counted, not sorted: rank 1 and one more for each that is better.</summary>
[Properties(MaxTest = 60)]
public sealed class RankingInvariants
{
    private static readonly string[] Provinces = [.. ShippedKnowledge.Base.Places.All.Select(place => place.Id).Where(id => id.EndsWith("-34", StringComparison.Ordinal))];

    [Property]
    public void A_rank_counts_those_that_are_better_and_ties_share_it(byte[] figures, bool lowerIsBetter)
    {
        using var table = new Table(figures);
        foreach (var side in new[] { RankSide.Top, RankSide.Bottom })
        {
            var rows = table.Rank(side, 100, lowerIsBetter).Rows;

            Assert.Equal(table.Values.Count, rows.Count);
            Assert.All(rows, row => Assert.Equal(1 + table.Values.Values.Count(other => lowerIsBetter ? other < row.Observation.Value : other > row.Observation.Value), row.Rank));
            var values = rows.Select(row => row.Observation.Value).ToList();
            Assert.Equal(side == RankSide.Top ? values.OrderDescending() : values.Order(), values);
        }
    }

    [Property]
    public void The_first_and_the_last_rows_together_are_all_rows(byte[] figures, byte cut)
    {
        using var table = new Table(figures);
        var all = table.Values.Count;
        var top = all == 0 ? 0 : cut % (all + 1);

        Assert.Equal(
            table.Values.Values.Order(),
            Some(table.Rank(RankSide.Top, top, false), top).Concat(Some(table.Rank(RankSide.Bottom, all - top, false), all - top)).Order());
    }

    [Property]
    public void Ranks_among_some_are_their_ranks_among_all(byte[] figures, int chosen)
    {
        using var table = new Table(figures);
        var some = table.Values.Keys.Where((_, at) => (chosen >> (at % 31) & 1) == 1).ToHashSet();
        var ranks = table.Rank(RankSide.Top, 100, false).Rows.ToDictionary(row => row.Observation.EntityId, row => row.Rank);

        var rows = table.Rank(RankSide.Top, 100, false, some).Rows;

        Assert.Equal(some.Order(StringComparer.Ordinal), rows.Select(row => row.Observation.EntityId).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal(ranks[row.Observation.EntityId], row.Rank));
    }

    private static IEnumerable<decimal> Some(RankingResult result, int count) => count == 0 ? [] : result.Rows.Select(row => row.Observation.Value);

    /// <summary>A feed of figures from few values, so that ties are common.</summary>
    private sealed class Table : IDisposable
    {
        private readonly SqliteMetricsStore _store = SqliteMetricsStore.InMemory(new FakeTimeProvider());
        private readonly MetricRankings _rankings;

        public Table(byte[] figures)
        {
            _store.Initialize();
            Values = Provinces.Zip(figures).ToDictionary(pair => pair.First, pair => pair.Second % 12 / 2m);
            _store.Feed([.. Values.Select(pair => Fed.Figure(pair.Key, pair.Value))]);
            _rankings = new MetricRankings(_store, ShippedKnowledge.Base.Places);
        }

        public Dictionary<string, decimal> Values { get; }

        public RankingResult Rank(RankSide side, int count, bool lowerIsBetter, IReadOnlySet<string>? among = null) => _rankings.Rank(new RankQuery
        {
            IndicatorId = Fed.Indicator,
            EntityKind = EntityKind.Province,
            Side = side,
            Count = count,
            LowerIsBetter = lowerIsBetter,
            Among = among,
            IncludeInternal = true,
        });

        public void Dispose() => _store.Dispose();
    }
}
