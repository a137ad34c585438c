using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Reading;

/// <summary>What a message means, of what the search finds: a word may belong to who is told of, to what is denied, or to an aside.</summary>
internal sealed class MeantHits(ForeignerHits foreigners, OwnNameHits ownNames, FeeForGroup feeForGroup, WishedHits wished, ClauseHits clauses, MatterHits matters)
{
    /// <summary>Of a part of a message, which holds no clauses to choose from.</summary>
    /// <param name="message">As typed, with slips put right.</param>
    /// <param name="words">Its words.</param>
    /// <param name="hits">What the search found.</param>
    public IReadOnlyList<ProcedureHit> OfPart(string message, IReadOnlyList<Word> words, IReadOnlyList<ProcedureHit> hits) =>
        ownNames.Apply(words, foreigners.Apply(message, hits, FoundHits.Wanted));

    /// <summary>Of a whole message.</summary>
    /// <param name="message">As typed, with slips put right.</param>
    /// <param name="words">Its words.</param>
    /// <param name="hits">What the search found.</param>
    /// <param name="goesOn">It goes on about a procedure that was talked about.</param>
    public IReadOnlyList<ProcedureHit> OfWhole(string message, IReadOnlyList<Word> words, IReadOnlyList<ProcedureHit> hits, bool goesOn)
    {
        var whole = OfPart(message, words, hits);
        var asked = wished.Apply(message, feeForGroup.Apply(message, whole, FoundHits.Wanted));
        return matters.Kept(words, whole, clauses.Apply(message, asked, goesOn));
    }
}
