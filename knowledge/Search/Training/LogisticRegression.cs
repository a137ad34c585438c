namespace Assistant.Knowledge.Search.Training;

/// <summary>Signs of one answer and whether it was right.</summary>
internal sealed record TrustExample(double[] Signs, bool Right, double Weight);

/// <summary>Weights that give the share of right answers among those with like signs (logistic regression, Adam, full batch).</summary>
internal static class LogisticRegression
{
    private const int Rounds = 1500;
    private const double Decay = 1e-5;

    public static double[] Fit(IReadOnlyList<TrustExample> examples, int signs)
    {
        var descent = new AdamDescent(signs);
        var total = examples.Sum(example => example.Weight);
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[signs];
            foreach (var example in examples)
            {
                double sum = 0;
                for (var i = 0; i < signs; i++)
                {
                    sum += descent.Weights[i] * example.Signs[i];
                }

                var error = example.Weight * ((1 / (1 + Math.Exp(-sum))) - (example.Right ? 1 : 0)) / total;
                for (var i = 0; i < signs; i++)
                {
                    gradient[i] += error * example.Signs[i];
                }
            }

            descent.Step(gradient, Decay);
        }

        return descent.Weights;
    }
}
