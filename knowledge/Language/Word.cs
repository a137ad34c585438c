using System.Text;

namespace Assistant.Knowledge.Language;

/// <summary>
/// One typed word, as typed and folded. A word typed without marks matches any marks ("tien" is "tiền");
/// a word typed with marks must agree ("tiên" is not "tiền"), whichever way the tone is placed ("hoà" is "hòa").
/// </summary>
public readonly record struct Word(string Folded, string Marks)
{
    public static IReadOnlyList<Word> Split(string text)
    {
        text = WithoutInvisible(text);
        var words = new List<Word>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark);
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                Add(words, text[start..i]);
                start = -1;
            }
        }

        return words;
    }

    // Zero-width and direction marks come along when text is copied; they are no part of any word.
    private static string WithoutInvisible(string text) =>
        text.Any(IsInvisible) ? string.Concat(text.Where(c => !IsInvisible(c))) : text;

    private static bool IsInvisible(char c) =>
        c > 0xFF && char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;

    public bool Matches(Word cue) => Folded == cue.Folded && (Marks.Length == 0 || Marks == cue.Marks);

    private static void Add(List<Word> words, string typed)
    {
        // One typed run can fold to several words when it holds a symbol.
        foreach (var folded in TextFolder.Fold(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            words.Add(new Word(folded, MarksOf(typed)));
        }
    }

    // The letters and marks in a fixed order, empty when there are none: tone placement does not matter.
    private static string MarksOf(string typed)
    {
        var decomposed = typed.ToLowerInvariant().Normalize(NormalizationForm.FormD);
        var marked = false;
        foreach (var c in decomposed)
        {
            marked |= c > 0x7F;
        }

        if (!marked)
        {
            return "";
        }

        var letters = decomposed.ToCharArray();
        Array.Sort(letters);
        return new string(letters);
    }
}
