using System.Collections.Concurrent;

namespace Assistant.Knowledge.Language;

/// <summary>
/// What is worked out once of a word, however often it is compared: its letters, its marks, a hash of its letters, and the form in
/// one spelling ("ly" as "li").
/// </summary>
internal sealed class WordForm
{
    /// <summary>Syllables have seven letters at most; longer runs are rarely typed twice.</summary>
    private const int LongestKept = 8;

    /// <summary>Far more than the syllables of the language, with and without marks.</summary>
    private const int MostKept = 20_000;

    private static readonly WordForm[] Nothing = [];

    // Forms of syllables typed before, by how they were typed. No numbers, nothing that says who typed it or beside what.
    private static volatile ConcurrentDictionary<string, WordForm[]> _kept = new(StringComparer.Ordinal);

    private WordForm? _canonical;

    public WordForm(string folded, string marks)
    {
        (Folded, Marks) = (folded, marks);
        var hash = 2166136261u;
        foreach (var letter in folded)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        Hash = hash ^ (hash >> 15);
    }

    public string Folded { get; }

    public string Marks { get; }

    /// <summary>Of <see cref="Folded"/>.</summary>
    public uint Hash { get; }

    /// <summary>In the one spelling in which words are compared.</summary>
    public WordForm Canonical => _canonical ??= Spelling.Canonical(this);

    /// <summary>The words of a run of letters, digits and marks as typed: one, or several when it holds a symbol.</summary>
    public static WordForm[] Of(ReadOnlySpan<char> typed)
    {
        if (typed.Length > LongestKept || HoldsDigit(typed))
        {
            return Read(typed.ToString());
        }

        var kept = _kept;
        if (kept.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(typed, out var known))
        {
            return known;
        }

        if (kept.Count >= MostKept)
        {
            _kept = kept = new ConcurrentDictionary<string, WordForm[]>(StringComparer.Ordinal);
        }

        var text = typed.ToString();
        return kept.GetOrAdd(text, Read(text));
    }

    /// <summary>Whether this word, as typed, may be that word of a phrase: <see cref="Word.Matches"/>.</summary>
    public bool Matches(WordForm cue) =>
        ReferenceEquals(this, cue) || (Hash == cue.Hash && Folded == cue.Folded && (Marks.Length == 0 || Marks == cue.Marks));

    private static WordForm[] Read(string typed)
    {
        var folded = TextFolder.Fold(typed);
        if (folded.Length == 0)
        {
            return Nothing;
        }

        var marks = WordMarks.Of(typed);
        return folded.Contains(' ', StringComparison.Ordinal)
            ? [.. folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => new WordForm(part, marks))]
            : [new WordForm(folded, marks)];
    }

    private static bool HoldsDigit(ReadOnlySpan<char> typed)
    {
        foreach (var letter in typed)
        {
            if (char.IsDigit(letter))
            {
                return true;
            }
        }

        return false;
    }
}
