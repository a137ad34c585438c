using Assistant.Knowledge.Loading;

namespace Assistant.Knowledge.Details;

/// <summary>How likely a sentence answers, by its signs: a logistic regression from language/detail-model.yaml, which a training command writes.</summary>
public sealed class DetailModel
{
    private readonly double[] _weights;

    internal DetailModel(double[] weights) => _weights = weights;

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static DetailModel Load(string dataPath)
    {
        var named = WordingFile.Read<DetailModelFile>(dataPath, "language/detail-model.yaml").Weights;
        return new DetailModel([.. DetailSigns.Names.Select(name => named.GetValueOrDefault(name))]);
    }

    /// <summary>0..1.</summary>
    internal double Likely(ReadOnlySpan<double> signs)
    {
        double sum = 0;
        for (var i = 0; i < _weights.Length; i++)
        {
            sum += _weights[i] * signs[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private sealed class DetailModelFile
    {
        public Dictionary<string, double> Weights { get; set; } = [];
    }
}
