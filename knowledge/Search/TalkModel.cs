using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Knowledge.Search;

/// <summary>
/// Whether a message may be a turn of a talk about a procedure, told by its single words: "bà ngoại đi giùm nha" may, "trời nóng ghê"
/// hardly. How much likelier each word is in such talks than in what people say beside them was counted (naive Bayes) and stands in
/// language/talk.yaml, which a training command writes; nothing there is tuned by hand but the limits.
/// </summary>
public sealed class TalkModel
{
    private readonly Dictionary<string, double> _weights;
    private readonly double _unknown;
    private readonly double _limit;
    private readonly double _askingLimit;

    private TalkModel(TalkFile file) => (_weights, _unknown, _limit, _askingLimit) = (file.Weights, file.Unknown, file.Limit, file.AskingLimit);

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static TalkModel Load(string dataPath) => new(WordingFile.Read<TalkFile>(dataPath, "language/talk.yaml"));

    /// <summary>False: the words are those of other matters.</summary>
    /// <param name="words">The message with shorthand written out, without names of places.</param>
    public bool MayGoOn(IReadOnlyList<Word> words) => Weight(words) >= _limit;

    /// <summary>As <see cref="MayGoOn"/>, for a message that asks for a side of a procedure in so many words ("mấy ngày", "ở đâu"): only what is clearly off the matter is left.</summary>
    public bool MayAskOn(IReadOnlyList<Word> words) => Weight(words) >= _askingLimit;

    private double Weight(IReadOnlyList<Word> words)
    {
        var terms = Terms(words);
        return terms.Sum(term => _weights.GetValueOrDefault(term, _unknown)) / WordWeights.Scale(terms.Count);
    }

    /// <summary>The different words; a number tells of nothing.</summary>
    internal static HashSet<string> Terms(IReadOnlyList<Word> words) =>
        words.Select(word => word.Folded).Where(word => !word.Any(char.IsDigit)).ToHashSet(StringComparer.Ordinal);

    private sealed class TalkFile
    {
        public double Limit { get; set; }
        public double AskingLimit { get; set; }

        /// <summary>The weight of a word that was counted nowhere.</summary>
        public double Unknown { get; set; }
        public Dictionary<string, double> Weights { get; set; } = [];
    }
}
