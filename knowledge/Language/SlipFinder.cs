namespace Assistant.Knowledge.Language;

/// <summary>
/// Finds the known word that a mistyped one stands for: one letter more, less, or two swapped; another letter only in longer
/// words, because in short ones that is another syllable ("bổng" is not "bằng").
/// </summary>
public sealed class SlipFinder(IEnumerable<string> known)
{
    /// <summary>Shorter words differ by one letter too often.</summary>
    private const int ShortestWord = 4;
    private const int ShortestOtherLetter = 6;

    // The first letter is hardly ever the wrong one, and keeps the search short.
    private readonly Dictionary<(char First, int Length), List<string>> _alike = known
        .Where(word => word.Length >= ShortestWord)
        .GroupBy(word => (word[0], word.Length))
        .ToDictionary(group => group.Key, group => group.ToList());

    public string? Nearest(string word)
    {
        if (word.Length < ShortestWord || word.Length > 24)
        {
            return null;
        }

        string? only = null;
        for (var length = word.Length - 1; length <= word.Length + 1; length++)
        {
            foreach (var candidate in _alike.GetValueOrDefault((word[0], length)) ?? [])
            {
                if (IsOneSlipAway(word, candidate))
                {
                    if (only is not null)
                    {
                        return null;
                    }

                    only = candidate;
                }
            }
        }

        return only;
    }

    /// <summary>Whether a mistyped word may stand for the other: they begin alike and are one slip apart.</summary>
    public static bool IsOneSlip(string typed, string meant) =>
        typed.Length > 0 && meant.Length > 0 && typed[0] == meant[0] && IsOneSlipAway(typed, meant);

    private static bool IsOneSlipAway(string typed, string meant) =>
        Slip.Of(typed, meant) is not SlipKind.None and var kind && (kind != SlipKind.Other || typed.Length >= ShortestOtherLetter);
}
