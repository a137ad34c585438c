using Assistant.Bot.Guiding;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Skills.Results;

/// <summary>One stage of a walk-through with what is known so far. What it costs is the fee skill's to tell.</summary>
/// <param name="Procedure">What is walked through.</param>
/// <param name="Progress">How far.</param>
/// <param name="Opening">Why this stage is shown.</param>
/// <param name="Place">Where it is done, when known.</param>
/// <param name="Steps">The steps of this case, in their order.</param>
/// <param name="People">What one may be that changes a fee or a document.</param>
/// <param name="Office">Where it is done and whom to call, on the step that tells it; null on the others.</param>
internal sealed record GuideFacts(
    Procedure Procedure,
    GuideProgress Progress,
    GuideOpening Opening,
    Place? Place,
    IReadOnlyList<GuideStage> Steps,
    IReadOnlyList<GuidePerson> People,
    OfficeFacts? Office);
