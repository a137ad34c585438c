namespace Assistant.Knowledge.Details;

/// <summary>What a question says, weighed for one record.</summary>
internal sealed class AskedDetail
{
    /// <param name="words">The words of the question.</param>
    /// <param name="record">Of what it is asked.</param>
    /// <param name="counts">How rare words are.</param>
    /// <param name="asksTime">It asks how long or by when.</param>
    /// <param name="ages">The ages that it names.</param>
    public AskedDetail(IReadOnlyList<DetailWord> words, RecordWords record, WordCounts counts, bool asksTime, IReadOnlyList<int> ages)
    {
        (AsksTime, Ages) = (asksTime, ages);
        Words = [.. words.DistinctBy(word => word.Key).Select(word => (word, counts.Weight(word, record)))];
        Mass = Words.Sum(word => word.Weight);
        Pairs = [.. words.Zip(words.Skip(1)).Where(pair => !(pair.First.IsPlain && pair.Second.IsPlain)).Select(pair => (pair.First, pair.Second, counts.Weight(pair.First, record) + counts.Weight(pair.Second, record)))];
    }

    public IReadOnlyList<(DetailWord Word, double Weight)> Words { get; }

    public IReadOnlyList<(DetailWord First, DetailWord Second, double Weight)> Pairs { get; }

    public double Mass { get; }

    public bool AsksTime { get; }

    public IReadOnlyList<int> Ages { get; }
}
