using System.Globalization;
using System.Text;

namespace Assistant.Knowledge.Search.Training;

/// <summary>Learns language/matter-model.yaml (<see cref="WordWeightTrainer"/>) from messages of which it is known whether a rarer matter is meant.</summary>
public static class MatterTrainer
{
    private static readonly WordWeightTrainer Trainer = new(Rounds: 8, LeastMessages: 8, Decay: 1e-3);

    /// <summary>A weaker word is left out of the file: thousands of them decide nothing.</summary>
    private const double LeastWeight = 0.6;

    /// <summary>
    /// Below it a message takes nothing from curated procedures. The sets that may be read do not tell it from -0.5 (11,200 and 11,199 of 11,877 turns right);
    /// the higher one is taken since it leaves sure messages about curated procedures as sure as they were.
    /// </summary>
    private const double Limit = 0.6;

    /// <summary>How much each step above the limit says.</summary>
    private const double Step = 1.5;

    /// <summary>Above it lies one message about a curated procedure in a thousand.</summary>
    private const double RareFrom = 0.7;

    /// <summary>How much each step above that says for the rarer ones, beside messages that ask for nothing held.</summary>
    private const double RareStep = 0.2;

    /// <summary>What a curated procedure leaves unexplained of messages about it lies below, but for two in a hundred.</summary>
    private const double UnexplainedFrom = 1.5;

    /// <summary>The file matter-model.yaml.</summary>
    public static string Train(IReadOnlyList<AskingExample> examples)
    {
        var (names, weights, start) = Trainer.Learn(examples);
        var text = new StringBuilder();
        text.AppendLine("# Tin nhắn nói việc hiếm hơn (chỉ bản ghi nhập mới có) hay việc đã biên tập, nhìn theo chữ. Lệnh `tools train-matters` ghi ra tệp này; chỉ sửa tay năm số đầu.");
        text.AppendLine("# limit, step: quá limit thì khả năng của việc đã biên tập giảm dần; rare_from: từ mức này câu để ngỏ của việc đã biên tập không hỏi nữa, khả năng của việc hiếm tăng dần (rare_step); unexplained_from: phần chữ mà thủ tục đứng đầu không có, nặng quá mức này thì cộng thêm");
        text.AppendLine(CultureInfo.InvariantCulture, $"limit: {Limit}").AppendLine(CultureInfo.InvariantCulture, $"step: {Step}").AppendLine(CultureInfo.InvariantCulture, $"rare_from: {RareFrom}");
        text.AppendLine(CultureInfo.InvariantCulture, $"rare_step: {RareStep}").AppendLine(CultureInfo.InvariantCulture, $"unexplained_from: {UnexplainedFrom}");
        text.AppendLine(CultureInfo.InvariantCulture, $"base: {start:0.###}").AppendLine("weights:");
        for (var i = 0; i < names.Count; i++)
        {
            if (Math.Abs(weights[i]) >= LeastWeight)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  '{names[i]}': {weights[i]:0.##}");
            }
        }

        return text.ToString();
    }
}
