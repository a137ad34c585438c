using Assistant.Knowledge.Search;
using Assistant.Knowledge.Search.Training;

namespace Assistant.Tests.Search;

public sealed class TreeEnsembleTests
{
    private static readonly string[] Names = ["a", "b"];

    [Fact]
    public void A_tree_sends_values_left_up_to_its_threshold()
    {
        var tree = TreeEnsemble.Parse(["a:0.5 b:0.5 -:0 -:0 -:0 -:0 -:0 | 1 0 2 0 3 0 0 0"], Names);

        Assert.Equal(1, tree.Score([0.5, 0.5]));
        Assert.Equal(2, tree.Score([0.5, 0.6]));
        Assert.Equal(3, tree.Score([0.6, 0]));
    }

    [Theory]
    [InlineData("a:0.5 | 1")]
    [InlineData("c:0.5 -:0 -:0 -:0 -:0 -:0 -:0 | 1 0 2 0 3 0 0 0")]
    public void A_damaged_tree_is_refused(string line) =>
        Assert.Throws<FormatException>(() => TreeEnsemble.Parse([line], Names));

    [Fact]
    public void Boosting_learns_what_no_line_can_and_reads_back_as_it_was_learned()
    {
        // Right when exactly one of the two is high.
        double[][] rows = [.. Enumerable.Range(0, 400).Select(i => new[] { i % 20 / 20.0, i / 20 / 20.0 })];
        bool[] right = [.. rows.Select(row => row[0] > 0.5 != row[1] > 0.5)];
        var scores = new double[rows.Length];

        var lines = new TreeBoosting(rows, Names).Fit(scores, (now, slopes, curvatures) =>
        {
            for (var i = 0; i < now.Length; i++)
            {
                var sure = 1 / (1 + Math.Exp(-now[i]));
                (slopes[i], curvatures[i]) = (sure - (right[i] ? 1 : 0), sure * (1 - sure));
            }
        }, 60);
        var read = TreeEnsemble.Parse(lines, Names);

        Assert.All(rows.Select((row, i) => (row, i)), one => Assert.Equal(scores[one.i], read.Score(one.row), 6));
        Assert.True(rows.Where((row, i) => read.Score(row) > 0 == right[i]).Count() > 0.97 * rows.Length);
    }
}
