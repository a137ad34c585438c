using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>What of a message about figures no reader has used.</summary>
internal static partial class UnreadWords
{
    /// <summary>Whether words are left beside what was read and beside words that say nothing of their own.</summary>
    /// <param name="words">The message.</param>
    /// <param name="read">What the readers found, over <paramref name="words"/>.</param>
    /// <param name="left">The folded text without the periods, which stand there as "·".</param>
    /// <param name="fillers">Folded words that say nothing of their own.</param>
    public static bool Any(IReadOnlyList<Word> words, IEnumerable<CueMatch> read, string left, IReadOnlySet<string> fillers)
    {
        var taken = new bool[words.Count];
        foreach (var match in read)
        {
            Array.Fill(taken, true, match.At, Math.Min(match.Length, words.Count - match.At));
        }

        var beside = left.Split(' ').ToHashSet(StringComparer.Ordinal);
        return words.Where((word, at) => !taken[at] && beside.Contains(word.Folded) && !char.IsDigit(word.Folded[0]) && !fillers.Contains(word.Folded)).Any();
    }

    /// <summary>A month or a quarter without its year beside another period ("tháng 4"): nobody knows which is meant. Null: none.</summary>
    /// <param name="left">The folded text without the periods, numbers in digits.</param>
    public static string? Time(string left) => MonthAlone().Match(left) is { Success: true } month ? $"{(month.Groups["month"].Success ? "tháng" : "quý")} {month.Groups["n"].Value}" : null;

    [GeneratedRegex(@"(?<!(?:ngay|[0-9]) (?:\w+ ){0,2})\b(?:(?<month>thang)|quy) (?<n>[0-9]{1,2})\b")]
    private static partial Regex MonthAlone();
}
