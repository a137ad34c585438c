namespace Assistant.Knowledge.Language;

/// <summary>The words of a phrase in one spelling, as messages are searched for them.</summary>
internal static class PhraseWords
{
    public static WordForm[] Of(IReadOnlyList<Word> phrase) => [.. phrase.Select(word => word.Form.Canonical)];

    /// <summary>Whether words begin with a phrase.</summary>
    public static bool Begin(ReadOnlySpan<Word> words, WordForm[] phrase)
    {
        if (phrase.Length > words.Length)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (!words[i].Form.Canonical.Matches(phrase[i]))
            {
                return false;
            }
        }

        return true;
    }
}
