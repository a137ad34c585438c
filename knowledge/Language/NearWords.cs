using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Assistant.Knowledge.Language;

/// <summary>A known word that is one slip away.</summary>
/// <param name="Word">Its number.</param>
/// <param name="Kind">What slipped.</param>
internal readonly record struct NearWord(int Word, SlipKind Kind);

/// <summary>Finds every known word that is one slip away from a typed one: both are the same when one letter of each is left out.</summary>
internal sealed class NearWords
{
    private const int Longest = 24;

    private readonly string[] _words;
    private readonly string[] _keys;

    // Chains of entries with one hash of letters: the last entry of a hash, each entry's word and the entry before it.
    private readonly Dictionary<uint, int> _last = [];
    private readonly List<(int Word, int Before)> _entries = [];

    // What is near a known word never changes. Nothing is kept of other words.
    private readonly ConcurrentDictionary<string, NearWord[]> _ofKnown = new(StringComparer.Ordinal);

    public NearWords(IEnumerable<string> known)
    {
        _words = [.. known.Where(word => word.Length is > 1 and <= Longest).Distinct(StringComparer.Ordinal)];
        _keys = [.. _words.Select(word => new Word(word, "").Key)];
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

    /// <summary>A known word by its number.</summary>
    public string this[int word] => _words[word];

    /// <summary>The same in one spelling.</summary>
    public string KeyOf(int word) => _keys[word];

    /// <summary>The known words one slip away, each once.</summary>
    /// <param name="typed">The word, folded.</param>
    /// <param name="isKnown">It is a known word itself.</param>
    public ReadOnlySpan<NearWord> Of(string typed, bool isKnown)
    {
        if (isKnown)
        {
            return _ofKnown.TryGetValue(typed, out var near) ? near : _ofKnown.GetOrAdd(typed, [.. Find(typed)]);
        }

        return CollectionsMarshal.AsSpan(Find(typed));
    }

    private List<NearWord> Find(string typed)
    {
        var found = new List<NearWord>();
        if (typed.Length > Longest)
        {
            return found;
        }

        for (var without = -1; without < typed.Length; without++)
        {
            for (var entry = _last.GetValueOrDefault(Hash(typed, without), -1); entry >= 0; entry = _entries[entry].Before)
            {
                var word = _entries[entry].Word;
                if (Slip.Of(typed, _words[word]) is not SlipKind.None and var kind && !found.Contains(new NearWord(word, kind)))
                {
                    found.Add(new NearWord(word, kind));
                }
            }
        }

        return found;
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
