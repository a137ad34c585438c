using System.Buffers;
using System.Runtime.CompilerServices;
using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Search;

/// <summary>
/// What the words of a message and the pairs of neighbours speak for, each with a weight of its own that was learned
/// (logistic regression over folded words).
/// </summary>
internal sealed class WordWeights(IReadOnlyDictionary<string, double> weights, double start)
{
    /// <summary>Longer words are no part of a pair that was learned.</summary>
    private const int LongestPair = 64;
    private const string Edge = "|";

    private readonly Dictionary<string, double> _weights = new(weights, StringComparer.Ordinal);

    /// <summary>Above 0 for, below against.</summary>
    /// <param name="words">The message with shorthand written out.</param>
    public double Weigh(IReadOnlyList<Word> words) => start + Workbench.Once(this, words, static (weights, words) => new StrongBox<double>(weights.Sum(words, held: null))).Value;

    /// <summary>What the words say that are not among those held, and the pairs with one of them; 0: they say nothing.</summary>
    /// <param name="words">The message with shorthand written out.</param>
    /// <param name="held">Folded words that are explained.</param>
    public double WeighBeside(IReadOnlyList<Word> words, IReadOnlySet<string> held) => Sum(words, held);

    private double Sum(IReadOnlyList<Word> words, IReadOnlySet<string>? held)
    {
        // As over Terms, without making a text of each pair: most of them have no weight.
        var known = _weights.GetAlternateLookup<ReadOnlySpan<char>>();
        // The terms that were counted, each once; borrowed, because every message comes through here.
        var counted = ArrayPool<string>.Shared.Rent((2 * words.Count) + 1);
        var count = 0;
        Span<char> pair = stackalloc char[LongestPair];
        var sum = 0.0;
        var (before, isBefore) = (Edge, held is null);
        for (var at = 0; at <= words.Count; at++)
        {
            var word = at < words.Count ? words[at].Folded : Edge;
            var isNew = held is null || (at < words.Count && !held.Contains(word));
            if (at < words.Count && isNew)
            {
                sum += Counted(word);
            }

            if ((isNew || isBefore) && before.Length + 1 + word.Length <= pair.Length)
            {
                before.CopyTo(pair);
                pair[before.Length] = ' ';
                word.CopyTo(pair[(before.Length + 1)..]);
                sum += Counted(pair[..(before.Length + 1 + word.Length)]);
            }

            (before, isBefore) = (word, isNew);
        }

        ArrayPool<string>.Shared.Return(counted, clearArray: true);
        return sum / Scale(count);

        double Counted(ReadOnlySpan<char> term)
        {
            if (!known.TryGetValue(term, out var name, out var weight) || Holds(counted.AsSpan(0, count), name))
            {
                return 0;
            }

            counted[count++] = name;
            return weight;
        }
    }

    // Both are names of this table, which has each once: the same text is the same object.
    private static bool Holds(ReadOnlySpan<string> counted, string name)
    {
        foreach (var one in counted)
        {
            if (ReferenceEquals(one, name))
            {
                return true;
            }
        }

        return false;
    }

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
}
