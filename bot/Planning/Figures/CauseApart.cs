using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>"Sao Hà Giang lại bét thế": why is asked by words that stand apart, and what is said between them is taken for granted.</summary>
internal static partial class CauseApart
{
    /// <param name="folded">The message in folded words.</param>
    public static bool IsAsked(string folded) => Asks().IsMatch(folded);

    /// <summary>The message without these words, as typed.</summary>
    public static string Without(string message) =>
        IsAsked(TextFolder.Fold(message)) ? Closing().Replace(Again().Replace(Opening().Replace(message, ""), " "), "") : message;

    /// <summary>The first or the last place is taken for granted, or another that is named; not only a high or a low figure.</summary>
    public static bool NamesEnd(FigureReading taken) =>
        taken.Has(FigureWish.First) || taken.Has(FigureWish.Last) || taken.RankAt is not null || taken.Places.Count > 0 || taken.Count is not null || taken.Bound is not null || taken.Quoted is not null;

    [GeneratedRegex(@"^(?:the |vay |nhung )?sao (?!cho\b|de\b|cung\b|duoc\b|lai phai\b)|\w sao (?:lai|ma|van) ")]
    private static partial Regex Asks();

    [GeneratedRegex(@"^\s*(?:(?:thế|the|vậy|vay|nhưng|nhung) )?sao\s+|(?<=\S\s)sao\s+(?=(?:lại|lai|mà|ma|vẫn|van)\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\s+(?:lại|lai|mà|vẫn)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Again();

    [GeneratedRegex(@"\s+(?:thế|the|vậy|vay|nhỉ|nhi|dữ vậy|dữ)\s*[?.!]*\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Closing();
}
