namespace Assistant.Knowledge.Language;

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
