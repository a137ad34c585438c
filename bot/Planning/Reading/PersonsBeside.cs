using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>"Vợ chồng tôi và 2 con", "3 đứa nhỏ với bà ngoại": who is named beside a number of persons, by `group` of language/measures.yaml.</summary>
internal sealed class PersonsBeside(PersonGroup group, CueIndex joins)
{
    private readonly CueIndex _others = CueIndex.Of(
        [new CueEntry { Id = Couple, Cues = group.Couple }, new CueEntry { Id = One, Cues = group.One }]);

    private readonly CueIndex _self = CueIndex.Of(One, group.Self);

    private const string Couple = "couple";
    private const string One = "one";

    /// <summary>Two persons stand at this word.</summary>
    public bool IsCouple(IReadOnlyList<Word> words, int at) => _others.At(words, at)?.Id == Couple;

    /// <summary>How many are joined to what begins at this word, in front of it.</summary>
    public int Before(IReadOnlyList<Word> words, int at)
    {
        var count = 0;
        while (at > 1 && IsJoin(words, at - 1) && EndingAt(words, at - 1) is { } named)
        {
            (count, at) = (count + named.Count, named.At);
            // A comma is no word: "tôi, vợ và 3 con".
            if (at > 0 && named.Count == 1 && _self.At(words, at - 1) is { Length: 1 } && !(at > 1 && EndingAt(words, at - 1) is { IsSelf: false }))
            {
                (count, at) = (count + 1, at - 1);
            }
        }

        return count;
    }

    /// <summary>How many are joined to what ends before this word, behind it.</summary>
    public int Behind(IReadOnlyList<Word> words, int end)
    {
        var count = 0;
        while (end + 1 < words.Count && IsJoin(words, end) && (_others.At(words, end + 1) ?? _self.At(words, end + 1)) is { } named)
        {
            count += named.Id == Couple ? 2 : 1;
            end = named.At + named.Length;
            end += end < words.Count && _self.At(words, end) is { } whose ? whose.Length : 0;
        }

        return count;
    }

    private bool IsJoin(IReadOnlyList<Word> words, int at) => joins.At(words, at) is { Length: 1 };

    // Who is named by the words before an end: "vợ chồng tôi" are two, "tôi" is one.
    private (int Count, int At, bool IsSelf)? EndingAt(IReadOnlyList<Word> words, int end)
    {
        if (end > 0 && _self.At(words, end - 1) is { Length: 1 })
        {
            return Named(words, end - 1) ?? (1, end - 1, true);
        }

        return Named(words, end);
    }

    private (int Count, int At, bool IsSelf)? Named(IReadOnlyList<Word> words, int end)
    {
        // The longest name that ends there: "bà ngoại" is no "ngoại".
        for (var at = Math.Max(0, end - LongestName); at < end; at++)
        {
            if (_others.At(words, at) is { } named && named.At + named.Length == end)
            {
                return (named.Id == Couple ? 2 : 1, at, false);
            }
        }

        return null;
    }

    private const int LongestName = 2;
}
