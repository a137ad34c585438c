namespace Assistant.Knowledge.Language;

/// <summary>
/// Finds known phrases in a message: at each position the longest phrase wins, so that "bao nhiêu ngày" is not "bao nhiêu".
/// Built once; reading allocates only the result.
/// </summary>
public sealed class CueIndex
{
    private readonly Dictionary<string, List<Phrase>> _byFirstWord = new(StringComparer.Ordinal);

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
        IReadOnlyList<Word> words = [.. phrase.Select(Spelling.Canonical)];
        if (words.Count == 0)
        {
            return;
        }

        if (!_byFirstWord.TryGetValue(words[0].Folded, out var phrases))
        {
            _byFirstWord[words[0].Folded] = phrases = [];
        }

        // Longest first: a new phrase goes behind those of its own length.
        var at = phrases.FindIndex(phrase => phrase.Words.Count < words.Count);
        phrases.Insert(at < 0 ? phrases.Count : at, new Phrase(id, words));
    }

    public CueReading Read(IReadOnlyList<Word> typed)
    {
        var words = Canonical(typed);
        var found = new List<CueMatch>();
        for (var i = 0; i < words.Count;)
        {
            var longest = 0;
            if (_byFirstWord.TryGetValue(words[i].Folded, out var phrases))
            {
                foreach (var phrase in phrases)
                {
                    if (phrase.Words.Count < longest)
                    {
                        break;
                    }

                    if (StandsAt(phrase, words, i))
                    {
                        longest = phrase.Words.Count;
                        found.Add(new CueMatch(phrase.Id, i, longest));
                    }
                }
            }

            i += Math.Max(longest, 1);
        }

        return new CueReading(words.Count, found);
    }

    private static IReadOnlyList<Word> Canonical(IReadOnlyList<Word> typed)
    {
        for (var i = 0; i < typed.Count; i++)
        {
            if (typed[i].Folded.EndsWith('y'))
            {
                return [.. typed.Select(Spelling.Canonical)];
            }
        }

        return typed;
    }

    private static bool StandsAt(Phrase phrase, IReadOnlyList<Word> words, int at)
    {
        if (at + phrase.Words.Count > words.Count)
        {
            return false;
        }

        for (var j = 0; j < phrase.Words.Count; j++)
        {
            if (!words[at + j].Matches(phrase.Words[j]))
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Phrase(string Id, IReadOnlyList<Word> Words);
}

/// <summary>A phrase of <paramref name="Id"/> at a word position.</summary>
public readonly record struct CueMatch(string Id, int At, int Length);

/// <summary>The phrases found in one message.</summary>
public sealed record CueReading(int WordCount, IReadOnlyList<CueMatch> Matches)
{
    public bool Has(string id) => Weight(id) > 0;

    /// <summary>The words that no phrase has taken.</summary>
    /// <param name="words">Those that were read.</param>
    public IReadOnlyList<Word> Beside(IReadOnlyList<Word> words) =>
        [.. words.Where((_, at) => !Matches.Any(match => at >= match.At && at < match.At + match.Length))];

    /// <summary>How many words of the message speak for the id.</summary>
    public int Weight(string id)
    {
        var weight = 0;
        foreach (var match in Matches)
        {
            weight += match.Id == id ? match.Length : 0;
        }

        return weight;
    }
}
