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
        typed.Length > 0 && meant.Length > 0 && typed[0] == meant[0] && Math.Abs(typed.Length - meant.Length) <= 1 && IsOneSlipAway(typed, meant);

    private static bool IsOneSlipAway(string a, string b)
    {
        var start = 1;
        while (start < a.Length && start < b.Length && a[start] == b[start])
        {
            start++;
        }

        var tail = 0;
        while (tail < a.Length - start && tail < b.Length - start && a[^(tail + 1)] == b[^(tail + 1)])
        {
            tail++;
        }

        var restA = a.Length - start - tail;
        var restB = b.Length - start - tail;
        return (restA + restB == 1) || (restA == 1 && restB == 1 && a.Length >= ShortestOtherLetter) || (restA == 2 && restB == 2 && a[start] == b[start + 1] && a[start + 1] == b[start]);
    }
}
