namespace Assistant.Knowledge.Search.Training;

/// <summary>
/// Learns the weights of words and word pairs: logistic regression with step sizes of its own for each weight (AdaGrad), both kinds of
/// message counting alike. Deterministic: the order of the examples and the seed are fixed.
/// </summary>
/// <param name="Rounds">How often each example is looked at.</param>
/// <param name="LeastMessages">A word of fewer messages tells of their writer.</param>
/// <param name="Decay">How soon a weight is forgotten.</param>
internal sealed record WordWeightTrainer(int Rounds, int LeastMessages, double Decay)
{
    private const int Seed = 3;
    private const double Rate = 0.3;

    public (List<string> Names, double[] Weights, double Base) Learn(IReadOnlyList<AskingExample> examples)
    {
        List<string> names = [.. examples.SelectMany(example => WordWeights.Terms(example.Words)).GroupBy(term => term, StringComparer.Ordinal)
            .Where(group => group.Count() >= LeastMessages).Select(group => group.Key).Order(StringComparer.Ordinal)];
        var numbers = names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
        int[][] terms = [.. examples.Select(example => WordWeights.Terms(example.Words).Where(numbers.ContainsKey).Select(term => numbers[term]).Order().ToArray())];
        var (weights, start) = Descend(examples, terms, names.Count);
        return (names, weights, start);
    }

    private (double[] Weights, double Base) Descend(IReadOnlyList<AskingExample> examples, int[][] terms, int count)
    {
        var (weights, squares) = (new double[count], Enumerable.Repeat(1e-6, count).ToArray());
        var (start, startSquares) = (0.0, 1e-6);
        var asking = Math.Max(1, examples.Count(example => example.Asks));
        var (asks, asksNot) = (examples.Count / 2.0 / asking, examples.Count / 2.0 / Math.Max(1, examples.Count - asking));
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                var scale = WordWeights.Scale(terms[at].Length);
                var sure = 1 / (1 + Math.Exp(-(start + (terms[at].Sum(term => weights[term]) / scale))));
                var slope = examples[at].Asks ? (sure - 1) * asks : sure * asksNot;
                startSquares += slope * slope;
                start -= Rate * slope / Math.Sqrt(startSquares);
                foreach (var term in terms[at])
                {
                    var own = (slope / scale) + (Decay * weights[term]);
                    squares[term] += own * own;
                    weights[term] -= Rate * own / Math.Sqrt(squares[term]);
                }
            }
        }

        return (weights, start);
    }
}
