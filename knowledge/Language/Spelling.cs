namespace Assistant.Knowledge.Language;

/// <summary>
/// One spelling where Vietnamese allows two: "lí" and "lý", "tỉ" and "tỷ", "quí" and "quý". Words are compared in this form;
/// what is shown stays as it was written.
/// </summary>
public static class Spelling
{
    private const string OpenInitials = "hklmstv";

    public static Word Canonical(Word word) => new(word.Form.Canonical);

    /// <summary>The same form when there is nothing to change.</summary>
    internal static WordForm Canonical(WordForm word)
    {
        var folded = word.Folded;
        return folded.Length >= 2 && folded[^1] == 'y' && IsInterchangeable(folded)
            ? new WordForm(string.Concat(folded.AsSpan(0, folded.Length - 1), "i"), word.Marks.Length == 0 ? "" : WithI(word.Marks))
            : word;
    }

    // After these initials a bare -y is read like -i; "quy" likewise, but not "tuy" or "huy".
    private static bool IsInterchangeable(string folded) =>
        (folded.Length == 2 && OpenInitials.Contains(folded[0], StringComparison.Ordinal)) || folded is "quy" or "thy";

    // Marks hold the decomposed letters in order of their codes: i goes where it sorts, y leaves.
    private static string WithI(string marks)
    {
        var letters = marks.Replace('y', 'i').ToCharArray();
        Array.Sort(letters);
        return new string(letters);
    }
}
