using System.Text;

namespace Assistant.Knowledge.Reports.Scans;

/// <summary>
/// What a scan leaves of a text: base letters and digits in lower case. Marks are the first thing that text recognition
/// loses and blanks the second, so neither counts.
/// </summary>
internal static class ScanLetters
{
    private const string Seen = "€¢§@©$¥æœßøðđłþ";
    private const string Meant = "eeoaosyeeboddlp";

    public static string Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormKD))
        {
            var lower = char.ToLowerInvariant(character);
            var known = Seen.IndexOf(lower, StringComparison.Ordinal);
            if (known >= 0)
                letters.Append(Meant[known]);
            else if (char.IsAsciiLetterOrDigit(lower))
                letters.Append(lower);
        }

        return letters.ToString();
    }
}

/// <summary>A true spelling as a scan is compared with it: its base letters, which of them bear a mark, and its words.</summary>
internal sealed class ScanForm
{
    private ScanForm(string text, string letters, bool[] marked, int[] wordOf, IReadOnlyList<string> words)
    {
        (Text, Letters, Marked, WordOf, Words) = (text, letters, marked, wordOf, words);
    }

    public string Text { get; }
    public string Letters { get; }

    /// <summary>True where the printed letter has a mark, or is đ: there a scan goes wrong most.</summary>
    public bool[] Marked { get; }

    /// <summary>Index of the word that each letter belongs to.</summary>
    public int[] WordOf { get; }
    public IReadOnlyList<string> Words { get; }

    public static ScanForm Of(string text)
    {
        var letters = new StringBuilder();
        var marked = new List<bool>();
        var wordOf = new List<int>();
        var words = new List<string>();
        foreach (var word in text.Normalize(NormalizationForm.FormC).Split([' ', '-', '–', ',', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            var before = letters.Length;
            foreach (var character in word)
            {
                foreach (var letter in ScanLetters.Of(character.ToString()))
                {
                    letters.Append(letter);
                    marked.Add(!char.IsAscii(character));
                    wordOf.Add(words.Count);
                }
            }

            if (letters.Length > before)
                words.Add(letters.ToString(before, letters.Length - before));
        }

        return new ScanForm(text, letters.ToString(), [.. marked], [.. wordOf], words);
    }
}
