using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// From where on a search's likeliest hit is taken as meant, and which hits are worth offering. Imported records have limits of their
/// own: thousands of them have few names each, so that how far one stands out says more than how likely any is meant, and neighbours
/// differ in one word, so that more of them are offered.
/// </summary>
/// <param name="ClearShare">One that stands out so far is taken as meant when any is thinkable at all.</param>
/// <param name="ThinkableInStory">How likely any must be in a long story, which is unlike all others.</param>
/// <param name="ClearLead">A less likely one is taken as meant when it leads the next by so much.</param>
/// <param name="OptionFrom">An option is this likely,</param>
/// <param name="OptionShare">or this share of the likeliest.</param>
/// <param name="SurelyKnown">So likely, its words ask for it whatever the rest of the message says.</param>
internal sealed record HitLimits(double ClearShare, double ThinkableInStory, double ClearLead, double OptionFrom, double OptionShare, double SurelyKnown)
{
    /// <summary>From this likelihood a procedure is taken as meant. With fewer, one in three answers would be another one's.</summary>
    public const double MeantFrom = 0.5;

    private const double ThinkableFrom = 0.16;
    private const double LeadsFrom = 0.33;

    public static HitLimits Curated { get; } = new(ClearShare: 0.62, ThinkableInStory: 0.06, ClearLead: 1.9, OptionFrom: 0.03, OptionShare: 0.12, SurelyKnown: 0.99);

    public static HitLimits Imported { get; } = new(ClearShare: 0.55, ThinkableInStory: ThinkableFrom, ClearLead: 2.5, OptionFrom: 0.01, OptionShare: 0.04, SurelyKnown: 0.85);

    /// <summary>Whether any procedure is meant and which one are two questions: a message that is unlike all others ("rước con Wave về") may still be clear about which.</summary>
    /// <param name="hits">One or more, likeliest first.</param>
    /// <param name="isStory">The message is a long story.</param>
    public bool IsMeant(IReadOnlyList<ProcedureHit> hits, bool isStory) =>
        hits[0].Confidence >= MeantFrom
        || (hits[0].Known >= (isStory ? ThinkableInStory : ThinkableFrom) && hits[0].Share >= ClearShare)
        || (hits[0].Confidence >= LeadsFrom && (hits.Count == 1 || hits[0].Confidence >= ClearLead * hits[1].Confidence));

    public IEnumerable<ProcedureHit> Options(IReadOnlyList<ProcedureHit> hits) =>
        hits.Where(hit => hit.Share >= Math.Max(OptionFrom, OptionShare * hits[0].Share));
}
