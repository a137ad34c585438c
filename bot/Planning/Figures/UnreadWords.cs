using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>The words of a message about figures that no reader has used.</summary>
internal static class UnreadWords
{
    /// <param name="words">The message.</param>
    /// <param name="read">What the readers found, over <paramref name="words"/>.</param>
    public static IReadOnlyList<(int At, string Word)> Of(IReadOnlyList<Word> words, IEnumerable<CueMatch> read)
    {
        var taken = new bool[words.Count];
        foreach (var match in read)
        {
            Array.Fill(taken, true, match.At, Math.Min(match.Length, words.Count - match.At));
        }

        return [.. words.Select((word, at) => (at, word.Folded)).Where(word => !taken[word.at])];
    }
}
