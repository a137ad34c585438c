using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills.Results;

/// <summary>What every figure answer says: which indicator, and whether it was chosen for a question that named none.</summary>
internal sealed record IndicatorChoice(Indicator Indicator, bool Assumed, IReadOnlyList<Report> Periods);

internal sealed record RankingFacts(IndicatorChoice Choice, EntityKind Kind, RankSide Side, int Asked, RankingResult Result);

internal sealed record RankHolderFacts(IndicatorChoice Choice, EntityKind Kind, int Rank, RankHolderResult Result);

/// <param name="Choice">Null when the question named no indicator and nothing was found.</param>
/// <param name="EntityName">The unit as asked.</param>
/// <param name="MeasuredAs">The unit of the report's time, when that is another one than asked.</param>
/// <param name="Kind">What sort of unit it is.</param>
/// <param name="Result">The figure, or why there is none.</param>
internal sealed record ValueFacts(IndicatorChoice? Choice, string EntityName, string? MeasuredAs, EntityKind Kind, ValueResult Result);

internal sealed record ThresholdFacts(IndicatorChoice Choice, EntityKind Kind, decimal Threshold, bool Below, TargetResult Result, IReadOnlyList<Target> Targets);

/// <param name="Indicator">Null: of any indicator.</param>
/// <param name="Targets">The targets found.</param>
internal sealed record TargetsFacts(Indicator? Indicator, IReadOnlyList<Target> Targets);
