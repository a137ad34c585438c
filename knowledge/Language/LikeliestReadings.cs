namespace Assistant.Knowledge.Language;

/// <summary>Chooses what each typed word stands for, so that the whole is likeliest: how words slip, and which words stand side by side.</summary>
internal static class LikeliestReadings
{
    /// <param name="readings">What each word may stand for; at least one reading each.</param>
    /// <param name="beside">How likely words stand side by side.</param>
    /// <returns>Which reading of each word is meant.</returns>
    public static int[] Of(IReadOnlyList<IReadOnlyList<WordReading>> readings, WordsBeside beside)
    {
        var from = new int[readings.Count][];
        double[] scores = [0];
        IReadOnlyList<WordReading> before = [new WordReading(null, WordsBeside.Edge, WordsBeside.Edge, 0)];
        for (var at = 0; at < readings.Count; at++)
        {
            var own = readings[at];
            var next = new double[own.Count];
            from[at] = new int[own.Count];
            for (var i = 0; i < own.Count; i++)
            {
                next[i] = double.NegativeInfinity;
                for (var j = 0; j < before.Count; j++)
                {
                    var score = scores[j] + beside.Of(before[j].Last, own[i].First) + own[i].Cost;
                    if (score > next[i])
                    {
                        (next[i], from[at][i]) = (score, j);
                    }
                }
            }

            (scores, before) = (next, own);
        }

        var best = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            var own = scores[i] + beside.Of(before[i].Last, WordsBeside.Edge);
            scores[i] = own;
            best = own > scores[best] ? i : best;
        }

        var chosen = new int[readings.Count];
        for (var at = readings.Count - 1; at >= 0; at--)
        {
            chosen[at] = best;
            best = from[at][best];
        }

        return chosen;
    }
}
