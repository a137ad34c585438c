using System.Globalization;

namespace Assistant.Knowledge.Language;

/// <summary>
/// The one way in which Vietnamese text is made comparable: lower case, no diacritics (đ becomes d), composed and
/// decomposed input alike, every run of white space or punctuation one space, none at the ends.
/// </summary>
/// <remarks>
/// An own table instead of string.Normalize: that leaves đ alone and does nothing at all where ICU is absent.
/// </remarks>
public static class TextFolder
{
    private const int LongestOnStack = 512;

    private static readonly string[] Families =
    [
        "aàáảãạăằắẳẵặâầấẩẫậ", "eèéẻẽẹêềếểễệ", "iìíỉĩị", "oòóỏõọôồốổỗộơờớởỡợ", "uùúủũụưừứửữự", "yỳýỷỹỵ", "dđð",
    ];

    private static readonly char[] Small = [.. Enumerable.Range(0, 0x1F00).Select(static code => char.ToLowerInvariant((char)code))];
    private static readonly char[] Plain = BuildTable();

    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        var gap = false;
        foreach (var character in text)
        {
            var plain = character < Plain.Length ? Plain[character] : char.ToLowerInvariant(character);
            if (char.IsLetterOrDigit(plain))
            {
                // A gap is written only between two letters, and it replaces at least one character: the buffer suffices.
                if (gap && length > 0)
                    folded[length++] = ' ';
                folded[length++] = plain;
                gap = false;
            }
            else if (!JoinsLetters(plain))
                gap = true;
        }

        return new string(folded[..length]);
    }

    /// <summary>One letter in lower case without its marks; anything else as it is.</summary>
    public static char Fold(char letter) => letter < Plain.Length ? Plain[letter] : char.ToLowerInvariant(letter);

    /// <summary>The text in small letters, with its marks.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="lower">As long as the text.</param>
    public static void Lower(ReadOnlySpan<char> text, Span<char> lower)
    {
        for (var i = 0; i < text.Length; i++)
        {
            lower[i] = text[i] < Small.Length ? Small[text[i]] : char.ToLowerInvariant(text[i]);
        }
    }

    /// <summary>Tone marks of decomposed text and invisible format characters stand inside words.</summary>
    private static bool JoinsLetters(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static char[] BuildTable()
    {
        var table = Small.AsSpan().ToArray();
        foreach (var family in Families)
        {
            foreach (var member in family)
            {
                table[member] = family[0];
                table[char.ToUpperInvariant(member)] = family[0];
            }
        }

        return table;
    }
}
