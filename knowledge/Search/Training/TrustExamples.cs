namespace Assistant.Knowledge.Search.Training;

/// <summary>Learns how sure an answer is: a linear model first, then trees for what it leaves wrong.</summary>
internal static class TrustExamples
{
    private const int Trees = 60;

    public static (double[] Weights, List<string> Trees) Fit(IReadOnlyList<TrustExample> examples)
    {
        var weights = LogisticRegression.Fit(examples, RankingFeatures.TrustNames.Count);
        var scores = examples.Select(example => example.Signs.Select((sign, i) => sign * weights[i]).Sum()).ToArray();
        return (weights, new TreeBoosting([.. examples.Select(example => example.Signs)], RankingFeatures.TrustNames).Fit(scores, (now, slopes, curvatures) =>
        {
            for (var i = 0; i < examples.Count; i++)
            {
                var sure = 1 / (1 + Math.Exp(-now[i]));
                slopes[i] = examples[i].Weight * (sure - (examples[i].Right ? 1 : 0));
                curvatures[i] = examples[i].Weight * sure * (1 - sure);
            }
        }, Trees));
    }
}
