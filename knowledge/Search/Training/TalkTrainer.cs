using System.Globalization;
using System.Text;

namespace Assistant.Knowledge.Search.Training;

/// <summary>Counts language/talk.yaml: how much likelier a word is where a procedure is talked about than elsewhere.</summary>
public static class TalkTrainer
{
    /// <summary>A word of fewer messages is no known word.</summary>
    private const int LeastMessages = 3;
    private const double Prior = 0.5;

    /// <summary>Chosen on sets left out of the counting: below it lie three of four turns beside the matter and one of a hundred that go on.</summary>
    private const double Limit = -0.1;
    private const double AskingLimit = -0.4;

    /// <param name="examples">Messages; <see cref="AskingExample.Asks"/>: a turn about a procedure, the first or a later one.</param>
    public static string Train(IReadOnlyList<AskingExample> examples)
    {
        var (about, beside) = (Counts(examples.Where(example => example.Asks)), Counts(examples.Where(example => !example.Asks)));
        var (all, others) = (examples.Count(example => example.Asks), examples.Count(example => !example.Asks));
        double Weight(int said, int saidBeside) => Math.Log((said + Prior) / (all + 1)) - Math.Log((saidBeside + Prior) / (others + 1));

        var text = new StringBuilder();
        text.AppendLine("# Chữ nào hay gặp khi đang nói về một thủ tục, chữ nào hay gặp ở chuyện khác. Lệnh `tools train-talk` ghi ra tệp này; chỉ sửa tay limit (thấp hơn: ít bỏ qua hơn).");
        text.AppendLine(CultureInfo.InvariantCulture, $"limit: {Limit}").AppendLine(CultureInfo.InvariantCulture, $"asking_limit: {AskingLimit}").AppendLine(CultureInfo.InvariantCulture, $"unknown: {Weight(0, 0):0.##}").AppendLine("weights:");
        foreach (var term in about.Keys.Union(beside.Keys).Order(StringComparer.Ordinal))
        {
            var (said, saidBeside) = (about.GetValueOrDefault(term), beside.GetValueOrDefault(term));
            if (said + saidBeside >= LeastMessages)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  '{term}': {Weight(said, saidBeside):0.##}");
            }
        }

        return text.ToString();
    }

    private static Dictionary<string, int> Counts(IEnumerable<AskingExample> examples) =>
        examples.SelectMany(example => TalkModel.Terms(example.Words)).GroupBy(term => term, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
}
