namespace Assistant.Knowledge.Search.Training;

/// <summary>Learns an order from lists: a linear model first, then trees for what it leaves wrong.</summary>
internal static class RankedLists
{
    private const int Trees = 80;

    public static (double[] Weights, List<string> Trees) Fit(IReadOnlyList<RankedList> lists)
    {
        var weights = SoftmaxRegression.Fit(lists);
        var rows = new List<double[]>();
        var starts = new int[lists.Count + 1];
        for (var i = 0; i < lists.Count; i++)
        {
            rows.AddRange(lists[i].Candidates.Select(Values));
            starts[i + 1] = rows.Count;
        }

        var scores = rows.Select(row => Dot(weights, row)).ToArray();
        return (weights, new TreeBoosting(rows, RankingFeatures.Names).Fit(scores, (now, slopes, curvatures) => Slopes(lists, starts, now, slopes, curvatures), Trees));
    }

    private static void Slopes(IReadOnlyList<RankedList> lists, int[] starts, double[] scores, double[] slopes, double[] curvatures)
    {
        for (var i = 0; i < lists.Count; i++)
        {
            var (from, to) = (starts[i], starts[i + 1]);
            var best = double.NegativeInfinity;
            for (var row = from; row < to; row++)
            {
                best = Math.Max(best, scores[row]);
            }

            double total = 0;
            for (var row = from; row < to; row++)
            {
                total += Math.Exp(scores[row] - best);
            }

            for (var row = from; row < to; row++)
            {
                var share = Math.Exp(scores[row] - best) / total;
                slopes[row] = lists[i].Weight * (share - (row - from == lists[i].Right ? 1 : 0));
                curvatures[row] = lists[i].Weight * share * (1 - share);
            }
        }
    }

    private static double Dot(double[] weights, double[] values)
    {
        double sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * values[i];
        }

        return sum;
    }

    private static double[] Values(RankingFeatures features) => [.. Enumerable.Range(0, RankingFeatures.Count).Select(i => features[i])];
}
