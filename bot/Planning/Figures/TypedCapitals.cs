using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Words that were typed in capitals: "LA" is Long An, "la" is "là".</summary>
internal static partial class TypedCapitals
{
    /// <param name="message">As typed.</param>
    /// <param name="folded">A word of it.</param>
    public static bool Hold(string message, string folded) => Capitals().Matches(message).Any(match => TextFolder.Fold(match.Value) == folded);

    [GeneratedRegex(@"\b\p{Lu}{2,4}\b")]
    private static partial Regex Capitals();
}
