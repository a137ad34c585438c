using Assistant.Knowledge.Search;
using Assistant.Knowledge.Search.Training;

namespace Assistant.Tests.Search;

/// <summary>Whether to answer, ask back or refuse is weighed at the cost of each mistake, from likelihoods that are learned.</summary>
public sealed class GateTests
{
    [Theory]
    [InlineData(0.95, 0.95, 0.99, false, GateChoice.Answer)]
    [InlineData(0.9, 0.75, 0.95, true, GateChoice.Ask)]
    [InlineData(0.9, 0.4, 0.9, false, GateChoice.Ask)]
    [InlineData(0.1, 0.9, 0.99, false, GateChoice.Refuse)]
    [InlineData(0.6, 0.1, 0.2, false, GateChoice.Refuse)]
    public void The_cheapest_is_done(double asked, double leader, double offered, bool isMoney, GateChoice choice) =>
        Assert.Equal(choice, new GateOdds(asked, leader, offered).Cheapest(isMoney));

    [Fact]
    public void Money_wants_a_surer_leader()
    {
        var odds = new GateOdds(0.95, 0.8, 0.99);

        Assert.Equal(GateChoice.Answer, odds.Cheapest(isMoney: false));
        Assert.Equal(GateChoice.Ask, odds.Cheapest(isMoney: true));
    }

    [Fact]
    public void Words_that_ask_count_where_the_likelihood_says_nothing()
    {
        var model = GateTrainer.Model(Examples);

        Assert.True(model.Weigh(Signs(known: 0.1, asking: 4)).Asked > 0.8);
        Assert.True(model.Weigh(Signs(known: 0.1, asking: -4)).Asked < 0.2);
    }

    [Fact]
    public void Learning_twice_gives_the_same_file() => Assert.Equal(GateTrainer.Train(Examples), GateTrainer.Train(Examples));

    [Fact]
    public void The_file_gives_the_model_that_was_learned()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "language"));
            File.WriteAllText(Path.Combine(folder.FullName, "language", "gate.yaml"), GateTrainer.Train(Examples));
            var (read, learned) = (GateModel.Load(folder.FullName).Weigh(Signs(0.3, 1)), GateTrainer.Model(Examples).Weigh(Signs(0.3, 1)));

            Assert.Equal(learned.Asked, read.Asked, 3);
            Assert.Equal(learned.Leader, read.Leader, 3);
            Assert.Equal(learned.Offered, read.Offered, 3);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_set_is_asked_without_the_phrasings_near_it()
    {
        string[] names = ["mất bằng lái xin lại ở đâu", "đóng cửa tiệm luôn thì báo ai", "cưới vợ người Lào", "xây thêm gác trên nhà cũ"];
        var thinned = new ThinnedNames(names);
        SearchEntry[] entries = [new("x", "Một việc", [.. names, "tên gọi khác"], "", "", IsCurated: true, IsAbolished: false)];

        var (one, other) = (Left(0), Left(1));

        Assert.DoesNotContain(names[0], one.Concat(other));
        Assert.Equal(names[1..].Order(), one.Concat(other).Where(names.Contains).Order());
        Assert.Contains("tên gọi khác", one);
        Assert.Contains("tên gọi khác", other);

        IReadOnlyList<string> Left(int half) => thinned.Of(entries, ["em mất bằng lái, xin lại ở đâu ạ"], half)[0].Names;
    }

    // The likelihood is the same noise for both kinds; the words tell them apart.
    private static readonly GateExample[] Examples =
        [.. Enumerable.Range(0, 60).Select(i => new GateExample($"set {i % 5}", Signs(0.05 + (0.01 * (i % 7)), i % 2 == 0 ? 3 + (i % 3) : -3 - (i % 3)), i % 2 == 0, i % 4 == 0, i % 2 == 0, GateChoice.Refuse))];

    private static GateSigns Signs(double known, double asking) =>
        new([new ProcedureHit("one", known * 0.6, known), new ProcedureHit("two", known * 0.2, known)], asking, IsStory: false, IsMoney: false, Words: 8);
}
