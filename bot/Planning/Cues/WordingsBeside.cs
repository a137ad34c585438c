using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Cues;

/// <summary>
/// Wordings by one of their words and the word beside it: hundreds of them hold "bao" or "gì", few hold the two words of a message that stand
/// side by side.
/// </summary>
internal sealed class WordingsBeside
{
    private static readonly List<Wording> Nothing = [];

    private readonly Func<Word, bool> _isOpen;
    private readonly Dictionary<string, List<Wording>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Before, string Word), List<Wording>> _byWordBefore = [];
    private readonly Dictionary<(string Word, string After), List<Wording>> _byWordAfter = [];

    /// <summary>A wording, by one of its words.</summary>
    /// <param name="Phrase">Its words.</param>
    /// <param name="At">Which of them.</param>
    /// <param name="Order">In which order it was added.</param>
    internal readonly record struct Wording(Word[] Phrase, int At, int Order);

    /// <param name="phrases">The wordings, each of two words at least.</param>
    /// <param name="isOpen">Whether a word of a message may be another one: any wording may go on with it.</param>
    public WordingsBeside(IEnumerable<Word[]> phrases, Func<Word, bool> isOpen)
    {
        _isOpen = isOpen;
        var order = 0;
        foreach (var phrase in phrases)
        {
            for (var at = 0; at < phrase.Length; at++)
            {
                var wording = new Wording(phrase, at, order++);
                Add(_byWord, phrase[at].Key, wording);
                if (IsByWordAfter(wording))
                {
                    Add(_byWordAfter, (phrase[at].Key, phrase[at + 1].Key), wording);
                }
                else
                {
                    Add(_byWordBefore, (phrase[at - 1].Key, phrase[at].Key), wording);
                }
            }
        }
    }

    /// <summary>
    /// The wordings that hold a word of a message and may stand there: those that go on with the word behind it, and those that end with it and
    /// hold the word before it. Either is in the order of adding.
    /// </summary>
    /// <param name="words">The message.</param>
    /// <param name="at">The word.</param>
    public (IReadOnlyList<Wording> GoOn, IReadOnlyList<Wording> End) At(IReadOnlyList<Word> words, int at)
    {
        var word = words[at].Key;
        if (!_byWord.TryGetValue(word, out var all))
        {
            return (Nothing, Nothing);
        }

        var (hasBefore, hasAfter) = (at > 0, at + 1 < words.Count);
        return (hasBefore && _isOpen(words[at - 1])) || (hasAfter && _isOpen(words[at + 1]))
            ? (all, Nothing)
            : (hasAfter ? _byWordAfter.GetValueOrDefault((word, words[at + 1].Key)) ?? Nothing : Nothing,
                hasBefore ? _byWordBefore.GetValueOrDefault((words[at - 1].Key, word)) ?? Nothing : Nothing);
    }

    // The last word has none behind it.
    private static bool IsByWordAfter(Wording wording) => wording.At + 1 < wording.Phrase.Length;

    private static void Add<TKey>(Dictionary<TKey, List<Wording>> wordings, TKey key, Wording wording)
        where TKey : notnull
    {
        if (!wordings.TryGetValue(key, out var list))
        {
            wordings[key] = list = [];
        }

        list.Add(wording);
    }
}
