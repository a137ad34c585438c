using Assistant.Knowledge;
using Assistant.Knowledge.Changes;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Tests.Changes;

/// <summary>What editors teach stands in front of what the search has learned.</summary>
public sealed class TaughtSearchTests
{
    private static readonly EverydayWords Everyday = EverydayWords.Load(KnowledgeBase.ShippedDataPath);
    private static readonly string[] Filler = ["cần giấy tờ gì", "ở Hà Nội"];

    [Fact]
    public void Nothing_taught_is_the_learned_search_itself()
    {
        var learned = new Learned(0.9);

        Assert.Same(learned, TaughtSearch.Before(learned, [], Everyday, Filler));
    }

    [Theory]
    // The whole message, however sure the learned search is of something else.
    [InlineData("lộn cá sấu", 0.95, true)]
    [InlineData("lon ca sau", 0.95, true)]
    [InlineData("lộn cá sấu ở Hà Nội cần giấy tờ gì", 0.95, true)]
    // Inside a message: only where nothing else is surely meant.
    [InlineData("nhà em muốn lộn cá sấu trước ngày mưa", 0.3, true)]
    [InlineData("nhà em muốn lộn cá sấu trước ngày mưa", 0.95, false)]
    // Two words are found inside of too much.
    [InlineData("nhà em muốn lộn rắn trước ngày mưa", 0.3, false)]
    [InlineData("lộn rắn", 0.3, true)]
    [InlineData("nuôi cá sấu", 0.3, false)]
    public void A_taught_name_is_found_where_it_can_be_relied_on(string question, double sureOfOther, bool isTaught)
    {
        var search = TaughtSearch.Before(new Learned(sureOfOther), [new TaughtName("taught", "lộn cá sấu"), new TaughtName("taught", "lộn rắn")], Everyday, Filler);

        var hits = search.Search(question, 3);

        Assert.Equal(isTaught ? "taught" : "other", hits[0].ProcedureId);
        Assert.Equal(hits.Count, hits.DistinctBy(hit => hit.ProcedureId).Count());
        Assert.True(hits.Sum(hit => hit.Confidence) <= 1.001);
    }

    private sealed class Learned(double sure) : IProcedureSearch
    {
        public IReadOnlyList<ProcedureHit> Search(string question, int limit) => [new("other", sure, sure), new("taught", (1 - sure) / 2, sure)];
    }
}
