using Assistant.Bot.Guiding;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Skills.Results;

/// <summary>One stage of a walk-through with what is known so far.</summary>
/// <param name="Procedure">What is walked through.</param>
/// <param name="Progress">How far.</param>
/// <param name="Opening">Why this stage is shown.</param>
/// <param name="Place">Where it is done, when known.</param>
/// <param name="AskedAs">The old unit that was named for it.</param>
/// <param name="Quote">What it costs; only with the stage of the fee, and with a correction that may change it.</param>
internal sealed record GuideFacts(Procedure Procedure, GuideProgress Progress, GuideOpening Opening, Place? Place, Place? AskedAs, FeeQuote? Quote);
