namespace Assistant.Knowledge.Language;

/// <summary>
/// Which of many lists of phrases may find anything in a message: those with a phrase that begins with one of its words. One pass over the
/// message instead of one for each list.
/// </summary>
public sealed class FirstWordTable
{
    // By the hash of the first word: where two words have the same one, a list more is read.
    private readonly Dictionary<uint, int[]> _lists;
    private FirstWordBits _firstWords = new();

    /// <param name="lists">The lists; each is called by its place among them.</param>
    public FirstWordTable(IEnumerable<CueIndex> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        _lists = lists.SelectMany((list, number) => list.FirstHashes.Select(hash => (hash, number)))
            .GroupBy(pair => pair.hash, pair => pair.number)
            .ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var hash in _lists.Keys)
        {
            _firstWords.Add(hash, _lists.Count, _lists.Keys);
        }
    }

    /// <summary>Marks the lists that may find a phrase in a message; the others find none.</summary>
    /// <param name="words">The message.</param>
    /// <param name="begun">A place for each list.</param>
    public void Mark(IReadOnlyList<Word> words, Span<bool> begun)
    {
        using var span = WordSpan.Of(words);
        begun.Clear();
        foreach (ref readonly var word in span.Words)
        {
            var hash = word.Form.Canonical.Hash;
            if (_firstWords.MayHold(hash) && _lists.TryGetValue(hash, out var lists))
            {
                foreach (var list in lists)
                {
                    begun[list] = true;
                }
            }
        }
    }
}
