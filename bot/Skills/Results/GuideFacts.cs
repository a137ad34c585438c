using Assistant.Bot.Guiding;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Skills.Results;

/// <summary>One stage of a walk-through with what is known so far. What it costs is the fee skill's to tell.</summary>
/// <param name="Procedure">What is walked through.</param>
/// <param name="Progress">How far.</param>
/// <param name="Opening">Why this stage is shown.</param>
/// <param name="Place">Where it is done, when known.</param>
internal sealed record GuideFacts(Procedure Procedure, GuideProgress Progress, GuideOpening Opening, Place? Place);
