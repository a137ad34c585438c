namespace Assistant.Knowledge.Language;

/// <summary>Known words whose marks slipped: they stand with marks that they never have, or without those that they always have.</summary>
internal sealed class MarkSlips(RepairWords words)
{
    /// <summary>Longer text is pasted.</summary>
    private const int LongestTyped = 600;

    /// <summary>No text has the word with these marks.</summary>
    public bool HasMarksOfNone(WordForm form) => form.Marks.Length > 0 && !words.Marked.Contains(new Word(form.Canonical));

    /// <summary>A word stands without the marks that it always has, or with marks that it never has.</summary>
    public bool AreThinkableIn(string text) => In(text) is not (0, 0);

    /// <summary>One word with marks that no known word has is a word of its own ("sấu"); beside others like it, or without its marks, it is a slip.</summary>
    public bool AreIn(string text) => In(text) is ( > 1, _) or (1, > 0);

    private (int Strange, int Bare) In(string text)
    {
        var (strange, bare) = (0, 0);
        if (words.Marked.Count == 0 || text.Length > LongestTyped)
        {
            return (strange, bare);
        }

        var typed = Word.Split(text);
        for (var i = 0; i < typed.Count; i++)
        {
            var spelled = typed[i].Form.Canonical;
            var isKnown = words.Known.Contains(spelled.Folded);
            strange += isKnown && HasMarksOfNone(spelled) ? 1 : 0;
            bare += isKnown && spelled.Marks.Length == 0 && !words.Plain.Contains(spelled.Folded) ? 1 : 0;
        }

        return (strange, bare);
    }
}
