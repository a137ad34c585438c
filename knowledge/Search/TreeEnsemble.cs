using System.Globalization;

namespace Assistant.Knowledge.Search;

/// <summary>
/// Small decision trees whose values are added up. Every tree is complete: a node that decides nothing sends all to the left.
/// One line of text each: "feature:threshold …|leaf …".
/// </summary>
internal sealed class TreeEnsemble
{
    /// <summary>Questions from the root to a leaf.</summary>
    public const int Depth = 3;
    public const int Nodes = (1 << Depth) - 1;
    public const int Leaves = 1 << Depth;

    private readonly int[] _features;
    private readonly double[] _thresholds;
    private readonly double[] _leaves;

    private TreeEnsemble(int[] features, double[] thresholds, double[] leaves) => (_features, _thresholds, _leaves) = (features, thresholds, leaves);

    public static TreeEnsemble None { get; } = new([], [], []);

    public int Count => _leaves.Length / Leaves;

    /// <exception cref="FormatException">A line is not of the form.</exception>
    public static TreeEnsemble Parse(IReadOnlyList<string> lines, IReadOnlyList<string> featureNames)
    {
        var features = new int[lines.Count * Nodes];
        var thresholds = new double[lines.Count * Nodes];
        var leaves = new double[lines.Count * Leaves];
        for (var tree = 0; tree < lines.Count; tree++)
        {
            var halves = lines[tree].Split('|');
            var nodes = halves[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var values = halves[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (halves.Length != 2 || nodes.Length != Nodes || values.Length != Leaves)
            {
                throw new FormatException($"ranking.yaml: cây thứ {tree + 1} không đúng dạng.");
            }

            for (var node = 0; node < Nodes; node++)
            {
                var parts = nodes[node].Split(':');
                var feature = parts[0] == "-" ? 0 : IndexOf(featureNames, parts[0]);
                features[(tree * Nodes) + node] = feature >= 0 ? feature : throw new FormatException($"ranking.yaml: không có đặc trưng '{parts[0]}'.");
                thresholds[(tree * Nodes) + node] = parts[0] == "-" ? double.PositiveInfinity : double.Parse(parts[1], CultureInfo.InvariantCulture);
            }

            for (var leaf = 0; leaf < Leaves; leaf++)
            {
                leaves[(tree * Leaves) + leaf] = double.Parse(values[leaf], CultureInfo.InvariantCulture);
            }
        }

        return new TreeEnsemble(features, thresholds, leaves);
    }

    public double Score(ReadOnlySpan<double> values)
    {
        double sum = 0;
        for (var tree = 0; tree < Count; tree++)
        {
            var features = _features.AsSpan(tree * Nodes, Nodes);
            var thresholds = _thresholds.AsSpan(tree * Nodes, Nodes);
            var node = 0;
            for (var level = 0; level < Depth; level++)
            {
                // A sum and no branch: which way a value goes cannot be foreseen.
                node = (2 * node) + 2 - (values[features[node]] <= thresholds[node] ? 1 : 0);
            }

            sum += _leaves[(tree * Leaves) + node - Nodes];
        }

        return sum;
    }

    private static int IndexOf(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
            {
                return i;
            }
        }

        return -1;
    }
}
