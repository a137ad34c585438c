using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Search;

/// <summary>
/// All words of one procedure in one list, and which stretch of it is what: thousands of procedures with dozens of names each are
/// held while the index is built, and every list of its own would be looked at by the garbage collector again and again.
/// </summary>
internal sealed class EntryText
{
    private const float TitleCount = 2;
    private const float NameCount = 1;
    private const float HintCount = 0.5f;
    private const float FieldCount = 0.4f;
    private const float AgencyCount = 0.25f;

    private readonly List<SearchWord> _words = [];
    private readonly List<Stretch> _stretches;

    private EntryText(int stretches) => _stretches = new List<Stretch>(stretches);

    /// <summary>Title, names, hints, field and agency, in this order.</summary>
    public IReadOnlyList<Stretch> Stretches => _stretches;

    public static EntryText Of(SearchEntry entry, SearchText text)
    {
        var read = new EntryText(entry.Names.Count + entry.Hints.Count + 4);
        // The title is the first name; one in brackets is also known without them.
        read.Add(text, entry.Title, TitleCount, isName: static words => words.Count > 0);
        var bracket = entry.Title.IndexOf('(', StringComparison.Ordinal);
        if (bracket > 0)
        {
            // Cut off, "cà (vẹt)" is no everyday word any more: what is left of it must be known, and weighs nothing.
            read.Add(text, entry.Title[..bracket], 0, isName: static _ => true);
        }

        foreach (var name in entry.Names)
        {
            read.Add(text, name, NameCount, HoldsWholeWord);
        }

        foreach (var hint in entry.Hints)
        {
            read.Add(text, hint, HintCount, HoldsWholeWord);
        }

        read.Add(text, entry.Field, FieldCount, isName: static _ => false, isBeside: true);
        read.Add(text, entry.Agency, AgencyCount, isName: static _ => false, isBeside: true);
        return read;
    }

    public ReadOnlySpan<SearchWord> WordsOf(Stretch stretch) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_words).Slice(stretch.From, stretch.Length);

    // A name of nothing but filler tells nothing.
    private static bool HoldsWholeWord(List<SearchWord> words) => words.Exists(static word => word.Share >= 1);

    private void Add(SearchText text, string name, float each, Func<List<SearchWord>, bool> isName, bool isBeside = false)
    {
        var words = text.Read(name);
        _stretches.Add(new Stretch(_words.Count, words.Count, each, isName(words), isBeside));
        _words.AddRange(words);
    }

    /// <param name="From">Its first word.</param>
    /// <param name="Length">How many words.</param>
    /// <param name="Each">How often each of its words counts.</param>
    /// <param name="IsName">Messages are compared with it closely.</param>
    /// <param name="IsBeside">Field or agency: counts beside however often the names say a word.</param>
    internal readonly record struct Stretch(int From, int Length, float Each, bool IsName, bool IsBeside);
}
