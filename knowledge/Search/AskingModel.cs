using System.Buffers;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Knowledge.Search;

/// <summary>
/// Whether a message asks for a public procedure at all, told by its words and word pairs alone: "xe hư sửa hết bao nhiêu"
/// holds the words of a vehicle registration and asks for none. A learned linear model (logistic regression) over folded
/// words, from language/asking.yaml, which a training command writes; nothing there is tuned by hand but the limit.
/// </summary>
public sealed class AskingModel
{
    private readonly Dictionary<string, double> _weights;
    private readonly double _base;
    private readonly double _limit;

    private AskingModel(AskingFile file) => (_weights, _base, _limit) = (new(file.Weights, StringComparer.Ordinal), file.Base, file.Limit);

    /// <summary>As it comes out of the training, before it is written.</summary>
    internal AskingModel(Dictionary<string, double> weights, double start, double limit) => (_weights, _base, _limit) = (new(weights, StringComparer.Ordinal), start, limit);

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static AskingModel Load(string dataPath) => new(WordingFile.Read<AskingFile>(dataPath, "language/asking.yaml"));

    /// <summary>False: the words speak so clearly against a procedure that none should be answered.</summary>
    /// <param name="words">The message with shorthand written out.</param>
    public bool MayAsk(IReadOnlyList<Word> words) => Weigh(words) >= _limit;

    /// <summary>How the words speak for a procedure (above 0) or against one.</summary>
    /// <param name="words">The message with shorthand written out.</param>
    public double Weigh(IReadOnlyList<Word> words)
    {
        // As over Terms, without making a text of each pair: most of them have no weight.
        var weights = _weights.GetAlternateLookup<ReadOnlySpan<char>>();
        // The terms that were counted, each once; borrowed, because every message comes through here.
        var counted = ArrayPool<string>.Shared.Rent((2 * words.Count) + 1);
        var count = 0;
        Span<char> pair = stackalloc char[LongestPair];
        var sum = 0.0;
        var before = Edge;
        for (var at = 0; at <= words.Count; at++)
        {
            var word = at < words.Count ? words[at].Folded : Edge;
            if (at < words.Count)
            {
                sum += Counted(word);
            }

            if (before.Length + 1 + word.Length <= pair.Length)
            {
                before.CopyTo(pair);
                pair[before.Length] = ' ';
                word.CopyTo(pair[(before.Length + 1)..]);
                sum += Counted(pair[..(before.Length + 1 + word.Length)]);
            }

            before = word;
        }

        ArrayPool<string>.Shared.Return(counted, clearArray: true);
        return _base + (sum / Scale(count));

        double Counted(ReadOnlySpan<char> term)
        {
            if (!weights.TryGetValue(term, out var known, out var weight) || counted.AsSpan(0, count).Contains(known))
            {
                return 0;
            }

            counted[count++] = known;
            return weight;
        }
    }

    /// <summary>Longer words are no part of a pair that was learned.</summary>
    private const int LongestPair = 64;

    /// <summary>Longer messages hold more words of either kind.</summary>
    internal static double Scale(int terms) => Math.Sqrt(terms + 1);

    /// <summary>The different words and pairs of neighbours, with where the message begins and ends.</summary>
    internal static HashSet<string> Terms(IReadOnlyList<Word> words)
    {
        var terms = new HashSet<string>(StringComparer.Ordinal);
        var before = Edge;
        foreach (var word in words)
        {
            terms.Add(word.Folded);
            terms.Add($"{before} {word.Folded}");
            before = word.Folded;
        }

        terms.Add($"{before} {Edge}");
        return terms;
    }

    private const string Edge = "|";

    private sealed class AskingFile
    {
        public double Limit { get; set; }
        public double Base { get; set; }
        public Dictionary<string, double> Weights { get; set; } = [];
    }
}
