namespace Assistant.Knowledge.Details;

/// <summary>A word of a question.</summary>
/// <param name="Word">The word.</param>
/// <param name="Weight">How much it says about one sentence of a record.</param>
/// <param name="IsFirst">It was not said before in the question.</param>
/// <param name="IsOwn">It names the matter of the record.</param>
internal readonly record struct AskedWord(DetailWord Word, double Weight, bool IsFirst, bool IsOwn);

/// <summary>What a question says, weighed for one record.</summary>
internal sealed class AskedDetail
{
    /// <param name="words">The words of the question.</param>
    /// <param name="record">Of what it is asked.</param>
    /// <param name="counts">How rare words are.</param>
    /// <param name="asksTime">It asks how long or by when.</param>
    /// <param name="ages">The ages that it names.</param>
    /// <param name="numbers">Of which kinds its numbers are.</param>
    /// <param name="asksFine">What follows is asked.</param>
    public AskedDetail(List<DetailWord> words, RecordWords record, WordCounts counts, bool asksTime, IReadOnlyList<int> ages, int numbers, bool asksFine)
    {
        (All, AsksTime, Ages, Numbers, AsksFine) = (new AskedWord[words.Count], asksTime, ages, numbers, asksFine);
        for (var at = 0; at < words.Count; at++)
        {
            All[at] = new AskedWord(words[at], counts.Weight(words[at], record), IsFirst(words, at), record.IsOwn(words[at]));
            Mass += All[at].IsFirst ? All[at].Weight : 0;
        }
    }

    /// <summary>Every word, in the order of the question.</summary>
    public AskedWord[] All { get; }

    /// <summary>What different words weigh together.</summary>
    public double Mass { get; }

    public bool AsksTime { get; }

    public bool AsksFine { get; }

    public IReadOnlyList<int> Ages { get; }

    /// <summary>Of which kinds its numbers are, a bit for each.</summary>
    public int Numbers { get; }

    /// <summary>The question holds the word.</summary>
    public bool Names(DetailWord word)
    {
        foreach (var asked in All)
        {
            if (asked.Word.Means(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFirst(List<DetailWord> words, int at)
    {
        for (var before = 0; before < at; before++)
        {
            if (words[before].Key == words[at].Key)
            {
                return false;
            }
        }

        return true;
    }
}
