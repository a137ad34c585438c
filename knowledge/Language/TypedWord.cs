namespace Assistant.Knowledge.Language;

/// <summary>A word of a message as it was typed.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Form">Its letters and marks.</param>
/// <param name="Beside">Its number among the words that stand side by side.</param>
/// <param name="IsKnown">Names, wordings or places use it.</param>
/// <param name="MaySlip">It is no number and no run of letters too long for a word.</param>
internal readonly record struct TypedWord(int Start, int Length, WordForm Form, int Beside, bool IsKnown, bool MaySlip)
{
    public string Folded => Form.Folded;

    public string Key => Form.Canonical.Folded;

    public string In(string text) => text.Substring(Start, Length);
}
