using System.Globalization;
using System.Text;
using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Search.Training;

/// <summary>A message and whether it asks for what is learned: a public procedure, or a rarer one.</summary>
public sealed record AskingExample(IReadOnlyList<Word> Words, bool Asks);

/// <summary>Learns language/asking.yaml (<see cref="WordWeightTrainer"/>).</summary>
public static class AskingTrainer
{
    private static readonly WordWeightTrainer Trainer = new(Rounds: 15, LeastMessages: 4, Decay: 3e-4);

    /// <summary>Chosen on sets left out of the learning: below it one right answer in a thousand is lost.</summary>
    private const double Limit = -2;

    /// <summary>A model to look at messages with that it has not learned from.</summary>
    public static AskingModel Model(IReadOnlyList<AskingExample> examples)
    {
        var (names, weights, start) = Trainer.Learn(examples);
        return new AskingModel(names.Zip(weights).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal), start, Limit);
    }

    /// <summary>The file asking.yaml.</summary>
    public static string Train(IReadOnlyList<AskingExample> examples)
    {
        var (names, weights, start) = Trainer.Learn(examples);
        var text = new StringBuilder();
        text.AppendLine("# Tin nhắn có hỏi thủ tục nào không, nhìn theo chữ. Lệnh `tools train-asking` ghi ra tệp này; chỉ sửa tay limit (thấp hơn: ít từ chối hơn).");
        text.AppendLine(CultureInfo.InvariantCulture, $"limit: {Limit}").AppendLine(CultureInfo.InvariantCulture, $"base: {start:0.###}").AppendLine("weights:");
        for (var i = 0; i < names.Count; i++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  '{names[i]}': {weights[i]:0.##}");
        }

        return text.ToString();
    }
}
