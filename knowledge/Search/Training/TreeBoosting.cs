using System.Globalization;
using System.Text;

namespace Assistant.Knowledge.Search.Training;

/// <summary>Slope and curvature of the loss at each row, for the scores given.</summary>
internal delegate void LossSlopes(double[] scores, double[] slopes, double[] curvatures);

/// <summary>
/// Adds small trees one after the other, each fitted to what the ones before leave wrong (Newton steps on binned values).
/// Sums run in a fixed order, so that every machine learns the same.
/// </summary>
internal sealed class TreeBoosting
{
    private const int Bins = 48;
    private const double Rate = 0.12;
    private const double HeldBack = 2;
    private const double LeastCurvature = 1.2;
    private const double LeastGain = 1e-3;

    private readonly byte[][] _binned;
    private readonly double[][] _edges;
    private readonly int _rows;
    private readonly IReadOnlyList<string> _names;

    /// <param name="rows">Values of each row.</param>
    /// <param name="names">Names of the values.</param>
    public TreeBoosting(IReadOnlyList<double[]> rows, IReadOnlyList<string> names)
    {
        (_rows, _names) = (rows.Count, names);
        _edges = [.. names.Select((_, feature) => Edges([.. rows.Select(row => row[feature])]))];
        _binned = [.. names.Select((_, feature) => rows.Select(row => BinOf(_edges[feature], row[feature])).ToArray())];
    }

    /// <param name="scores">What is already known of each row; changed to the end scores.</param>
    /// <param name="slopes">The loss.</param>
    /// <param name="trees">How many trees.</param>
    public List<string> Fit(double[] scores, LossSlopes slopes, int trees)
    {
        var lines = new List<string>(trees);
        var slope = new double[_rows];
        var curvature = new double[_rows];
        var node = new int[_rows];
        for (var tree = 0; tree < trees; tree++)
        {
            slopes(scores, slope, curvature);
            Array.Clear(node);
            var text = new StringBuilder();
            for (var level = 0; level < TreeEnsemble.Depth; level++)
            {
                Split(level, node, slope, curvature, text);
            }

            lines.Add(AddLeaves(node, slope, curvature, scores, text));
        }

        return lines;
    }

    // All nodes of one level at once: the best value and threshold for each, then every row moves one level down.
    private void Split(int level, int[] node, double[] slope, double[] curvature, StringBuilder text)
    {
        var first = (1 << level) - 1;
        var width = 1 << level;
        var best = Enumerable.Range(0, _names.Count).AsParallel().AsOrdered().Select(feature => BestOf(feature, first, width, node, slope, curvature)).ToList();
        var chosen = new (int Feature, int Bin)[width];
        for (var at = 0; at < width; at++)
        {
            chosen[at] = (-1, 0);
            var gain = LeastGain;
            for (var feature = 0; feature < _names.Count; feature++)
            {
                if (best[feature][at].Gain > gain)
                {
                    (gain, chosen[at]) = (best[feature][at].Gain, (feature, best[feature][at].Bin));
                }
            }

            text.Append(chosen[at].Feature < 0
                ? "-:0 "
                : string.Create(CultureInfo.InvariantCulture, $"{_names[chosen[at].Feature]}:{_edges[chosen[at].Feature][chosen[at].Bin]:0.#####} "));
        }

        for (var row = 0; row < _rows; row++)
        {
            var (feature, bin) = chosen[node[row] - first];
            node[row] = (2 * node[row]) + (feature < 0 || _binned[feature][row] <= bin ? 1 : 2);
        }
    }

    private (double Gain, int Bin)[] BestOf(int feature, int first, int width, int[] node, double[] slope, double[] curvature)
    {
        var bins = _binned[feature];
        var g = new double[width * Bins];
        var h = new double[width * Bins];
        for (var row = 0; row < _rows; row++)
        {
            var at = ((node[row] - first) * Bins) + bins[row];
            g[at] += slope[row];
            h[at] += curvature[row];
        }

        var best = new (double Gain, int Bin)[width];
        for (var at = 0; at < width; at++)
        {
            double allG = 0, allH = 0;
            for (var bin = 0; bin < Bins; bin++)
            {
                allG += g[(at * Bins) + bin];
                allH += h[(at * Bins) + bin];
            }

            double leftG = 0, leftH = 0;
            for (var bin = 0; bin < _edges[feature].Length; bin++)
            {
                leftG += g[(at * Bins) + bin];
                leftH += h[(at * Bins) + bin];
                if (leftH < LeastCurvature || allH - leftH < LeastCurvature)
                {
                    continue;
                }

                var gain = Square(leftG, leftH) + Square(allG - leftG, allH - leftH) - Square(allG, allH);
                if (gain > best[at].Gain)
                {
                    best[at] = (gain, bin);
                }
            }
        }

        return best;
    }

    private string AddLeaves(int[] node, double[] slope, double[] curvature, double[] scores, StringBuilder text)
    {
        var g = new double[TreeEnsemble.Leaves];
        var h = new double[TreeEnsemble.Leaves];
        for (var row = 0; row < _rows; row++)
        {
            g[node[row] - TreeEnsemble.Nodes] += slope[row];
            h[node[row] - TreeEnsemble.Nodes] += curvature[row];
        }

        var values = new double[TreeEnsemble.Leaves];
        text.Append('|');
        for (var leaf = 0; leaf < values.Length; leaf++)
        {
            values[leaf] = Math.Round(-Rate * g[leaf] / (h[leaf] + HeldBack), 4);
            text.Append(' ').Append(values[leaf].ToString("0.####", CultureInfo.InvariantCulture));
        }

        for (var row = 0; row < _rows; row++)
        {
            scores[row] += values[node[row] - TreeEnsemble.Nodes];
        }

        return text.ToString();
    }

    private static double Square(double g, double h) => g * g / (h + HeldBack);

    // Equal shares of the rows between two edges; rounded as they are written, so that both sides decide alike.
    private static double[] Edges(double[] values)
    {
        Array.Sort(values);
        var edges = new List<double>();
        for (var i = 1; i < Bins; i++)
        {
            var edge = Math.Round(values[(int)((long)i * (values.Length - 1) / Bins)], 5);
            if (edges.Count == 0 || edge > edges[^1])
            {
                edges.Add(edge);
            }
        }

        return [.. edges];
    }

    private static byte BinOf(double[] edges, double value)
    {
        var bin = 0;
        while (bin < edges.Length && value > edges[bin])
        {
            bin++;
        }

        return (byte)bin;
    }
}
