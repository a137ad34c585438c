using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// Capitals by which officials call a province and that every other reader takes for another word ("BN" is also "bao nhiêu", "BG" is taken
/// for a ministry): written out where a phrase begins with them, before anything is read.
/// </summary>
internal sealed partial class UnitCodes(DeskLexicon lexicon)
{
    /// <summary>The message with such codes written out; the same message where there are none.</summary>
    public string WriteOut(string message)
    {
        var isAllCapitals = !message.Any(char.IsLower) && message.Trim().Contains(' ', StringComparison.Ordinal);
        return isAllCapitals ? message : Token().Replace(message, match => Meant(message, match) ?? match.Value);
    }

    private string? Meant(string message, Match match) =>
        lexicon.Codes.FirstOrDefault(code => code.Say == match.Value) is { } code && Begins(message[..match.Index]) && !code.NotBefore.Contains(Next(message[(match.Index + match.Length)..]))
            ? code.Means
            : null;

    private bool Begins(string before)
    {
        var typed = before.TrimEnd();
        return typed.Length == 0 || !char.IsLetterOrDigit(typed[^1]) || lexicon.CodeLinks.Contains(Folded(LastWord().Match(typed).Value));
    }

    private static string Next(string behind) => Folded(FirstWord().Match(behind).Value);

    private static string Folded(string word) => TextFolder.Fold(word);

    [GeneratedRegex(@"(?<![\p{L}\p{N}&-])\p{Lu}{2}(?![\p{L}\p{N}&-])")]
    private static partial Regex Token();

    [GeneratedRegex(@"[\p{L}\p{M}]+$")]
    private static partial Regex LastWord();

    [GeneratedRegex(@"(?<=^\s*)[\p{L}\p{M}]+")]
    private static partial Regex FirstWord();
}
