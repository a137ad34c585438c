using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// "Bộ đội xuất ngũ có được giảm tiền đổi bằng lái không": whoever asks what a group pays names the group beside the procedure, and
/// other procedures are named after such groups. Where the message without the group is surer of something, that is meant.
/// </summary>
internal sealed class FeeForGroup(IntentCatalog intents, SlotLexicon lexicon, LikelyMarks likely, IProcedureSearch search)
{
    private static readonly string[] Money = [Intents.Fee, Intents.FeeWord, Intents.Free];

    /// <summary>So likely, the whole message is left as it is: the group belongs to the procedure's name.</summary>
    private const double SureOfWhole = 0.9;
    private const int LeastWords = 2;

    /// <param name="message">As typed, with slips put right.</param>
    /// <param name="hits">What the whole of it means.</param>
    /// <param name="wanted">How many hits.</param>
    /// <returns>The same hits, or those of the message without the group.</returns>
    public IReadOnlyList<ProcedureHit> Apply(string message, IReadOnlyList<ProcedureHit> hits, int wanted)
    {
        if (hits is [{ Confidence: >= SureOfWhole }, ..])
        {
            return hits;
        }

        var typed = TypedMessage.Of(message, likely);
        return Groups(typed.Words) is { Count: > 0 } groups && typed.Without(groups, LeastWords) is { } without
            && search.Search(without, wanted) is [var sure, ..] others && (hits.Count == 0 || sure.Confidence > hits[0].Confidence)
                ? others
                : hits;
    }

    /// <summary>Where groups are named whose fee is asked; none when no money is asked for.</summary>
    /// <param name="words">The message.</param>
    public IReadOnlyList<CueMatch> Groups(IReadOnlyList<Word> words) =>
        intents.Read(words).Matches.Any(match => Money.Contains(match.Id))
            ? [.. lexicon.Groups.ReadAsMeant(words).Matches, .. lexicon.Persons.ReadAsMeant(words).Matches.Where(match => !lexicon.IsByAge(match.Id))]
            : [];
}
