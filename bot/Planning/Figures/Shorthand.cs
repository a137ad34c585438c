using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Letters that stand for words in messages about figures ("tb", "bq"), except beside words that make something else of them ("tỉnh TB", "LĐ-TB&amp;XH").</summary>
internal sealed class Shorthand
{
    private readonly Dictionary<string, List<Entry>> _entries;

    public Shorthand(IEnumerable<Entry> entries) =>
        _entries = entries.SelectMany(entry => entry.Say.Select(say => (say, entry))).GroupBy(pair => pair.say, pair => pair.entry).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    /// <summary>Everything that is written so.</summary>
    public IEnumerable<string> Written => _entries.Keys;

    /// <summary>The message with such letters written out.</summary>
    public List<Word> WriteOut(IReadOnlyList<Word> words)
    {
        var written = new List<Word>(words.Count);
        for (var at = 0; at < words.Count; at++)
        {
            var meant = _entries.GetValueOrDefault(words[at].Folded)?.Find(entry => IsMeant(entry, words, at));
            written.AddRange(meant is null ? [words[at]] : Word.Split(meant.Means));
        }

        return written;
    }

    private static bool IsMeant(Entry entry, IReadOnlyList<Word> words, int at)
    {
        var (before, after) = (at > 0 ? words[at - 1].Folded : "", words.ElementAtOrDefault(at + 1).Folded ?? "");
        return !entry.NotBehind.Contains(before) && !entry.NotBefore.Contains(after) && (entry.Behind.Count == 0 || entry.Behind.Contains(before));
    }

    internal sealed class Entry
    {
        /// <summary>The letters, folded.</summary>
        public List<string> Say { get; set; } = [];
        public string Means { get; set; } = "";

        /// <summary>Folded words right in front of which they mean something else.</summary>
        public List<string> NotBefore { get; set; } = [];

        /// <summary>Folded words right behind which they mean something else.</summary>
        public List<string> NotBehind { get; set; } = [];

        /// <summary>Folded words right behind which alone they are meant; none: anywhere.</summary>
        public List<string> Behind { get; set; } = [];
        public string Why { get; set; } = "";
    }
}
