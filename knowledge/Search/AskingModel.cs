using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Knowledge.Search;

/// <summary>
/// Whether a message asks for a public procedure at all, told by its words and word pairs alone: "xe hư sửa hết bao nhiêu"
/// holds the words of a vehicle registration and asks for none. The weights (<see cref="WordWeights"/>) stand in
/// language/asking.yaml, which a training command writes; nothing there is tuned by hand but the limit.
/// </summary>
public sealed class AskingModel
{
    private readonly WordWeights _weights;
    private readonly double _limit;

    private AskingModel(AskingFile file) => (_weights, _limit) = (new WordWeights(file.Weights, file.Base), file.Limit);

    /// <summary>As it comes out of the training, before it is written.</summary>
    internal AskingModel(Dictionary<string, double> weights, double start, double limit) => (_weights, _limit) = (new WordWeights(weights, start), limit);

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static AskingModel Load(string dataPath) => new(WordingFile.Read<AskingFile>(dataPath, "language/asking.yaml"));

    /// <summary>False: the words speak so clearly against a procedure that none should be answered.</summary>
    /// <param name="words">The message with shorthand written out.</param>
    public bool MayAsk(IReadOnlyList<Word> words) => Weigh(words) >= _limit;

    /// <summary>How the words speak for a procedure (above 0) or against one.</summary>
    /// <param name="words">The message with shorthand written out.</param>
    public double Weigh(IReadOnlyList<Word> words) => _weights.Weigh(words);

    private sealed class AskingFile
    {
        public double Limit { get; set; }
        public double Base { get; set; }
        public Dictionary<string, double> Weights { get; set; } = [];
    }
}
