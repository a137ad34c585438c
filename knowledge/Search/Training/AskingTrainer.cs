using System.Globalization;
using System.Text;
using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Search.Training;

/// <summary>A message and whether it asks for a public procedure.</summary>
public sealed record AskingExample(IReadOnlyList<Word> Words, bool Asks);

/// <summary>
/// Learns language/asking.yaml: logistic regression with step sizes of its own for each weight (AdaGrad), both kinds of
/// message counting alike. Deterministic: the order of the examples and the seed are fixed.
/// </summary>
public static class AskingTrainer
{
    private const int Rounds = 15;
    private const int Seed = 3;
    private const double Rate = 0.3;
    private const double Decay = 3e-4;

    /// <summary>A word of fewer messages tells of their writer.</summary>
    private const int LeastMessages = 4;

    /// <summary>Chosen on sets left out of the learning: below it one right answer in a thousand is lost.</summary>
    private const double Limit = -2;

    /// <summary>A model to look at messages with that it has not learned from.</summary>
    public static AskingModel Model(IReadOnlyList<AskingExample> examples)
    {
        var (names, weights, start) = Learn(examples);
        return new AskingModel(names.Zip(weights).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal), start, Limit);
    }

    /// <summary>The file asking.yaml.</summary>
    public static string Train(IReadOnlyList<AskingExample> examples)
    {
        var (names, weights, start) = Learn(examples);
        var text = new StringBuilder();
        text.AppendLine("# Tin nhắn có hỏi thủ tục nào không, nhìn theo chữ. Lệnh `tools train-asking` ghi ra tệp này; chỉ sửa tay limit (thấp hơn: ít từ chối hơn).");
        text.AppendLine(CultureInfo.InvariantCulture, $"limit: {Limit}").AppendLine(CultureInfo.InvariantCulture, $"base: {start:0.###}").AppendLine("weights:");
        for (var i = 0; i < names.Count; i++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  '{names[i]}': {weights[i]:0.##}");
        }

        return text.ToString();
    }

    private static (List<string> Names, double[] Weights, double Base) Learn(IReadOnlyList<AskingExample> examples)
    {
        List<string> names = [.. examples.SelectMany(example => AskingModel.Terms(example.Words)).GroupBy(term => term, StringComparer.Ordinal)
            .Where(group => group.Count() >= LeastMessages).Select(group => group.Key).Order(StringComparer.Ordinal)];
        var numbers = names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
        int[][] terms = [.. examples.Select(example => AskingModel.Terms(example.Words).Where(numbers.ContainsKey).Select(term => numbers[term]).Order().ToArray())];
        var (weights, start) = Descend(examples, terms, names.Count);
        return (names, weights, start);
    }

    private static (double[] Weights, double Base) Descend(IReadOnlyList<AskingExample> examples, int[][] terms, int count)
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
                var scale = AskingModel.Scale(terms[at].Length);
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
