namespace Assistant.Knowledge.Search;

/// <summary>A word in one name of a procedure.</summary>
/// <param name="Name">Which of the procedure's names, from 0.</param>
/// <param name="Marks">Hash of its marks; 0 when the word has none, <see cref="Unmarked"/> when the whole name was typed without.</param>
/// <param name="Weight">How much the word tells, rarity times share.</param>
internal readonly record struct NameHold(int Name, int Marks, float Weight)
{
    public const int Unmarked = -1;
}

/// <summary>
/// All names of all procedures as numbers, side by side in memory: names are what a message is compared with closely. They lie by
/// procedure and word, so that a word of a message leads to the names that hold it and no other is looked at.
/// </summary>
internal sealed partial class NameTable
{
    private readonly int[] _firstName;
    private readonly double[] _weights;
    private readonly int[] _firstHold;
    private readonly NameHold[] _holds;
    private readonly int[] _users;

    private NameTable(int[] firstName, double[] weights, int[] firstHold, NameHold[] holds, int[] users) =>
        (_firstName, _weights, _firstHold, _holds, _users) = (firstName, weights, firstHold, holds, users);

    /// <summary>How many names a procedure has.</summary>
    public int CountOf(int document) => _firstName[document + 1] - _firstName[document];

    /// <summary>The weight of each name of a procedure: that of its words together.</summary>
    public ReadOnlySpan<double> WeightsOf(int document) => _weights.AsSpan(_firstName[document], CountOf(document));

    /// <summary>Where the names of one procedure hold one word.</summary>
    /// <param name="posting">What <see cref="TermIndex.Find"/> says of the two.</param>
    public ReadOnlySpan<NameHold> Holds(int posting) => _holds.AsSpan(_firstHold[posting], _firstHold[posting + 1] - _firstHold[posting]);

    /// <summary>How many names hold the word.</summary>
    public int UsersOf(int term) => _users[term];

    /// <summary>Share of all names that hold the word, 0..1.</summary>
    public double ShareOf(int term) => (double)_users[term] / _weights.Length;

    internal sealed class Builder(TermIndex terms)
    {
        private readonly List<int> _firstName = [0];
        private readonly List<double> _weights = [];
        private readonly List<(int Posting, NameHold Hold)> _held = [];
        private readonly int[] _users = new int[terms.TermCount];

        /// <summary>Adds a name to the procedure that is being added.</summary>
        public void AddName(ReadOnlySpan<SearchWord> words)
        {
            var (document, name) = (_firstName.Count - 1, _weights.Count - _firstName[^1]);
            var marked = IsMarked(words);
            double weight = 0;
            for (var i = 0; i < words.Length; i++)
            {
                if (Holds(words[..i], words[i].Folded))
                {
                    continue;
                }

                var term = terms.NumberOf(words[i].Folded);
                var own = (float)(terms.RarityOf(term) * words[i].Share);
                weight += own;
                _users[term]++;
                _held.Add((terms.Find(document, term), new NameHold(name, MessageReader.MarksOf(words[i].Marks, marked), own)));
            }

            _weights.Add(weight);
        }

        public void EndDocument() => _firstName.Add(_weights.Count);

        public NameTable Build()
        {
            var first = new int[terms.PostingCount + 1];
            foreach (var (posting, _) in _held)
            {
                first[posting + 1]++;
            }

            for (var posting = 0; posting < terms.PostingCount; posting++)
            {
                first[posting + 1] += first[posting];
            }

            var next = first.AsSpan().ToArray();
            var holds = new NameHold[_held.Count];
            foreach (var (posting, hold) in _held)
            {
                holds[next[posting]++] = hold;
            }

            return new NameTable([.. _firstName], [.. _weights], first, holds, _users);
        }

        private static bool IsMarked(ReadOnlySpan<SearchWord> words)
        {
            foreach (var word in words)
            {
                if (word.Marks.Length > 0)
                {
                    return true;
                }
            }

            return false;
        }

        private static bool Holds(ReadOnlySpan<SearchWord> words, string folded)
        {
            foreach (var word in words)
            {
                if (word.Folded == folded)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
