using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Reading;

/// <summary>"Mấy %": a sign that stands behind no number is a word.</summary>
internal static partial class PercentSign
{
    private const string Written = " phần trăm";

    public static string WriteOut(string message) => message.Contains('%', StringComparison.Ordinal) ? BehindWord().Replace(message, Written) : message;

    [GeneratedRegex(@"(?<=\p{L}) *%")]
    private static partial Regex BehindWord();
}
