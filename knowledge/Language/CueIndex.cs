using System.Runtime.InteropServices;

namespace Assistant.Knowledge.Language;

/// <summary>
/// Finds known phrases in a message: at each position the longest phrase wins, so that "bao nhiêu ngày" is not "bao nhiêu".
/// Built once; reading allocates only the result.
/// </summary>
public sealed class CueIndex : IWording
{
    private readonly PhraseTable _phrases = new();

    private FirstWordBits _firstWords = new();

    /// <summary>An index of phrases that all mean the same.</summary>
    public static CueIndex Of(string id, IEnumerable<string> phrases)
    {
        var index = new CueIndex();
        foreach (var phrase in phrases)
        {
            index.Add(id, phrase);
        }

        return index;
    }

    /// <summary>An index of several meanings.</summary>
    public static CueIndex Of(IEnumerable<CueEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var index = new CueIndex();
        foreach (var entry in entries)
        {
            foreach (var cue in entry.Cues)
            {
                index.Add(entry.Id, cue);
            }
        }

        return index;
    }

    public void Add(string id, string phrase) => Add(id, Word.Split(phrase));

    public void Add(string id, IReadOnlyList<Word> phrase)
    {
        var words = PhraseWords.Of(phrase);
        if (words.Length == 0)
        {
            return;
        }

        _phrases.Add(new Phrase(id, words));
        _firstWords.Add(words[0].Hash, _phrases.Count, _phrases.Firsts);
    }

    public CueReading Read(IReadOnlyList<Word> typed) => Read(typed, asMeant: false);

    /// <summary>
    /// As <see cref="Read(IReadOnlyList{Word})"/>, but a phrase of one word is found only where its marks agree with those that the word
    /// likely has: "cho" says nothing of a market ("chợ"). Several words beside each other are hardly found by chance.
    /// </summary>
    public CueReading ReadAsMeant(IReadOnlyList<Word> typed) => Read(typed, asMeant: true);

    /// <summary>Whether any phrase is in a message: as <see cref="Read(IReadOnlyList{Word})"/>, which it is asked instead of where nothing else is wanted.</summary>
    public bool IsIn(IReadOnlyList<Word> words) => IsIn(words, asMeant: false);

    /// <summary>Whether <see cref="ReadAsMeant"/> finds any phrase.</summary>
    public bool IsMeantIn(IReadOnlyList<Word> typed) => IsIn(typed, asMeant: true);

    private bool IsIn(IReadOnlyList<Word> typed, bool asMeant)
    {
        using var span = WordSpan.Of(typed);
        var words = span.Words;
        for (var i = 0; i < words.Length; i++)
        {
            if (MayBegin(words[i].Form.Canonical) && LongestAt(words, i, asMeant, found: null) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private CueReading Read(IReadOnlyList<Word> typed, bool asMeant)
    {
        using var span = WordSpan.Of(typed);
        return Read(span.Words, asMeant);
    }

    // Where matches are collected: what is handed out has room for as many as were found, and most readings find none.
    [ThreadStatic]
    private static List<CueMatch>? _room;

    private CueReading Read(ReadOnlySpan<Word> words, bool asMeant)
    {
        var found = _room ??= [];
        found.Clear();
        for (var i = 0; i < words.Length;)
        {
            var longest = MayBegin(words[i].Form.Canonical) ? LongestAt(words, i, asMeant, found) : 0;
            i += Math.Max(longest, 1);
        }

        if (found.Count == 0)
        {
            return CueReading.Nothing(words.Length);
        }

        var matches = new List<CueMatch>(found.Count);
        matches.AddRange(CollectionsMarshal.AsSpan(found));
        return new CueReading(words.Length, matches);
    }

    /// <summary>The length of the longest phrase that begins at a word; 0: none does.</summary>
    /// <param name="words">The message.</param>
    /// <param name="at">The word.</param>
    /// <param name="asMeant">A phrase of one word must agree with the marks that the word likely has.</param>
    /// <param name="found">Takes every phrase of that length; null: the first one is enough, whatever its length.</param>
    private int LongestAt(ReadOnlySpan<Word> words, int at, bool asMeant, List<CueMatch>? found)
    {
        var longest = 0;
        var second = Second(words, at);
        if (_phrases.Find(words[at].Form.Canonical.Hash, second) is not { } phrases)
        {
            return longest;
        }

        for (var number = phrases.Next(0, second); number < phrases.Count; number = phrases.Next(number + 1, second))
        {
            var phrase = phrases[number];
            if (phrase.Words.Length < longest)
            {
                break;
            }

            if ((phrase.Words.Length > 1 || !asMeant || words[at].Means(phrase.Words[0])) && PhraseWords.Begin(words[at..], phrase.Words))
            {
                longest = phrase.Words.Length;
                if (found is null)
                {
                    break;
                }

                found.Add(new CueMatch(phrase.Id, at, longest));
            }
        }

        return longest;
    }

    /// <summary>The longest phrase that begins at a word; null: none does.</summary>
    public CueMatch? At(IReadOnlyList<Word> words, int at)
    {
        ArgumentNullException.ThrowIfNull(words);
        var first = at < words.Count ? words[at].Form.Canonical : null;
        if (first is null || !MayBegin(first))
        {
            return null;
        }

        using var span = WordSpan.Of(words);
        var second = Second(span.Words, at);
        if (_phrases.Find(first.Hash, second) is not { } phrases)
        {
            return null;
        }

        for (var number = phrases.Next(0, second); number < phrases.Count; number = phrases.Next(number + 1, second))
        {
            var phrase = phrases[number];
            if (PhraseWords.Begin(span.Words[at..], phrase.Words))
            {
                return new CueMatch(phrase.Id, at, phrase.Words.Length);
            }
        }

        return null;
    }

    /// <summary>Of the words that begin its phrases, in one spelling: a message without any of them holds none of the phrases.</summary>
    internal IEnumerable<uint> FirstHashes => _phrases.Firsts;

    /// <summary>False: no phrase begins with the word.</summary>
    public bool MayBegin(Word word) => MayBegin(word.Form.Canonical);

    private bool MayBegin(WordForm word) => _firstWords.MayHold(word.Hash);

    private static uint Second(ReadOnlySpan<Word> words, int at) => at + 1 < words.Length ? words[at + 1].Form.Canonical.Hash : 0;
}
