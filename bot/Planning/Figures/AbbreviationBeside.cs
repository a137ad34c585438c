using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Planning.Figures;

/// <summary>"HN vs HCM vs ĐN": beside units that were read, letters in capitals that mean several places. The rest would be told as if it were all.</summary>
internal static partial class AbbreviationBeside
{
    /// <summary>The letters as typed and the places that they may mean; null: there are none.</summary>
    /// <param name="question">As typed.</param>
    /// <param name="reading">What it says about figures.</param>
    public static (string Typed, IReadOnlyList<Place> Places)? Of(string question, FigureReading reading) =>
        reading.Units.Count > 0 && reading.Candidates.Count > 1 && Typed(question, reading.Candidates) is { } meant ? (meant, reading.Candidates) : null;

    /// <summary>The letters in capitals by which places are called; null: they are called otherwise.</summary>
    /// <param name="question">As typed.</param>
    /// <param name="places">Those that may be meant.</param>
    public static string? Typed(string question, IReadOnlyList<Place> places) =>
        Capitals().Matches(question).Select(match => match.Value).FirstOrDefault(typed => places.Any(place => Initials(place.Name) == TextFolder.Fold(typed)));

    private static string Initials(string name) => string.Concat(TextFolder.Fold(name).Split(' ').Select(word => word[0]));

    [GeneratedRegex(@"(?<![\p{L}&])\p{Lu}{2,4}(?![\p{L}&])")]
    private static partial Regex Capitals();
}
