using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Figures;

/// <summary>"Ở Huế nộp trực tuyến bao nhiêu": somebody files there, and nothing is called a share.</summary>
internal static partial class FiledThere
{
    /// <param name="text">Folded.</param>
    public static bool IsSaid(string text) => Files().IsMatch(text) && !NamesMeasure().IsMatch(text);

    [GeneratedRegex(@"\bnop\b")]
    private static partial Regex Files();

    [GeneratedRegex(@"\b(?:ho so|hs|hstt|ty le|ti le|phan tram|luot)\b")]
    private static partial Regex NamesMeasure();
}
