using Assistant.Knowledge.Details;

namespace Assistant.Bot.Planning.Topics;

/// <summary>Questions that a rule is known to answer, asked again in nearly the same words.</summary>
internal sealed partial class AskedDetails
{
    /// <summary>The rule that is known to answer the very question; null: it is none of the known ones, or a number that it tells is judged better.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="within">The procedure talked about, of which alone a later turn is asked; null: of any.</param>
    public KnownRule? AskedAgain(Slots slots, string? within)
    {
        var words = (slots.Asked ?? slots).Words;
        if (words.Count is < ShortestMeant or > LongestAsked)
        {
            return null;
        }

        // Where two records are known to answer it, the one that the search finds sooner.
        var known = index.Answering(words, lexicon.AsksOne(words)).Where(rule => within is null || rule.ProcedureId == within).OrderBy(rule => Place(slots, rule.ProcedureId)).ToList();
        return known is [var first, ..] && Judged(slots, first.ProcedureId) is null ? first : null;
    }

    private static int Place(Slots slots, string id)
    {
        for (var at = 0; at < slots.Hits.Count; at++)
        {
            if (slots.Hits[at].ProcedureId == id)
            {
                return at;
            }
        }

        return int.MaxValue;
    }
}
