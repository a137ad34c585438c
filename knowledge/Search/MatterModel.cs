using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Knowledge.Search;

/// <summary>
/// Whether a message is about one of the rarer matters that only imported records are about, told by its words alone: "chở 30 con bò xuống
/// lò mổ, xin giấy mấy ngày" shares a word with a curated record and is about none. A curated record is compared with what a message
/// shares with it; this model looks at all words, those that the record cannot explain above all. Learned from the everyday phrasings of
/// all procedures, whose matters stay known where no record of them has been imported. The weights stand in language/matter-model.yaml, which
/// a training command writes; nothing there is tuned by hand but the limits.
/// </summary>
public sealed class MatterModel
{
    private readonly WordWeights _weights;
    private readonly MatterFile _file;

    private MatterModel(MatterFile file) => (_weights, _file) = (new WordWeights(file.Weights, file.Base), file);

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static MatterModel Load(string dataPath) => new(WordingFile.Read<MatterFile>(dataPath, "language/matter-model.yaml"));

    /// <summary>How the words speak for a rarer matter (above 0) or for a curated one.</summary>
    /// <param name="words">The message with shorthand written out.</param>
    public double Weigh(IReadOnlyList<Word> words) => _weights.Weigh(words);

    /// <summary>As <see cref="Weigh"/>, when one procedure leads and holds some of the words: what it does not explain weighs again.</summary>
    /// <param name="words">The message with shorthand written out.</param>
    /// <param name="held">Folded words of all that the procedure is called.</param>
    public double WeighAgainst(IReadOnlyList<Word> words, IReadOnlySet<string> held) =>
        _weights.Weigh(words) + Math.Max(0, _weights.WeighBeside(words, held) - _file.UnexplainedFrom);

    /// <summary>The words say so clearly that a rarer matter is meant that no wording of a curated one decides against it.</summary>
    public bool IsRare(double weight) => weight >= _file.RareFrom;

    /// <summary>By how much the odds of imported procedures grow, 1 or more.</summary>
    public double OddsOfRare(double weight) => weight <= _file.RareFrom ? 1 : Math.Exp(_file.RareStep * (weight - _file.RareFrom));

    /// <summary>By how much the odds of the curated procedures shrink, 0..1; 1: the words do not speak against them.</summary>
    public double OddsOfCurated(double weight) => weight <= _file.Limit ? 1 : Math.Exp(-_file.Step * (weight - _file.Limit));

    private sealed class MatterFile
    {
        public double Limit { get; set; }
        public double Step { get; set; }
        public double RareFrom { get; set; }
        public double RareStep { get; set; }
        public double UnexplainedFrom { get; set; }
        public double Base { get; set; }
        public Dictionary<string, double> Weights { get; set; } = [];
    }
}
