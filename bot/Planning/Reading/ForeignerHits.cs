using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// "Bạn trai người Úc ở nhà em một tuần": the stay of a foreigner is another procedure than that of a citizen, which has the same words. Where a
/// nationality is named, the procedures that are for citizens only are no answer.
/// </summary>
internal sealed class ForeignerHits(SituationCatalog situations, ProcedureCatalog procedures, LikelyMarks likely, IProcedureSearch search)
{
    /// <param name="message">As typed, with slips put right.</param>
    /// <param name="hits">What it means.</param>
    /// <param name="wanted">How many hits.</param>
    public IReadOnlyList<ProcedureHit> Apply(string message, IReadOnlyList<ProcedureHit> hits, int wanted)
    {
        if (hits is not [{ } first, ..] || !situations.ForCitizens.Contains(first.ProcedureId))
        {
            return hits;
        }

        var typed = TypedMessage.Of(message, likely);
        if (situations.Foreigners.ReadAsMeant(typed.Words).Matches is not { Count: > 0 } named)
        {
            return hits;
        }

        // The records of foreigners name no nation, and none of the curated ones is about their stay.
        var asked = $"{typed.Without(named) ?? message} {situations.ForeignerName}";
        return [.. search.Search(asked, wanted).Where(hit => !procedures.IsCurated(hit.ProcedureId))];
    }
}
