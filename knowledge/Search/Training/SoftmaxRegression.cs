namespace Assistant.Knowledge.Search.Training;

/// <summary>The candidates of one question; <paramref name="Right"/> is the position of the right one.</summary>
internal sealed record RankedList(RankingFeatures[] Candidates, int Right, double Weight);

/// <summary>Weights under which the right candidate of each list is the likeliest (multinomial logistic regression, Adam, full batch).</summary>
internal static class SoftmaxRegression
{
    private const int Rounds = 400;
    private const double Decay = 1e-4;

    public static double[] Fit(IReadOnlyList<RankedList> lists)
    {
        var descent = new AdamDescent(RankingFeatures.Count);
        var total = lists.Sum(list => list.Weight);
        for (var round = 0; round < Rounds; round++)
        {
            // Summed in a fixed order, so that every machine learns the same.
            var parts = lists.Chunk(512).AsParallel().AsOrdered().Select(chunk => Gradient(chunk, descent.Weights)).ToList();
            var gradient = new double[RankingFeatures.Count];
            foreach (var part in parts)
            {
                for (var i = 0; i < gradient.Length; i++)
                {
                    gradient[i] += part[i] / total;
                }
            }

            descent.Step(gradient, Decay);
        }

        return descent.Weights;
    }

    private static double[] Gradient(RankedList[] lists, double[] weights)
    {
        var gradient = new double[RankingFeatures.Count];
        Span<double> scores = stackalloc double[64];
        foreach (var list in lists)
        {
            var best = double.NegativeInfinity;
            for (var c = 0; c < list.Candidates.Length; c++)
            {
                double score = 0;
                for (var i = 0; i < weights.Length; i++)
                {
                    score += weights[i] * list.Candidates[c][i];
                }

                scores[c] = score;
                best = Math.Max(best, score);
            }

            double total = 0;
            for (var c = 0; c < list.Candidates.Length; c++)
            {
                scores[c] = Math.Exp(scores[c] - best);
                total += scores[c];
            }

            for (var c = 0; c < list.Candidates.Length; c++)
            {
                var error = list.Weight * ((scores[c] / total) - (c == list.Right ? 1 : 0));
                for (var i = 0; i < gradient.Length; i++)
                {
                    gradient[i] += error * list.Candidates[c][i];
                }
            }
        }

        return gradient;
    }
}
