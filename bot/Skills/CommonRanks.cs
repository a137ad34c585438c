using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills;

/// <summary>
/// Ranks of two weeks of a feed, counted among the units that reported in both: where somebody is missing in one of them, all below would
/// seem to rise. A document has no such ranks, because it leaves out who stands between its two ends.
/// </summary>
internal sealed class CommonRanks(MetricRankings rankings)
{
    private const int Everyone = 1000;

    /// <param name="choice">The indicator.</param>
    /// <param name="kind">Which units.</param>
    /// <param name="now">The later report.</param>
    /// <param name="before">The earlier report.</param>
    /// <returns>Null: one of them is no feed.</returns>
    public RanksOfBoth? Of(Results.IndicatorChoice choice, EntityKind kind, Report? now, Report? before)
    {
        if (now is not { IsFeed: true } || before is not { IsFeed: true })
        {
            return null;
        }

        var (later, earlier) = (Rows(choice, kind, now), Rows(choice, kind, before));
        var both = later.Select(Id).Intersect(earlier.Select(Id), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return new RanksOfBoth(Among(later, both), Among(earlier, both), [.. later.Concat(earlier).Select(Id).Where(id => !both.Contains(id)).Distinct()]);
    }

    private IReadOnlyList<RankedObservation> Rows(Results.IndicatorChoice choice, EntityKind kind, Report report) => rankings.Rank(IndicatorAnswers.Scoped(
        new RankQuery { IndicatorId = choice.Indicator.Id, EntityKind = kind, Side = RankSide.Top, Count = Everyone }, choice, new MetricPeriod(report.Id, null))).Rows;

    // Equal figures share the better rank, as in the whole ranking.
    private static Dictionary<string, int> Among(IReadOnlyList<RankedObservation> rows, HashSet<string> both)
    {
        var kept = rows.Where(row => both.Contains(Id(row))).ToList();
        return kept.ToDictionary(Id, row => kept.Count(other => other.Rank < row.Rank) + 1, StringComparer.Ordinal);
    }

    private static string Id(RankedObservation row) => row.Observation.EntityId;
}

/// <summary>Ranks among the units of both reports, by id, and the units that only one of them has.</summary>
internal sealed record RanksOfBoth(IReadOnlyDictionary<string, int> Now, IReadOnlyDictionary<string, int> Before, IReadOnlyList<string> OnlyInOne);
