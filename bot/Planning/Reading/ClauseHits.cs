using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// "Chú tôi chạy xe ôm, khai tử cho thím hết bao nhiêu": a procedure named whole in one clause is drowned by the others, which tell of
/// people and trades. A clause that is sure by itself decides, if no other one speaks for something else.
/// </summary>
internal sealed class ClauseHits(ClauseReader clauses, PlainWish plain, ConfusedProcedures confused, IProcedureSearch search)
{
    /// <summary>So likely, the whole message needs no clause.</summary>
    private const double SureOfWhole = 0.5;

    /// <summary>A clause is this sure by itself.</summary>
    private const double SureFrom = 0.65;

    /// <summary>So likely, another clause speaks for another procedure.</summary>
    private const double DoubtFrom = 0.35;

    /// <summary>The whole message puts the procedure of the clause first or second.</summary>
    private const int Plausible = 2;

    /// <summary>From this share of the whole, another case of the same thing is left to be asked about.</summary>
    private const double CaseShare = 0.08;
    private const int HitsWanted = 4;

    /// <param name="message">As typed, with slips put right.</param>
    /// <param name="hits">What the whole of it means.</param>
    /// <param name="goesOn">The message is a later turn of a talk: few words of it tell a circumstance in the words of another procedure, so only the whole without asides decides.</param>
    /// <returns>The same hits, or those with the procedure of the deciding clause in front.</returns>
    public IReadOnlyList<ProcedureHit> Apply(string message, IReadOnlyList<ProcedureHit> hits, bool goesOn = false)
    {
        if (hits is not [{ Confidence: < SureOfWhole }, ..])
        {
            return hits;
        }

        var found = Parts(message, goesOn).Select(Likeliest).OfType<ProcedureHit>().ToList();
        if (Decides(found, hits) is { } clause)
        {
            return InFront(clause, hits);
        }

        // What is read as a channel or a side speaks against no clause: the message without it is looked at last.
        return plain.Of(clauses.WithoutAsides(message) ?? message) is { } wish && Likeliest(wish) is { } wished && Decides([.. found, wished], hits) is { } sure
            ? InFront(sure, hits)
            : hits;
    }

    private ProcedureHit? Likeliest(string part) => search.Search(part, HitsWanted) is [{ Confidence: >= DoubtFrom } hit, ..] ? hit : null;

    // The surest of the parts, when all that mean anything mean the same and no other case of it is near.
    private ProcedureHit? Decides(List<ProcedureHit> found, IReadOnlyList<ProcedureHit> hits) =>
        found.Count > 0 && found.MaxBy(hit => hit.Confidence) is { Confidence: >= SureFrom } sure
        && found.TrueForAll(hit => hit.ProcedureId == sure.ProcedureId)
        && hits.Take(Plausible).Any(hit => hit.ProcedureId == sure.ProcedureId)
        && !hits.Any(hit => hit.Share >= CaseShare && hit.ProcedureId != sure.ProcedureId && confused.Are(hit.ProcedureId, sure.ProcedureId))
            ? sure
            : null;

    private IEnumerable<string> Parts(string message, bool goesOn)
    {
        var parts = goesOn ? [] : clauses.Read(message)?.Parts ?? [];
        return clauses.WithoutAsides(message) is { } without ? parts.Append(without) : parts;
    }

    private static List<ProcedureHit> InFront(ProcedureHit sure, IReadOnlyList<ProcedureHit> hits)
    {
        var left = 1 - sure.Share;
        return [sure, .. hits.Where(hit => hit.ProcedureId != sure.ProcedureId).Select(hit => hit with { Confidence = Math.Round(sure.Known * hit.Share * left, 6), Known = sure.Known })];
    }
}
