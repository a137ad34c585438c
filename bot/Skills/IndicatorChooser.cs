using Assistant.Bot.Access;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills;

/// <summary>
/// Which indicator a question means: those it named, in order, or, when it named none, the rate that the newest ranking
/// of such units is about. The choice is told in the answer; it tells nothing about figures.
/// </summary>
internal sealed class IndicatorChooser(IMetricsStore store, IndicatorCatalog indicators)
{
    /// <exception cref="ArgumentException">An indicator id is not known.</exception>
    public IReadOnlyList<IndicatorChoice> Candidates(string? ids, EntityKind kind, decimal? threshold = null)
    {
        if (ids is not null)
        {
            return [.. ids.Split(',').Select(id => Choice(id, assumed: false))];
        }

        // "Dưới chỉ tiêu 30%": the target with that threshold names the indicator.
        var byTarget = indicators.Targets
            .Where(target => threshold is not null && target.Threshold == threshold && (target.AppliesTo is null || target.AppliesTo == kind))
            .Select(target => target.IndicatorId).Distinct().Where(id => indicators.Find(id) is not null).ToList();
        return byTarget.Count > 0 ? [.. byTarget.Select(id => Choice(id, assumed: true))]
            : Newest(kind) is { } newest ? [Choice(newest, assumed: true)]
            : [];
    }

    private string? Newest(EntityKind kind)
    {
        var ranked = new ObservationFilter { EntityKind = kind, Side = RankSide.Top, IncludeInternal = true };
        return store.ReportsWith(ranked) is [{ } report, ..]
            ? store.Observations(ranked with { ReportId = report.Id }).LastOrDefault(row => row.Unit == "%")?.IndicatorId
            : null;
    }

    private IndicatorChoice Choice(string id, bool assumed)
    {
        var indicator = indicators.Find(id) ?? throw new ArgumentException($"Unknown indicator '{id}'.", nameof(id));
        return new IndicatorChoice(indicator, assumed, store.ReportsWith(new ObservationFilter { IndicatorId = id, IncludeInternal = CallerScope.Caller.MaySeeInternal }));
    }
}
