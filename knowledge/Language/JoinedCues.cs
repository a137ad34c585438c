namespace Assistant.Knowledge.Language;

/// <summary>
/// Finds groups of wordings that follow each other without a word between, one wording of each group. Spelled out in every combination a few
/// lists of places and verbs are tens of thousands of phrases, which take longer to index at start than all other wordings together.
/// </summary>
public sealed class JoinedCues : IWording
{
    // For each group its wordings, word by word in one spelling; one without words leaves the place of the group out.
    private readonly WordForm[][][] _groups;

    /// <param name="groups">The groups in their order; an empty wording leaves its place out.</param>
    public JoinedCues(IEnumerable<IEnumerable<string>> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        _groups = [.. groups.Select(group => group.Select(wording => PhraseWords.Of(Word.Split(wording))).ToArray())];
    }

    /// <summary>Whether the message says one wording of each group, one right behind the other.</summary>
    public bool IsIn(IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        using var span = WordSpan.Of(words);
        for (var at = 0; at < words.Count; at++)
        {
            if (Follow(span.Words, at, at, group: 0))
            {
                return true;
            }
        }

        return false;
    }

    // Every wording is tried, not the longest alone: behind "đài" another group may go on with what "đài loan" would have taken.
    private bool Follow(ReadOnlySpan<Word> words, int from, int at, int group)
    {
        if (group == _groups.Length)
        {
            return at > from;
        }

        foreach (var wording in _groups[group])
        {
            if (PhraseWords.Begin(words[at..], wording) && Follow(words, from, at + wording.Length, group + 1))
            {
                return true;
            }
        }

        return false;
    }
}
