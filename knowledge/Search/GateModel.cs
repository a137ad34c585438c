using Assistant.Knowledge.Loading;

namespace Assistant.Knowledge.Search;

/// <summary>
/// Whether to answer, ask back or refuse, as a learned decision: whether anything that is held is asked for, and which, are two
/// questions with likelihoods of their own (logistic regressions), from language/gate.yaml, which a training command writes.
/// </summary>
public sealed class GateModel
{
    private readonly double[] _asked;
    private readonly double[] _leader;
    private readonly double[] _offered;

    internal GateModel(double[] asked, double[] leader, double[] offered) => (_asked, _leader, _offered) = (asked, leader, offered);

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static GateModel Load(string dataPath)
    {
        var file = WordingFile.Read<GateFile>(dataPath, "language/gate.yaml");
        return new GateModel(Weights(file.Asked), Weights(file.Leader), Weights(file.Offered));
    }

    public GateOdds Weigh(GateSigns signs)
    {
        var values = signs.Values();
        return new GateOdds(Likely(_asked, values), Likely(_leader, values), Likely(_offered, values));
    }

    private static double[] Weights(Dictionary<string, double> named) => [.. GateSigns.Names.Select(name => named.GetValueOrDefault(name))];

    private static double Likely(double[] weights, double[] values)
    {
        double sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * values[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private sealed class GateFile
    {
        public Dictionary<string, double> Asked { get; set; } = [];
        public Dictionary<string, double> Leader { get; set; } = [];
        public Dictionary<string, double> Offered { get; set; } = [];
    }
}
