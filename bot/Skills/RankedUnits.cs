using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills;

/// <summary>Which units a ranking is asked of, and how many of them.</summary>
/// <param name="Kind">What is ranked.</param>
/// <param name="Side">The end; null: all that are known, from the highest.</param>
/// <param name="Count">How many.</param>
/// <param name="Group">Region of figures.yaml; null: all units.</param>
/// <param name="Without">Comma-separated ids of units and of groups that are left out; null: none is.</param>
internal sealed record RankedUnits(EntityKind Kind, RankSide? Side, int Count, string? Group, string? Without);
