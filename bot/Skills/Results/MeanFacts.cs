using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills.Results;

/// <summary>The figures of all units that reported, to be averaged.</summary>
/// <param name="Choice">The indicator.</param>
/// <param name="Kind">Whose figures.</param>
/// <param name="Result">All that are held.</param>
/// <param name="Group">Only the provinces of a region, as it is called; null: all.</param>
internal sealed record MeanFacts(IndicatorChoice Choice, EntityKind Kind, RankingResult Result, string? Group)
{
    /// <summary>With how many an average is told.</summary>
    public const int Decimals = 2;

    /// <summary>The one in the middle is asked for, not the average.</summary>
    public bool IsMedian { get; init; }

    /// <summary>Of an even number the average of the two in the middle.</summary>
    public static decimal Median(IReadOnlyList<RankedObservation> rows)
    {
        var sorted = rows.Select(row => row.Observation.Value).Order().ToList();
        var half = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[half] : decimal.Round((sorted[half - 1] + sorted[half]) / 2, Decimals);
    }

    /// <summary>What the region is counted as; null: all provinces are meant.</summary>
    public GroupMembers? Members { get; init; }

    /// <summary>Every unit counts alike, whatever its size.</summary>
    public static decimal Simple(IReadOnlyList<RankedObservation> rows) => decimal.Round(rows.Average(row => row.Observation.Value), Decimals);

    /// <summary>Parts and wholes of all units put together, and the share they make; null: they are not all known.</summary>
    public (decimal Part, decimal Whole, decimal Share)? Pooled
    {
        get
        {
            if (!Result.Rows.All(row => row.Observation is { Unit: "%", Numerator: not null, Denominator: > 0 }))
            {
                return null;
            }

            var (part, whole) = (Result.Rows.Sum(row => row.Observation.Numerator!.Value), Result.Rows.Sum(row => row.Observation.Denominator!.Value));
            return (part, whole, decimal.Round(100 * part / whole, Decimals));
        }
    }
}
