using System.Buffers;
using System.Runtime.InteropServices;

namespace Assistant.Knowledge.Language;

/// <summary>
/// Finds known phrases in a message: at each position the longest phrase wins, so that "bao nhiêu ngày" is not "bao nhiêu".
/// Built once; reading allocates only the result.
/// </summary>
public sealed class CueIndex
{
    /// <summary>Bits for each first word: one in eight is taken, so that few other words look like one.</summary>
    private const int BitsEach = 8;
    private const int Word64 = 64;

    // By the hash of the first word: where two words have the same one, the phrases themselves are told apart.
    private readonly Dictionary<uint, PhraseList> _byFirstWord = [];

    // Most words of a message begin no phrase of an index: a bit by the word's hash says so without looking it up.
    private ulong[] _mayBegin = new ulong[1];

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
        WordForm[] words = [.. phrase.Select(word => word.Form.Canonical)];
        if (words.Length == 0)
        {
            return;
        }

        if (!_byFirstWord.TryGetValue(words[0].Hash, out var phrases))
        {
            _byFirstWord[words[0].Hash] = phrases = new PhraseList();
            Mark(words[0]);
        }

        phrases.Add(new Phrase(id, words));
    }

    public CueReading Read(IReadOnlyList<Word> typed) => Read(typed, asMeant: false);

    /// <summary>
    /// As <see cref="Read(IReadOnlyList{Word})"/>, but a phrase of one word is found only where its marks agree with those that the word
    /// likely has: "cho" says nothing of a market ("chợ"). Several words beside each other are hardly found by chance.
    /// </summary>
    public CueReading ReadAsMeant(IReadOnlyList<Word> typed) => Read(typed, asMeant: true);

    /// <summary>Whether any phrase is in a message: as <see cref="Read(IReadOnlyList{Word})"/>, which it is asked instead of where nothing else is wanted.</summary>
    public bool IsIn(IReadOnlyList<Word> typed) => IsIn(typed, asMeant: false);

    /// <summary>Whether <see cref="ReadAsMeant"/> finds any phrase.</summary>
    public bool IsMeantIn(IReadOnlyList<Word> typed) => IsIn(typed, asMeant: true);

    private bool IsIn(IReadOnlyList<Word> typed, bool asMeant)
    {
        if (!IsSpan(typed, out var words))
        {
            return ReadCopy(typed, asMeant).Matches.Count > 0;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (MayBegin(words[i].Form.Canonical) && LongestAt(words, i, asMeant, found: null) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private CueReading Read(IReadOnlyList<Word> typed, bool asMeant) => IsSpan(typed, out var words) ? Read(words, asMeant) : ReadCopy(typed, asMeant);

    // What a collection expression made of an interface is neither.
    private static bool IsSpan(IReadOnlyList<Word> typed, out ReadOnlySpan<Word> words)
    {
        words = typed switch
        {
            List<Word> list => CollectionsMarshal.AsSpan(list),
            Word[] array => array,
            _ => default,
        };
        return typed is List<Word> or Word[];
    }

    private CueReading ReadCopy(IReadOnlyList<Word> typed, bool asMeant)
    {
        var copy = ArrayPool<Word>.Shared.Rent(typed.Count);
        for (var i = 0; i < typed.Count; i++)
        {
            copy[i] = typed[i];
        }

        var reading = Read(copy.AsSpan(0, typed.Count), asMeant);
        ArrayPool<Word>.Shared.Return(copy, clearArray: true);
        return reading;
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
        if (!_byFirstWord.TryGetValue(words[at].Form.Canonical.Hash, out var phrases))
        {
            return longest;
        }

        var second = at + 1 < words.Length ? words[at + 1].Form.Canonical.Hash : 0;
        for (var number = phrases.Next(0, second); number < phrases.Count; number = phrases.Next(number + 1, second))
        {
            var phrase = phrases[number];
            if (phrase.Words.Length < longest)
            {
                break;
            }

            if ((phrase.Words.Length > 1 || !asMeant || words[at].Means(phrase.Words[0])) && StandsAt(phrase.Words, words[at..]))
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
        if (first is null || !MayBegin(first) || !_byFirstWord.TryGetValue(first.Hash, out var phrases))
        {
            return null;
        }

        for (var number = 0; number < phrases.Count; number++)
        {
            var phrase = phrases[number];
            var stands = phrase.Words.Length <= words.Count - at;
            for (var j = 0; stands && j < phrase.Words.Length; j++)
            {
                stands = words[at + j].Form.Canonical.Matches(phrase.Words[j]);
            }

            if (stands)
            {
                return new CueMatch(phrase.Id, at, phrase.Words.Length);
            }
        }

        return null;
    }

    private static bool StandsAt(WordForm[] phrase, ReadOnlySpan<Word> words)
    {
        if (phrase.Length > words.Length)
        {
            return false;
        }

        for (var j = 0; j < phrase.Length; j++)
        {
            if (!words[j].Form.Canonical.Matches(phrase[j]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The words that begin its phrases, in one spelling (<see cref="Word.Key"/>): a message without any of them holds none of the phrases.</summary>
    public IEnumerable<string> FirstWords => _byFirstWord.Values.SelectMany(phrases => phrases.All.Select(phrase => phrase.Words[0].Folded)).Distinct(StringComparer.Ordinal);

    /// <summary>False: no phrase begins with the word.</summary>
    public bool MayBegin(Word word) => MayBegin(word.Form.Canonical);

    private bool MayBegin(WordForm word)
    {
        var bit = word.Hash & (uint)((_mayBegin.Length * Word64) - 1);
        return (_mayBegin[bit / Word64] & (1ul << (int)(bit % Word64))) != 0;
    }

    private void Mark(WordForm word)
    {
        if (_byFirstWord.Count * BitsEach <= _mayBegin.Length * Word64)
        {
            Set(word);
            return;
        }

        _mayBegin = new ulong[_mayBegin.Length * 2];
        foreach (var phrases in _byFirstWord.Values)
        {
            if (phrases.Count > 0)
            {
                Set(phrases[0].Words[0]);
            }
        }

        Set(word);
    }

    private void Set(WordForm word)
    {
        var bit = word.Hash & (uint)((_mayBegin.Length * Word64) - 1);
        _mayBegin[bit / Word64] |= 1ul << (int)(bit % Word64);
    }
}

/// <summary>A phrase of <paramref name="Id"/> at a word position.</summary>
public readonly record struct CueMatch(string Id, int At, int Length)
{
    public bool Covers(int at) => at >= At && at < At + Length;
}

/// <summary>The phrases found in one message.</summary>
public sealed record CueReading(int WordCount, IReadOnlyList<CueMatch> Matches)
{
    private static readonly CueReading[] Empty = [.. Enumerable.Range(0, 128).Select(static count => new CueReading(count, []))];

    /// <summary>No phrase was found.</summary>
    internal static CueReading Nothing(int wordCount) => wordCount < Empty.Length ? Empty[wordCount] : new CueReading(wordCount, []);

    public bool Has(string id) => Weight(id) > 0;

    /// <summary>The words that no phrase has taken.</summary>
    /// <param name="words">Those that were read.</param>
    public IReadOnlyList<Word> Beside(IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (Matches.Count == 0)
        {
            return words;
        }

        var beside = new List<Word>(words.Count);
        for (var at = 0; at < words.Count; at++)
        {
            if (!Covers(at))
            {
                beside.Add(words[at]);
            }
        }

        return beside;
    }

    /// <summary>Whether a phrase has taken the word at a position.</summary>
    public bool Covers(int at)
    {
        for (var i = 0; i < Matches.Count; i++)
        {
            if (Matches[i].Covers(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many words of the message speak for the id.</summary>
    public int Weight(string id)
    {
        var weight = 0;
        for (var i = 0; i < Matches.Count; i++)
        {
            weight += Matches[i].Id == id ? Matches[i].Length : 0;
        }

        return weight;
    }
}
