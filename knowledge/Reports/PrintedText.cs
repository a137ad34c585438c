using System.Text;

namespace Assistant.Knowledge.Reports;

/// <summary>
/// Makes printed names comparable without losing what tells them apart: lower case, every tone mark moved to the end of
/// its word ("Hoà" and "Hòa" are one spelling), dashes, commas and white space one blank. Vowels and đ keep their marks.
/// </summary>
internal static class PrintedText
{
    private const string ToneMarks = "\u0300\u0301\u0303\u0309\u0323";

    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length + 8);
        var tone = '\0';
        var gap = false;
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (ToneMarks.Contains(character, StringComparison.Ordinal))
            {
                tone = character;
                continue;
            }

            if (!char.IsLetterOrDigit(character) && character is not ('\u0302' or '\u0306' or '\u031B' or '&'))
            {
                Close(key, ref tone);
                gap = true;
                continue;
            }

            if (gap && key.Length > 0)
                key.Append(' ');
            gap = false;
            key.Append(char.ToLowerInvariant(character));
        }

        Close(key, ref tone);
        return key.ToString();
    }

    private static void Close(StringBuilder key, ref char tone)
    {
        if (tone == '\0')
            return;
        key.Append((char)('0' + ToneMarks.IndexOf(tone, StringComparison.Ordinal)));
        tone = '\0';
    }
}
