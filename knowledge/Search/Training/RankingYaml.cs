using System.Globalization;
using System.Text;

namespace Assistant.Knowledge.Search.Training;

/// <summary>Writes language/ranking.yaml.</summary>
internal static class RankingYaml
{
    public static string Write((double[] Weights, List<string> Trees) order, (double[] Weights, List<string> Trees) trust)
    {
        var text = new StringBuilder();
        text.AppendLine("# Trọng số xếp hạng và độ tin của phần tìm thủ tục. Lệnh `tools train-ranking` ghi ra tệp này; không sửa tay.");
        Append(text, "weights", RankingFeatures.Names, order.Weights);
        Append(text, "trust", RankingFeatures.TrustNames, trust.Weights);
        AppendTrees(text, "weight_trees", order.Trees);
        AppendTrees(text, "trust_trees", trust.Trees);
        return text.ToString();
    }

    private static void AppendTrees(StringBuilder text, string group, List<string> trees)
    {
        text.Append(group).AppendLine(":");
        foreach (var tree in trees)
        {
            text.Append("  - '").Append(tree).AppendLine("'");
        }
    }

    private static void Append(StringBuilder text, string group, IReadOnlyList<string> names, double[] values)
    {
        text.Append(group).AppendLine(":");
        for (var i = 0; i < values.Length; i++)
        {
            text.Append("  ").Append(names[i]).Append(": ").AppendLine(values[i].ToString("0.####", CultureInfo.InvariantCulture));
        }
    }
}
