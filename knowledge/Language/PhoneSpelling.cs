namespace Assistant.Knowledge.Language;

/// <summary>
/// How young people shorten syllables on a phone: "fải" (phải), "wá" (quá), "zậy" (vậy), "nhìu" (nhiều), "mìh" (mình),
/// "xog" (xong), "thik" (thích). A syllable may have it at both ends.
/// </summary>
internal static class PhoneSpelling
{
    private static readonly (string Typed, string Meant)[] Beginnings =
        [("f", "ph"), ("w", "qu"), ("j", "gi"), ("z", "v"), ("z", "d"), ("z", "gi"), ("dz", "v"), ("dz", "d")];

    private static readonly (string Typed, string Meant)[] Endings =
        [("iu", "ieu"), ("ik", "ich"), ("ek", "ech"), ("ak", "ac"), ("ak", "ach"), ("ok", "oc"), ("uk", "uc"), ("g", "ng"), ("h", "nh")];

    /// <summary>The syllables that a folded word may stand for, likeliest first; none when nothing is shortened.</summary>
    public static IEnumerable<string> Of(string folded)
    {
        foreach (var beginning in Rewritten(folded, Beginnings, atStart: true).Prepend(folded))
        {
            foreach (var whole in Rewritten(beginning, Endings, atStart: false))
            {
                yield return whole;
            }

            if (beginning != folded)
            {
                yield return beginning;
            }
        }
    }

    private static IEnumerable<string> Rewritten(string word, (string Typed, string Meant)[] rules, bool atStart)
    {
        foreach (var (typed, meant) in rules)
        {
            if (atStart && word.Length > typed.Length && word.StartsWith(typed, StringComparison.Ordinal))
            {
                yield return meant + word[typed.Length..];
            }
            else if (!atStart && word.Length > typed.Length && word.EndsWith(typed, StringComparison.Ordinal))
            {
                yield return word[..^typed.Length] + meant;
            }
        }
    }
}
