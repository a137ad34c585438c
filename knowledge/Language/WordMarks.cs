using System.Text;

namespace Assistant.Knowledge.Language;

internal static class WordMarks
{
    /// <summary>The letters and marks of a word in a fixed order, empty when it has no marks: where the tone was placed does not matter.</summary>
    public static string Of(string typed)
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
