using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// What is made of a search whose likeliest hit is an imported record. Thousands of records have few names each: how likely any is meant
/// says less than how far one stands out, and neighbours differ in one word, so that more of them are offered.
/// </summary>
internal static class ImportedHits
{
    /// <summary>From this likelihood one is taken as meant.</summary>
    private const double MeantFrom = 0.5;

    /// <summary>One that stands out so far is, when any is thinkable.</summary>
    private const double ClearShare = 0.55;
    private const double ThinkableFrom = 0.16;

    /// <summary>So is a less likely one that leads the next by so much.</summary>
    private const double LeadsFrom = 0.33;
    private const double ClearLead = 2.5;

    private const double OptionFrom = 0.01;
    private const double OptionShare = 0.04;

    /// <summary>So likely, its technical words ask for it whatever its everyday words say.</summary>
    private const double SurelyKnown = 0.85;

    public static bool IsMeant(IReadOnlyList<ProcedureHit> hits) =>
        hits[0].Confidence >= MeantFrom
        || (hits[0].Known >= ThinkableFrom && hits[0].Share >= ClearShare)
        || (hits[0].Confidence >= LeadsFrom && (hits.Count == 1 || hits[0].Confidence >= ClearLead * hits[1].Confidence));

    public static IEnumerable<ProcedureHit> Options(IReadOnlyList<ProcedureHit> hits) =>
        hits.Where(hit => hit.Share >= Math.Max(OptionFrom, OptionShare * hits[0].Share));

    public static bool IsSurelyKnown(ProcedureHit best) => best.Known >= SurelyKnown;
}
