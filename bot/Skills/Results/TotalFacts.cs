using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills.Results;

/// <summary>Figures that are counts, or shares with the counts that they are of, to be added.</summary>
/// <param name="Choice">The indicator.</param>
/// <param name="Kind">Whose figures.</param>
/// <param name="Report">Where all of them stand.</param>
/// <param name="Rows">What is added.</param>
/// <param name="Own">The unit whose part of it is asked; null: the sum is.</param>
/// <param name="Silent">Units that were named and have no figure there.</param>
internal sealed record TotalFacts(IndicatorChoice Choice, EntityKind Kind, Report Report, IReadOnlyList<Observation> Rows, RankedObservation? Own, IReadOnlyList<string> Silent)
{
    /// <summary>The units were named one by one.</summary>
    public bool NamesUnits { get; init; }

    /// <summary>What the region is counted as; null: none was asked about.</summary>
    public GroupMembers? Members { get; init; }

    /// <summary>How many of all have a figure; null: units were named.</summary>
    public Coverage? Coverage { get; init; }
}
