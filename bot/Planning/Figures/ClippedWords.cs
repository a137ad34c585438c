using System.Buffers;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// Two syllables written by their beginnings: drawn together ("psinh", "xlý", "phsinh", "gq") or each for itself ("tr/cập", "ph.sinh",
/// "x/l"). What two pairs of syllables would be written by means neither.
/// </summary>
internal sealed class ClippedWords
{
    private const int Shortest = 3;
    private const int LongestHead = 6;
    private const int LongestName = 4;

    /// <summary>Written so, several names could be meant.</summary>
    private const string Several = "";

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private readonly Dictionary<string, string?> _together = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string?>> _apart = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _behind = new(StringComparer.Ordinal);

    /// <summary>Every two neighbours of a wording may be drawn together behind the first letter.</summary>
    public void AddWording(IReadOnlyList<Word> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var (first, second) = (words[i].Folded, words[i + 1].Folded);
            if (second.Length + 1 >= Shortest)
            {
                Together(first[..1] + second, first, second);
            }
        }
    }

    /// <summary>Two syllables that are written in every short way.</summary>
    public void AddPair(IReadOnlyList<Word> pair)
    {
        var (first, second) = (pair[0].Folded, pair[1].Folded);
        foreach (var typed in new[] { first[..1] + second, Onset(first) + second, Onset(first) + Onset(second), first[..1] + second[..1] }.Distinct())
        {
            Together(typed, first, second);
        }

        for (var head = 1; head <= first.Length; head++)
        {
            var tails = _apart.TryGetValue(first[..head], out var known) ? known : _apart[first[..head]] = new(StringComparer.Ordinal);
            for (var tail = 1; tail <= second.Length; tail++)
            {
                if (head < first.Length || tail < second.Length)
                {
                    Put(tails, second[..tail], first, second);
                }
            }
        }
    }

    /// <summary>A name by the first letters of its syllables and the whole of the last one: "qninh", "đnẵng", "tthue".</summary>
    public void AddName(IReadOnlyList<Word> name)
    {
        if (name.Count is > 1 and <= LongestName && Written(name) is { Length: > Shortest } typed && !typed.Any(char.IsDigit))
        {
            var whole = Spoken(name);
            _together[typed] = _together.TryGetValue(typed, out var other) && other != whole ? null : whole;
            _names.Add(typed);
        }
    }

    /// <summary>A name that stands behind a word ("bộ nv", "bộ nvụ"); what two names would be written by means neither.</summary>
    public void AddBehind(string word, IReadOnlyList<Word> name)
    {
        if (name.Count < 2 || name.Any(syllable => syllable.Folded.AsSpan().IndexOfAny(Vowels) < 0))
        {
            // "Gd đt" is short already.
            return;
        }

        var forms = _behind.TryGetValue(word, out var known) ? known : _behind[word] = new(StringComparer.Ordinal);
        foreach (var typed in new[] { string.Concat(name.Select(syllable => syllable.Folded[0])), Written(name) })
        {
            var whole = Spoken(name);
            // "Nông nghiệp" and its long name begin alike; the shorter one is enough.
            forms[typed] = !forms.TryGetValue(typed, out var other) || other is null || whole.StartsWith(other, StringComparison.Ordinal) ? other ?? whole
                : other.StartsWith(whole, StringComparison.Ordinal) ? whole
                : Several;
        }
    }

    /// <summary>Whether names are written so; the repair of typing, which does not know it, is taken back.</summary>
    public bool MayBeName(string typed) => _names.Contains(typed);

    private static string Written(IReadOnlyList<Word> name) => string.Concat(name.SkipLast(1).Select(syllable => syllable.Folded[0])) + name[^1].Folded;

    private static string Spoken(IReadOnlyList<Word> name) => string.Join(' ', name.Select(syllable => syllable.Folded));

    // "Bo tt tt", "bo gd đt" are written by all their letters.
    private string? Behind(IReadOnlyList<Word> words, int at, Func<string, bool> isKnown) =>
        at > 0 && _behind.TryGetValue(words[at - 1].Folded, out var forms) && forms.GetValueOrDefault(words[at].Folded) is { Length: > 0 } name
        && (words[at].Folded.AsSpan().IndexOfAny(Vowels) < 0 || !isKnown(words[at].Folded))
        && (at + 1 >= words.Count || words[at + 1].Folded.AsSpan().IndexOfAny(Vowels) >= 0 || char.IsDigit(words[at + 1].Folded[0]))
            ? name
            : null;

    /// <summary>The message with both syllables written out.</summary>
    /// <param name="words">The message.</param>
    /// <param name="isKnown">Whether a folded word is one of its own.</param>
    public List<Word> WriteOut(IReadOnlyList<Word> words, Func<string, bool> isKnown)
    {
        var spread = new List<Word>(words.Count + 2);
        for (var i = 0; i < words.Count; i++)
        {
            var typed = words[i].Folded;
            if (i + 1 < words.Count && typed.Length <= LongestHead && Apart(typed, words[i + 1].Folded, isKnown) is { } pair)
            {
                Add(pair);
                i++;
            }
            else if (Behind(words, i, isKnown) is { } name)
            {
                Add(name);
            }
            else if (_together.GetValueOrDefault(typed) is { } both && !isKnown(typed))
            {
                Add(both);
            }
            else
            {
                spread.Add(words[i]);
            }
        }

        return spread;

        void Add(string pair) => spread.AddRange(pair.Split(' ').Select(folded => new Word(folded, "")));
    }

    // One of the two is cut, and what is left of it is no word.
    private string? Apart(string first, string second, Func<string, bool> isKnown) =>
        _apart.TryGetValue(first, out var tails) && tails.GetValueOrDefault(second) is { } pair
        && IsPart(first, pair[..pair.IndexOf(' ', StringComparison.Ordinal)], isKnown) && IsPart(second, pair[(pair.IndexOf(' ', StringComparison.Ordinal) + 1)..], isKnown)
            ? pair
            : null;

    private static bool IsPart(string typed, string whole, Func<string, bool> isKnown) => typed == whole || Onset(typed) == typed || !isKnown(typed);

    private void Together(string typed, string first, string second)
    {
        if (!typed.Any(char.IsDigit))
        {
            Put(_together, typed, first, second);
        }
    }

    private static void Put(Dictionary<string, string?> found, string typed, string first, string second)
    {
        var both = $"{first} {second}";
        found[typed] = found.TryGetValue(typed, out var other) && other != both ? null : both;
    }

    // "Tr" of "truy".
    private static string Onset(string syllable)
    {
        var vowel = syllable.AsSpan().IndexOfAny(Vowels);
        return vowel < 0 ? syllable : vowel == 0 ? syllable[..1] : syllable[..vowel];
    }
}
