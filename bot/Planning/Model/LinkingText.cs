using System.Text.RegularExpressions;
using Assistant.Bot.Answers.Grounding.Typed;

namespace Assistant.Bot.Planning.Model;

/// <summary>
/// Whether what a model wrote beside its choice may be shown: two short sentences without a figure or an address, made of words
/// that the answer or the list of harmless words holds. A model can link; it can neither tell anything new nor say after somebody.
/// </summary>
internal static partial class LinkingText
{
    private const int Longest = 240;
    private const int MostSentences = 2;

    /// <param name="text">What the model wrote.</param>
    /// <param name="answer">The deterministic answer.</param>
    /// <param name="harmless">Words of language/model.yaml.</param>
    /// <returns>The sentences; null: they are dropped.</returns>
    public static string? Of(string? text, string answer, IReadOnlySet<string> harmless)
    {
        var said = text?.Trim() ?? "";
        if (said.Length is 0 or > Longest || said.Any(letter => char.IsDigit(letter) || char.IsControl(letter)) || Foreign().IsMatch(said) || SentenceEnd().Count(said) > MostSentences)
        {
            return null;
        }

        // Figures in words ("hai trăm nghìn", "miễn phí") only as the answer has them.
        var claims = TypedClaimReader.Read(said);
        if (claims.Count > 0 && new TypedEvidence([answer]) is var evidence && !claims.All(evidence.Holds))
        {
            return null;
        }

        var known = Words(answer).ToHashSet(StringComparer.Ordinal);
        return Words(said).All(word => known.Contains(word) || harmless.Contains(word)) ? said : null;
    }

    private static IEnumerable<string> Words(string text) => WordRun().Matches(text.Normalize()).Select(match => match.Value.ToLowerInvariant());

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+")]
    private static partial Regex WordRun();

    // Addresses, markup and anything that is not plain sentences.
    [GeneratedRegex(@"[@/\\<>\[\]{}|#*_`$%&=~^]|www|http", RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();

    [GeneratedRegex(@"[.!?…]+(?:\s|$)")]
    private static partial Regex SentenceEnd();
}
