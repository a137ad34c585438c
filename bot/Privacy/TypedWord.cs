using System.Globalization;
using System.Text;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Privacy;

/// <summary>A word as typed, to decide whether it may be kept.</summary>
/// <param name="Text">In small letters, composed.</param>
/// <param name="Folded">Without marks.</param>
/// <param name="IsCapital">Begins with a capital letter.</param>
/// <param name="HasDigit">Holds a digit.</param>
/// <param name="Begins">The first word of a sentence or clause.</param>
internal readonly record struct TypedWord(string Text, string Folded, bool IsCapital, bool HasDigit, bool Begins)
{
    /// <summary>A message with more words is pasted, and says little by any of them.</summary>
    private const int Most = 60;

    public static List<TypedWord> Split(string message, int most = Most)
    {
        var text = message.Normalize(NormalizationForm.FormC);
        var words = new List<TypedWord>();
        var begins = true;
        for (var i = 0; i < text.Length && words.Count < most; i++)
        {
            if (!IsPart(text[i]))
            {
                begins |= text[i] is '.' or '!' or '?' or ';' or ':' or ',' or '\n';
                continue;
            }

            var start = i;
            while (i < text.Length && IsPart(text[i]))
            {
                i++;
            }

            var typed = text[start..i];
            words.Add(new TypedWord(typed.ToLowerInvariant(), TextFolder.Fold(typed), char.IsUpper(typed[0]), typed.Any(char.IsDigit), begins));
            begins = i < text.Length && text[i] is '.' or '!' or '?' or ';' or ':' or ',' or '\n';
        }

        // Where most is in capitals they say nothing.
        return words.Count(word => word.IsCapital) * 2 > words.Count ? [.. words.Select(word => word with { IsCapital = false })] : words;
    }

    // Marks that belong to letters and dots inside addresses are part of the word: "an@gmail.com" must not come apart into known ones.
    private static bool IsPart(char letter) =>
        char.IsLetterOrDigit(letter) || letter is '@' or '_' or '/' or '\\' || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.Surrogate;
}
