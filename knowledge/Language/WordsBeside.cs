using System.Runtime.InteropServices;
using Assistant.Knowledge.Loading.Derived;

namespace Assistant.Knowledge.Language;

/// <summary>How likely a word stands behind another, counted in texts that are typed with care: words without their marks, in one spelling.</summary>
public sealed class WordsBeside
{
    /// <summary>How much of the likelihood the word before decides.</summary>
    private const double PairShare = 0.8;
    private const double Unseen = 0.3;

    /// <summary>Where a text begins and ends.</summary>
    public const string Edge = "";

    private readonly Dictionary<string, int> _numbers;
    private readonly List<int> _counts;
    private readonly Dictionary<long, int> _pairs;
    private readonly double _all;

    /// <param name="texts">The texts.</param>
    public WordsBeside(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        (_numbers, _counts, _pairs) = (new(StringComparer.Ordinal), [], []);
        foreach (var text in texts)
        {
            var before = Number(Edge);
            foreach (var word in Word.Split(text))
            {
                var number = Number(word.Key);
                Count(before, number);
                before = number;
            }

            Count(before, Number(Edge));
        }

        _all = Math.Max(1, _counts.Sum());
    }

    private WordsBeside(string[] words, int[] counts, long[] pairs, int[] times)
    {
        (_numbers, _counts, _pairs) = (new(words.Length, StringComparer.Ordinal), [.. counts], new(pairs.Length));
        for (var i = 0; i < words.Length; i++)
        {
            _numbers.Add(words[i], i);
        }

        for (var i = 0; i < pairs.Length; i++)
        {
            _pairs.Add(Spread(pairs[i]), times[i]);
        }

        _all = Math.Max(1, _counts.Sum());
    }

    /// <summary>Kept for the next start.</summary>
    internal void Write(BinaryWriter writer)
    {
        // A word has the number of its place.
        writer.WriteTexts([.. _numbers.OrderBy(word => word.Value).Select(word => word.Key)]);
        writer.WriteArray<int>([.. _counts]);
        writer.WriteArray<long>([.. _pairs.Keys.Select(Spread)]);
        writer.WriteArray<int>([.. _pairs.Values]);
    }

    internal static WordsBeside Read(BinaryReader reader) =>
        new(reader.ReadTexts(), reader.ReadArray<int>(), reader.ReadArray<long>(), reader.ReadArray<int>());

    /// <summary>Natural logarithm of the likelihood that a word stands behind another.</summary>
    public double Of(string before, string word)
    {
        var number = _numbers.GetValueOrDefault(word, -1);
        var own = (number < 0 ? Unseen : _counts[number] + Unseen) / _all;
        return Math.Log((PairShare * OfPair(before, number)) + ((1 - PairShare) * own));
    }

    /// <summary>Whether the texts hold two words side by side.</summary>
    public bool Holds(string before, string word) => Holds(NumberOf(before), NumberOf(word));

    /// <summary>As <see cref="Holds(string, string)"/>, for words that are asked about more than once.</summary>
    public bool Holds(int before, int word) => before >= 0 && word >= 0 && _pairs.ContainsKey(Pair(before, word));

    /// <summary>The number of a word; -1 when no text holds it.</summary>
    public int NumberOf(string word) => _numbers.GetValueOrDefault(word, -1);

    private double OfPair(string before, int number) =>
        number >= 0 && _numbers.TryGetValue(before, out var first) && _pairs.TryGetValue(Pair(first, number), out var times)
            ? (double)times / _counts[first]
            : 0;

    private int Number(string word)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, word, out var known);
        if (!known)
        {
            number = _counts.Count;
            _counts.Add(0);
        }

        return number;
    }

    // A word counts once for each word behind it, the end included.
    private void Count(int before, int number)
    {
        _counts[before]++;
        CollectionsMarshal.GetValueRefOrAddDefault(_pairs, Pair(before, number), out _)++;
    }

    private static long Pair(int first, int second) => Spread(((long)first << 32) | (uint)second);

    // Numbers are small: without this a few thousand hashes would be shared by all pairs. Done again it is undone.
    private static long Spread(long pair) => pair ^ (uint)((int)(pair >> 32) * Odd);

    private const int Odd = -1640531527;
}
