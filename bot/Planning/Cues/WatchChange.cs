using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Cues;

/// <summary>"Đổi thành 45%" behind a wish to be told: the same wish with another number, where it holds one number that this can be.</summary>
/// <param name="change">How it is said, over the folded message: the new number is n, what it counts is unit.</param>
/// <param name="counted">A number of a wish and what it counts, over the folded wish.</param>
internal sealed class WatchChange(string change, string counted)
{
    private readonly Regex _change = new(change, RegexOptions.CultureInvariant);
    private readonly Regex _counted = new(counted, RegexOptions.CultureInvariant);

    /// <param name="wish">As it was said.</param>
    /// <param name="message">What was said behind it.</param>
    /// <returns>Null: nothing is changed, or it is not clear what.</returns>
    public string? Of(string wish, string message)
    {
        if (_change.Match(Folded(message)) is not { Success: true } said)
        {
            return null;
        }

        var folded = Folded(wish);
        var (unit, number) = (said.Groups["unit"].Value, said.Groups["n"].Value);
        // Folding letter by letter keeps every place.
        return folded.Length == wish.Length && _counted.Matches(folded).Where(match => unit.Length == 0 || match.Groups["unit"].Value == unit).ToList() is [var only]
            ? string.Concat(wish.AsSpan(0, only.Groups["n"].Index), number, wish.AsSpan(only.Groups["n"].Index + only.Groups["n"].Length))
            : null;
    }

    private static string Folded(string text) => string.Concat(text.Normalize(System.Text.NormalizationForm.FormC).Select(letter => char.IsLetter(letter) ? TextFolder.Fold(letter.ToString()) : letter.ToString()));
}
