using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// Wordings of several words, by what is typed for one of their words when a letter of it is missing: "mục tiu", "cug cấp".
/// A word is meant only where all others of the wording stand around it.
/// </summary>
internal sealed class WordingForms
{
    /// <summary>Letters of a whole wording: shorter ones lack a letter by chance.</summary>
    private const int Shortest = 7;
    private const int ShortestWord = 3;

    private readonly Dictionary<string, List<(IReadOnlyList<Word> Wording, int At)>> _lacking = new(StringComparer.Ordinal);

    public void Add(IReadOnlyList<Word> wording)
    {
        if (wording.Count < 2 || wording.Sum(word => word.Folded.Length) < Shortest)
        {
            return;
        }

        for (var at = 0; at < wording.Count; at++)
        {
            var folded = wording[at].Folded;
            foreach (var typed in folded.Length < ShortestWord || char.IsDigit(folded[0]) ? [] : Enumerable.Range(1, folded.Length - 1).Select(letter => folded.Remove(letter, 1)).Distinct())
            {
                if (!_lacking.TryGetValue(typed, out var found))
                {
                    _lacking[typed] = found = [];
                }

                found.Add((wording, at));
            }
        }
    }

    /// <summary>What is meant by a word that no wording has; null: nothing, or several things.</summary>
    public Word? Meant(IReadOnlyList<Word> words, int off)
    {
        Word? meant = null;
        foreach (var (wording, at) in _lacking.GetValueOrDefault(words[off].Folded) ?? [])
        {
            if (!Stands(wording, words, off - at, off))
            {
                continue;
            }

            if (meant is { } other && other.Folded != wording[at].Folded)
            {
                return null;
            }

            meant = wording[at];
        }

        return meant;
    }

    private static bool Stands(IReadOnlyList<Word> wording, IReadOnlyList<Word> words, int from, int off)
    {
        if (from < 0 || from + wording.Count > words.Count)
        {
            return false;
        }

        for (var i = 0; i < wording.Count; i++)
        {
            if (from + i != off && !words[from + i].Matches(wording[i]))
            {
                return false;
            }
        }

        return true;
    }
}
