using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills.Results;

/// <summary>One period at a glance.</summary>
/// <param name="Choice">The indicator.</param>
/// <param name="Kind">Whose ranking it is.</param>
/// <param name="Report">The period.</param>
/// <param name="Means">Averages of whoever reported, reckoned here.</param>
/// <param name="Top">The highest.</param>
/// <param name="Bottom">The lowest.</param>
/// <param name="Moved">Since the period before, risen most first.</param>
/// <param name="Silent">Ids of those without a figure, provinces and ministries.</param>
/// <param name="Target">The target that is valid; null: none is known.</param>
/// <param name="Met">Who meets it and who does not; null: no target, or not everybody is told.</param>
internal sealed record SummaryFacts(
    IndicatorChoice Choice, EntityKind Kind, Report Report, IReadOnlyList<ReckonedMean> Means, RankingResult Top, RankingResult Bottom, ChangeResult Moved, IReadOnlyList<string> Silent, Target? Target, TargetResult? Met);
