namespace Assistant.Knowledge.Language;

/// <summary>How a word slipped: one letter twice, two swapped, one left out, one too many, another one.</summary>
internal enum SlipKind
{
    /// <summary>More than one slip, or none.</summary>
    None,
    Doubled,
    Swapped,
    LeftOut,
    TooMany,
    Other,
}

/// <summary>Finds every known word that is one slip away from a typed one: both are the same when one letter of each is left out.</summary>
internal sealed class NearWords
{
    private const int Longest = 24;

    private readonly string[] _words;

    // Chains of entries with one hash of letters: the last entry of a hash, each entry's word and the entry before it.
    private readonly Dictionary<uint, int> _last = [];
    private readonly List<(int Word, int Before)> _entries = [];

    public NearWords(IEnumerable<string> known)
    {
        _words = [.. known.Where(word => word.Length is > 1 and <= Longest).Distinct(StringComparer.Ordinal)];
        for (var i = 0; i < _words.Length; i++)
        {
            for (var without = -1; without < _words[i].Length; without++)
            {
                var hash = Hash(_words[i], without);
                _entries.Add((i, _last.GetValueOrDefault(hash, -1)));
                _last[hash] = _entries.Count - 1;
            }
        }
    }

    /// <summary>The known words one slip away, each once.</summary>
    public void Find(string typed, List<(string Word, SlipKind Kind)> found)
    {
        found.Clear();
        if (typed.Length > Longest)
        {
            return;
        }

        for (var without = -1; without < typed.Length; without++)
        {
            for (var entry = _last.GetValueOrDefault(Hash(typed, without), -1); entry >= 0; entry = _entries[entry].Before)
            {
                var word = _words[_entries[entry].Word];
                if (KindOf(typed, word) is not SlipKind.None and var kind && !found.Contains((word, kind)))
                {
                    found.Add((word, kind));
                }
            }
        }
    }

    /// <summary>What slipped, if one word was typed for the other.</summary>
    public static SlipKind KindOf(string typed, string meant)
    {
        var start = typed.AsSpan().CommonPrefixLength(meant);
        var tail = 0;
        while (tail < typed.Length - start && tail < meant.Length - start && typed[^(tail + 1)] == meant[^(tail + 1)])
        {
            tail++;
        }

        return (typed.Length - start - tail, meant.Length - start - tail) switch
        {
            (1, 0) => (start > 0 && typed[start] == typed[start - 1]) || (start + 1 < typed.Length && typed[start] == typed[start + 1]) ? SlipKind.Doubled : SlipKind.TooMany,
            (0, 1) => SlipKind.LeftOut,
            (1, 1) => SlipKind.Other,
            (2, 2) when typed[start] == meant[start + 1] && typed[start + 1] == meant[start] => SlipKind.Swapped,
            _ => SlipKind.None,
        };
    }

    private static uint Hash(string word, int without)
    {
        var hash = 2166136261u;
        for (var i = 0; i < word.Length; i++)
        {
            hash = i == without ? hash : (hash ^ word[i]) * 16777619u;
        }

        return hash;
    }
}
