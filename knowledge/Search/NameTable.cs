using System.Runtime.InteropServices;

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
    private readonly long[] _forms;
    private readonly long[] _pairForms;

    private NameTable(int[] firstName, double[] weights, int[] firstHold, NameHold[] holds, int[] users, (long[] Words, long[] Pairs) forms)
    {
        (_firstName, _weights, _firstHold, _holds, _users) = (firstName, weights, firstHold, holds, users);
        (_forms, _pairForms) = forms;
    }

    /// <summary>How many names a procedure has.</summary>
    public int CountOf(int document) => _firstName[document + 1] - _firstName[document];

    /// <summary>The weight of each name of a procedure: that of its words together.</summary>
    public ReadOnlySpan<double> WeightsOf(int document) => _weights.AsSpan(_firstName[document], CountOf(document));

    /// <summary>Where the names of one procedure hold one word.</summary>
    /// <param name="posting">What <see cref="TermIndex.Find"/> says of the two.</param>
    public ReadOnlySpan<NameHold> Holds(int posting) => _holds.AsSpan(_firstHold[posting], _firstHold[posting + 1] - _firstHold[posting]);

    /// <summary>How many names hold the word.</summary>
    public int UsersOf(int term) => _users[term];

    /// <summary>Whether names hold the word with just these marks, often enough to be no slip of their own.</summary>
    public bool Holds(int term, int marks) => Array.BinarySearch(_forms, Form(term, marks)) >= 0;

    /// <summary>Share of all names that hold the word, 0..1.</summary>
    public double ShareOf(int term) => (double)_users[term] / _weights.Length;

    /// <summary>Whether names hold two words side by side with just these marks, or typed without any.</summary>
    public bool HoldsPair(int pair, int first, int second) => Array.BinarySearch(_pairForms, Form(pair, Joined(first, second))) >= 0 || Array.BinarySearch(_pairForms, Form(pair, NameHold.Unmarked)) >= 0;

    private static int Joined(int first, int second) => first == NameHold.Unmarked || second == NameHold.Unmarked ? NameHold.Unmarked : ((first * 31) + second) & int.MaxValue;

    private static long Form(int term, int marks) => ((long)term << 32) | (uint)marks;

    internal sealed class Builder(TermIndex terms)
    {
        /// <summary>A form that fewer names hold may be a slip in one of them.</summary>
        private const int LeastOfForm = 2;

        private readonly Dictionary<long, int> _forms = [];
        private readonly HashSet<long> _pairForms = [];
        private readonly List<SearchWord[]> _names = [];
        private readonly List<int> _firstName = [0];
        private readonly List<double> _weights = [];
        private readonly List<(int Posting, NameHold Hold)> _held = [];
        private readonly int[] _users = new int[terms.TermCount];

        /// <summary>Adds a name to the procedure that is being added.</summary>
        public void AddName(ReadOnlySpan<SearchWord> words) => _names.Add(words.ToArray());

        public void EndDocument()
        {
            var marks = MarksOfDocument();
            for (var name = 0; name < _names.Count; name++)
            {
                Add(_firstName.Count - 1, name, _names[name], marks);
            }

            _names.Clear();
            _firstName.Add(_weights.Count);
        }

        private void Add(int document, int name, SearchWord[] words, Dictionary<string, int> marksOfDocument)
        {
            var marked = IsMarked(words);
            double weight = 0;
            var before = (Term: -1, Marks: NameHold.Unmarked);
            for (var i = 0; i < words.Length; i++)
            {
                var term = terms.NumberOf(words[i].Folded);
                // "Giam ho" beside "giám hộ" is that: nobody who types "giảm hồ" means it.
                var marks = marked ? MessageReader.MarksOf(words[i].Marks, true) : marksOfDocument.GetValueOrDefault(words[i].Folded, NameHold.Unmarked);
                if (i > 0 && terms.NumberOf(before.Term, term) is >= 0 and var pair)
                {
                    _pairForms.Add(Form(pair, Joined(before.Marks, marks)));
                }

                before = (term, marks);
                if (Holds(words.AsSpan(0, i), words[i].Folded))
                {
                    continue;
                }

                var own = (float)(terms.RarityOf(term) * words[i].Share);
                weight += own;
                _users[term]++;
                _held.Add((terms.Find(document, term), new NameHold(name, marks, own)));
                CollectionsMarshal.GetValueRefOrAddDefault(_forms, Form(term, marks), out _)++;
            }

            _weights.Add(weight);
        }

        // How the procedure's other names write a word; where they differ, it may be any.
        private Dictionary<string, int> MarksOfDocument()
        {
            var all = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var word in _names.Where(name => IsMarked(name)).SelectMany(name => name))
            {
                var marks = MessageReader.MarksOf(word.Marks, true);
                all[word.Folded] = all.GetValueOrDefault(word.Folded, marks) == marks ? marks : NameHold.Unmarked;
            }

            return all;
        }

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

            return new NameTable([.. _firstName], [.. _weights], first, holds, _users, ([.. _forms.Where(form => form.Value >= LeastOfForm).Select(form => form.Key).Order()], [.. _pairForms.Order()]));
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
