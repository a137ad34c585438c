namespace Assistant.Knowledge.Search;

/// <summary>All names of all procedures as numbers, side by side in memory: names are what a message is compared with closely.</summary>
internal sealed class NameTable
{
    private readonly List<int> _firstName = [0];
    private readonly List<int> _firstWord = [0];
    private readonly List<NameWord> _words = [];
    private int[] _users = [];

    /// <summary>The names of a procedure: from (inclusive) and to (exclusive).</summary>
    public (int From, int To) NamesOf(int document) => (_firstName[document], _firstName[document + 1]);

    public ReadOnlySpan<NameWord> WordsOf(int name) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_words)[_firstWord[name].._firstWord[name + 1]];

    /// <summary>Share of all names that hold the word, 0..1.</summary>
    public double ShareOf(int term) => (double)_users[term] / (_firstWord.Count - 1);

    public void AddName(IEnumerable<NameWord> words)
    {
        _words.AddRange(words);
        _firstWord.Add(_words.Count);
    }

    public void EndDocument() => _firstName.Add(_firstWord.Count - 1);

    /// <summary>Ends the table: nothing is added afterwards.</summary>
    public void Complete(int terms)
    {
        _users = new int[terms];
        foreach (var word in _words)
        {
            _users[word.Term]++;
        }

        _words.TrimExcess();
        _firstWord.TrimExcess();
        _firstName.TrimExcess();
    }
}

/// <param name="Term">Number of the folded word in the term index.</param>
/// <param name="Marks">Hash of its marks; 0 when the word has none, <see cref="Unmarked"/> when the whole name was typed without.</param>
/// <param name="Weight">How much the word tells, rarity times share.</param>
internal readonly record struct NameWord(int Term, int Marks, float Weight)
{
    public const int Unmarked = -1;
}
