using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Reading;

/// <summary>What a message asks of a ranking.</summary>
/// <param name="Count">How many units; null: not said.</param>
/// <param name="RankAt">The rank of which the unit is asked; null: none.</param>
/// <param name="AsksRank">It asks for the rank of a unit.</param>
/// <param name="Side">Which end; null: not said.</param>
/// <param name="Kind">What is ranked; null: not said.</param>
internal sealed record AskedRanking(int? Count, int? RankAt, bool AsksRank, RankSide? Side, EntityKind? Kind);
