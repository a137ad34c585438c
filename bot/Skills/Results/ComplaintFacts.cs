using Assistant.Knowledge.Desks;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Policies;

namespace Assistant.Bot.Skills.Results;

/// <summary>Where a complaint about officials goes.</summary>
/// <param name="Place">Where it happened; null when not said.</param>
/// <param name="Desks">Official channels, from records.</param>
/// <param name="Hotline">The number of that place, where one is known.</param>
/// <param name="IsBribery">Money was asked for.</param>
internal sealed record ComplaintFacts(Place? Place, IReadOnlyList<PublicDesk> Desks, Hotline? Hotline, bool IsBribery)
{
    /// <summary>A decision is to be contested: how that is done no record tells.</summary>
    public bool IsFormal { get; init; }
}
