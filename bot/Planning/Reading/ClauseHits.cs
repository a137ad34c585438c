using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// "Chú tôi chạy xe ôm, khai tử cho thím hết bao nhiêu": a procedure named whole in one clause is drowned by the others, which tell of
/// people and trades. A clause that is sure by itself decides, if no other one is sure of something else.
/// </summary>
internal sealed class ClauseHits(ClauseReader clauses, SituationCatalog situations, IProcedureSearch search)
{
    /// <summary>So likely, the whole message needs no clause.</summary>
    private const double SureOfWhole = 0.6;

    /// <summary>So likely, what is asked behind a circumstance changes nothing.</summary>
    private const double SurelyMeant = 0.97;

    /// <summary>A clause is this sure by itself.</summary>
    private const double SureFrom = 0.6;

    /// <summary>Of a clause that the whole puts so far in front.</summary>
    private const int Plausible = 4;
    private const int HitsWanted = 4;

    /// <param name="message">As typed, with slips put right.</param>
    /// <param name="hits">What the whole of it means.</param>
    /// <returns>The same hits, or those with the procedure of the deciding clause in front.</returns>
    public IReadOnlyList<ProcedureHit> Apply(string message, IReadOnlyList<ProcedureHit> hits)
    {
        if (hits is not [{ Confidence: < SurelyMeant } first, ..])
        {
            return hits;
        }

        var read = clauses.Read(message);
        if (!ActOff.Is("wish") && read?.Wish is { } wish && search.Search(wish, HitsWanted) is [{ Confidence: >= SureFrom } meant, ..] && meant.ProcedureId != first.ProcedureId)
        {
            return AreCases(first.ProcedureId, meant.ProcedureId) || !hits.Any(hit => hit.ProcedureId == meant.ProcedureId) ? hits : InFront(meant, hits);
        }

        return first.Confidence < SureOfWhole ? OfParts(message, read, hits) : hits;
    }

    private IReadOnlyList<ProcedureHit> OfParts(string message, ClauseReading? read, IReadOnlyList<ProcedureHit> hits)
    {
        IEnumerable<string> parts = ActOff.Is("dilute") ? [] : read?.Parts ?? [];
        if (!ActOff.Is("aside") && clauses.WithoutAsides(message) is { } plain)
        {
            parts = parts.Append(plain);
        }

        var sure = parts.Select(part => search.Search(part, HitsWanted)).Where(found => found is [{ Confidence: >= SureFrom }, ..]).Select(found => found[0]).ToList();
        return sure.Count > 0 && sure.TrueForAll(hit => hit.ProcedureId == sure[0].ProcedureId) && hits.Take(Plausible).Any(hit => hit.ProcedureId == sure[0].ProcedureId)
            ? InFront(sure.MaxBy(hit => hit.Confidence), hits)
            : hits;
    }

    // What is told beside a wish may say the very case of it: "bị mất rồi thì đổi cái mới".
    private bool AreCases(string one, string other) =>
        situations.Beside(one).Contains(other) || situations.Axes.Any(axis => axis.Has(one) && axis.Has(other));

    private static List<ProcedureHit> InFront(ProcedureHit sure, IReadOnlyList<ProcedureHit> hits)
    {
        var left = 1 - sure.Share;
        return [sure, .. hits.Where(hit => hit.ProcedureId != sure.ProcedureId).Select(hit => new ProcedureHit(hit.ProcedureId, Math.Round(sure.Known * hit.Share * left, 6), sure.Known))];
    }
}
