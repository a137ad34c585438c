using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills.Results;

/// <summary>A newer period than the one that is told, which has no figure of those it was asked of.</summary>
/// <param name="Report">The newer one.</param>
/// <param name="IsAskedFor">The question asked for the newest ("tuần này").</param>
/// <param name="Missing">Names of those that it has no figure of.</param>
/// <param name="Means">Where a whole is missing: the averages of its parts in that period.</param>
internal sealed record NewerPeriod(Report Report, bool IsAskedFor, IReadOnlyList<string> Missing, IReadOnlyList<ReckonedMean> Means);

/// <summary>The averages of what a whole is made of, in a period that has no figure of the whole.</summary>
internal sealed record PartMeans(Report Report, IReadOnlyList<ReckonedMean> Means);

/// <summary>An average that is reckoned here, every unit counting alike, in the unit of the indicator.</summary>
internal sealed record ReckonedMean(EntityKind Kind, int Count, decimal Value, string Unit);

/// <summary>Wholes side by side, by the averages of what they are made of in one week.</summary>
/// <param name="Choice">The indicator.</param>
/// <param name="Now">The averages, in the order of the question.</param>
/// <param name="Printed">What a document printed of the wholes themselves; null: none does.</param>
internal sealed record WholesFacts(IndicatorChoice Choice, PartMeans Now, ComparisonFacts? Printed);

/// <summary>The averages of all units of a kind over time, reckoned here, the oldest first.</summary>
/// <param name="Kind">Province or Ministry.</param>
/// <param name="Points">At least two.</param>
internal sealed record MeanLine(EntityKind Kind, IReadOnlyList<(Report Report, ReckonedMean Mean)> Points);

/// <summary>Wholes over time by the averages of what they are made of.</summary>
internal sealed record MeansTrendFacts(IndicatorChoice Choice, IReadOnlyList<MeanLine> Lines);
