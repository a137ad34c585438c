using Assistant.Knowledge.Loading;

namespace Assistant.Knowledge.Search;

/// <summary>
/// The learned part of the search: how much each feature of a candidate counts, and how sure the best one is.
/// From language/ranking.yaml, which a training command writes; nothing here is tuned by hand.
/// </summary>
public sealed class RankingModel
{
    private readonly double[] _weights;
    private readonly double[] _trust;
    private readonly TreeEnsemble _trees;
    private readonly TreeEnsemble _trustTrees;

    internal RankingModel(double[] weights, double[] trust, TreeEnsemble? trees = null, TreeEnsemble? trustTrees = null) =>
        (_weights, _trust, _trees, _trustTrees) = (weights, trust, trees ?? TreeEnsemble.None, trustTrees ?? TreeEnsemble.None);

    /// <summary>A model that knows nothing, to begin with.</summary>
    internal static RankingModel Untrained { get; } = new(new double[RankingFeatures.Count], new double[RankingFeatures.TrustNames.Count]);

    public static RankingModel Load(string dataPath)
    {
        var file = WordingFile.Read<RankingFile>(dataPath, "language/ranking.yaml");
        return new RankingModel(
            [.. RankingFeatures.Names.Select(name => file.Weights.GetValueOrDefault(name))],
            [.. RankingFeatures.TrustNames.Select(name => file.Trust.GetValueOrDefault(name))],
            TreeEnsemble.Parse(file.WeightTrees, RankingFeatures.Names),
            TreeEnsemble.Parse(file.TrustTrees, RankingFeatures.TrustNames));
    }

    internal double Score(in RankingFeatures features)
    {
        var score = _trees.Score(features);
        for (var i = 0; i < _weights.Length; i++)
        {
            score += _weights[i] * features[i];
        }

        return score;
    }

    /// <summary>How likely it is that the message means any procedure that is known, 0..1.</summary>
    internal double Trust(ReadOnlySpan<double> signs)
    {
        var sum = _trustTrees.Score(signs);
        for (var i = 0; i < signs.Length; i++)
        {
            sum += _trust[i] * signs[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private sealed class RankingFile
    {
        public Dictionary<string, double> Weights { get; set; } = [];
        public Dictionary<string, double> Trust { get; set; } = [];
        public List<string> WeightTrees { get; set; } = [];
        public List<string> TrustTrees { get; set; } = [];
    }
}
