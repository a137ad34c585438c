namespace Assistant.Knowledge.Language;

/// <summary>
/// One typed word, as typed and folded. A word typed without marks matches any marks ("tien" is "tiền");
/// a word typed with marks must agree ("tiên" is not "tiền"), whichever way the tone is placed ("hoà" is "hòa").
/// </summary>
public readonly record struct Word
{
    // Null in a default word only, which has neither letters nor marks.
    private readonly WordForm? _form;

    public Word(string folded, string marks) => _form = new WordForm(folded, marks);

    internal Word(WordForm form) => _form = form;

    public string Folded => _form?.Folded!;

    public string Marks
    {
        get => _form?.Marks!;
        init => _form = new WordForm(_form!.Folded, value);
    }

    /// <summary>The marks that a word typed without any likely has, as <see cref="Marks"/>; null: not worked out. <see cref="LikelyMarks"/> sets it.</summary>
    public string? Likely { get; init; }

    /// <summary>The letters in one spelling ("ly" as "li").</summary>
    public string Key => Form.Canonical.Folded;

    internal WordForm Form => _form!;

    public static IReadOnlyList<Word> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Workbench.Once(Words, text, static (_, text) =>
        {
            var words = new List<Word>((text.Length / 4) + 2);
            Split(text, words);
            return words;
        });
    }

    /// <summary>Adds the words of a text.</summary>
    public static void Split(ReadOnlySpan<char> text, List<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        AddTo(words, HoldsInvisible(text) ? string.Concat(text.ToArray().Where(c => !IsInvisible(c))) : text);
    }

    // Of whom the words of a text are, on the workbench.
    private static readonly object Words = new();

    public bool Matches(Word cue) => Form.Matches(cue.Form);

    /// <summary>As <see cref="Matches(Word)"/>, and the marks that it likely has agree too.</summary>
    internal bool Means(WordForm cue) => Form.Canonical.Matches(cue) && (Likely is null || Form.Marks.Length > 0 || Likely == cue.Marks);

    public bool Equals(Word other) => ReferenceEquals(_form, other._form) || (Folded == other.Folded && Marks == other.Marks);

    public override int GetHashCode() => HashCode.Combine(_form?.Hash, Marks);

    private static void AddTo(List<Word> words, ReadOnlySpan<char> text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && IsInside(text[i]);
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                foreach (var form in WordForm.Of(text[start..i]))
                {
                    words.Add(new Word(form));
                }

                start = -1;
            }
        }
    }

    private static bool IsInside(char c) =>
        char.IsLetterOrDigit(c) || (c > 0x7F && char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark);

    private static bool HoldsInvisible(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsInvisible(c))
            {
                return true;
            }
        }

        return false;
    }

    // Zero-width and direction marks come along when text is copied; they are no part of any word.
    private static bool IsInvisible(char c) =>
        c > 0xFF && !char.IsLetter(c) && char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;
}
