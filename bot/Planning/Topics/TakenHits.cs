using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Topics;

/// <summary>What a message is taken to mean by the likelihoods of the search alone, and which procedures are worth asking about.</summary>
internal sealed class TakenHits(ProcedureCatalog procedures)
{
    private const double SureForMoney = 0.35;
    private const double ClearForMoney = 0.75;

    /// <summary>The likeliest procedure is taken as meant.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="intent">The side asked about; null: none.</param>
    public bool IsTaken(Slots slots, string? intent) =>
        slots.Hits is [{ } likeliest, ..] hits && LimitsOf(hits).IsMeant(hits, isStory: slots.Asked is not null) && !(intent is Intents.Fee or Intents.Free && IsRisky(likeliest));

    // A wrong amount costs a day, a question back costs a tap. With a higher limit, the leader that was asked about was the right one in nine cases of ten.
    private static bool IsRisky(ProcedureHit hit) => hit.Confidence < SureForMoney && hit.Share < ClearForMoney;

    /// <summary>An imported record that the message names: what citizens were seen to ask for tells nothing of it.</summary>
    public bool IsImportedByName(Slots slots, string? id) => id is not null && !procedures.IsCurated(id) && slots.Hits.Any(hit => hit.ProcedureId == id && HeldMatter.IsNamed(hit));

    /// <summary>The limits for the likeliest of some hits.</summary>
    public HitLimits LimitsOf(IReadOnlyList<ProcedureHit> hits) => procedures.IsCurated(hits[0].ProcedureId) ? HitLimits.Curated : HitLimits.Imported;

    /// <summary>The hits that are thinkable beside the likeliest, that one first.</summary>
    public IEnumerable<ProcedureHit> Thinkable(Slots slots) => LimitsOf(slots.Hits).Options(slots.Hits);

    /// <summary>Those of them that are worth offering.</summary>
    public IEnumerable<ProcedureHit> WorthOffering(Slots slots) => Thinkable(slots).Where(hit => IsWorthOffering(hit, slots)) is var worth && worth.Any() ? worth : slots.Hits.Where(hit => hit.Known >= SurelyAny).Take(FewToOffer);

    /// <summary>Where many records are alike and none is likely alone, so many stand for them.</summary>
    private const int FewToOffer = 3;

    /// <summary>From this likelihood that some procedure is meant.</summary>
    private const double SurelyAny = 0.5;

    // "Nước thải xưởng em phải làm giấy gì" is about no passport: beside records of rarer matters, a curated one is no option.
    private bool IsWorthOffering(ProcedureHit hit, Slots slots) =>
        !slots.IsRare || procedures.IsCurated(slots.Hits[0].ProcedureId) || !procedures.IsCurated(hit.ProcedureId);
}
