using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Details;
using Assistant.Knowledge.Language;

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
        if (words.Count is < ShortestMeant or > LongestAsked || index.Answering(words, lexicon.AsksOne(words)) is not { Count: > 0 } answering)
        {
            return null;
        }

        // Where two records are known to answer it, the one that the search finds sooner.
        var known = answering.Where(rule => within is null || rule.ProcedureId == within).OrderBy(rule => Place(slots, rule.ProcedureId)).ToList();
        return known is [var first, ..] && Judged(slots, first.ProcedureId) is null && MayAnswer(slots, first) ? first : null;
    }

    // How far it goes online is told by the level of the record; a fine by the record's word on fines, where the rule tells none.
    private bool MayAnswer(Slots slots, KnownRule known) =>
        ProcedureIntent.Of(slots.Cues) is var intent && intent is not Intents.OnlinePossible
        && (intent is not (Intents.Penalty or Intents.Late)
            || (RecordSentence.Find(procedures.Find(known.ProcedureId)!, known.Key) is { } rule && lexicon.TellsFine(Word.Split(rule.Text))));

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
