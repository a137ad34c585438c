using System.Globalization;
using System.Text;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Answers.Grounding.Typed;

/// <summary>
/// A text as a reader sees it, letter by letter: without invisible characters, full-width letters as plain ones, in lower case
/// without marks. Every position leads back to the text as it was given.
/// </summary>
internal sealed class ReadableText
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthOffset = 0xFEE0;

    /// <summary>A letter of no figure.</summary>
    private const char Another = 'ß';

    private readonly int[] _at;

    public ReadableText(string text)
    {
        Original = text;
        var folded = new StringBuilder(text.Length);
        var cased = new StringBuilder(text.Length);
        var at = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i] is >= FirstFullWidth and <= LastFullWidth ? (char)(text[i] - FullWidthOffset) : text[i];
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            // Halves of surrogate pairs cannot be composed, and are letters of no figure either.
            letter = char.IsSurrogate(letter) ? Another : char.IsWhiteSpace(letter) ? ' ' : letter is '\u2010' or '\u2011' or '\u2012' or '\u2013' ? '-' : letter;
            folded.Append(TextFolder.Fold(letter));
            cased.Append(letter);
            at.Add(i);
        }

        (Letters, Cased, _at) = (folded.ToString(), cased.ToString().Normalize(), [.. at]);
        Folded = Cased.Length == Letters.Length ? WithoutOtherWords(Letters, Cased) : Letters;
    }

    public string Original { get; }

    /// <summary>In lower case without marks.</summary>
    public string Letters { get; }

    /// <summary>As <see cref="Letters"/>, without words that only look like words of figures when their marks are gone.</summary>
    public string Folded { get; }

    /// <summary>The same letters with their case and marks.</summary>
    public string Cased { get; }

    private static string WithoutOtherWords(string letters, string cased)
    {
        var text = letters.ToCharArray();
        var isMarked = letters.Where((letter, i) => letter != char.ToLowerInvariant(cased[i])).Any();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            if (i > start && MarkedWords.IsAnother(letters[start..i], cased[start..i].ToLowerInvariant(), isMarked))
            {
                Array.Fill(text, Another, start, i - start);
            }
        }

        return new string(text);
    }

    /// <summary>A claim found in <see cref="Folded"/> or <see cref="Cased"/>.</summary>
    public TypedClaim Claim(TypedClaimKind kind, int at, int length, string value) =>
        new(kind, _at[at], _at[at + length - 1] - _at[at] + 1, value);
}
