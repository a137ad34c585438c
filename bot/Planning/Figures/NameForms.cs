using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// Names of several words, by their length. A name of which all words but one are said has its first or its second word said:
/// by these it is found, so that a message is not compared with every name.
/// </summary>
internal sealed class NameForms
{
    private readonly SortedDictionary<int, Alphabet> _byLength = [];
    private readonly List<int> _lengths = [];
    private readonly HashSet<string> _firsts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seconds = new(StringComparer.Ordinal);

    /// <summary>In the order in which they came.</summary>
    public IReadOnlyList<int> Lengths => _lengths;

    public int[] LongestFirst => _longestFirst ??= [.. _byLength.Keys.Reverse()];

    private int[]? _longestFirst;

    /// <param name="name">Two words at least.</param>
    public void Add(IReadOnlyList<Word> name)
    {
        if (!_byLength.TryGetValue(name.Count, out var names))
        {
            _byLength[name.Count] = names = new Alphabet();
            _lengths.Add(name.Count);
        }

        names.Add(name);
        _firsts.Add(name[0].Folded);
        _seconds.Add(name[1].Folded);
    }

    /// <summary>Whether a name of the length stands there word for word.</summary>
    public bool StandsAt(List<Word> words, int at, int length) =>
        _byLength[length].ByFirst.TryGetValue(words[at].Folded, out var names) && AnyStands(names, words, at);

    private static bool AnyStands(List<(int Number, IReadOnlyList<Word> Words)> names, List<Word> words, int at)
    {
        foreach (var (_, name) in names)
        {
            if (Stands(name, words, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether any name begins with the word, or has it second.</summary>
    public bool Begins(Word word) => _firsts.Contains(word.Folded);

    public bool IsSecond(Word word) => _seconds.Contains(word.Folded);

    /// <summary>The names of the length whose first or second word stands there, in the order in which they came.</summary>
    public AlikeNames Alike(List<Word> words, int at, int length)
    {
        var names = _byLength[length];
        return new AlikeNames(names.ByFirst.GetValueOrDefault(words[at].Folded, None), names.BySecond.GetValueOrDefault(words[at + 1].Folded, None));
    }

    private static readonly List<(int Number, IReadOnlyList<Word> Words)> None = [];

    /// <summary>Two lists of names, each by its number, run through as one: a name that is in both comes once.</summary>
    internal ref struct AlikeNames(List<(int Number, IReadOnlyList<Word> Words)> first, List<(int Number, IReadOnlyList<Word> Words)> second)
    {
        private int _first;
        private int _second;

        public IReadOnlyList<Word> Current { get; private set; } = [];

        public readonly AlikeNames GetEnumerator() => this;

        public bool MoveNext()
        {
            var (one, other) = (_first < first.Count ? first[_first].Number : int.MaxValue, _second < second.Count ? second[_second].Number : int.MaxValue);
            if (one == int.MaxValue && other == int.MaxValue)
            {
                return false;
            }

            Current = one <= other ? first[_first].Words : second[_second].Words;
            _first += one <= other ? 1 : 0;
            _second += other <= one ? 1 : 0;
            return true;
        }
    }

    private static bool Stands(IReadOnlyList<Word> name, List<Word> words, int at)
    {
        for (var i = 0; i < name.Count; i++)
        {
            if (!words[at + i].Matches(name[i]))
            {
                return false;
            }
        }

        return true;
    }

    private sealed class Alphabet
    {
        private int _count;

        public Dictionary<string, List<(int Number, IReadOnlyList<Word> Words)>> ByFirst { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, List<(int Number, IReadOnlyList<Word> Words)>> BySecond { get; } = new(StringComparer.Ordinal);

        public void Add(IReadOnlyList<Word> name)
        {
            Under(ByFirst, name[0].Folded).Add((_count, name));
            Under(BySecond, name[1].Folded).Add((_count++, name));
        }

        private static List<(int, IReadOnlyList<Word>)> Under(Dictionary<string, List<(int, IReadOnlyList<Word>)>> names, string word)
        {
            if (!names.TryGetValue(word, out var list))
            {
                names[word] = list = [];
            }

            return list;
        }
    }
}
