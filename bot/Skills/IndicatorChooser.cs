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
    /// <summary>
    /// Behind ids: where none of them has the period, a definition of nearly the same name that has it, and the answer says so.
    /// </summary>
    public const string OrNear = "near";

    /// <exception cref="ArgumentException">An indicator id is not known.</exception>
    public IReadOnlyList<IndicatorChoice> Candidates(string? ids, EntityKind kind, decimal? threshold = null)
    {
        if (ids == OrNear)
        {
            return Newest(kind) is { } latest ? WithNear([Choice(latest, assumed: true)]) : [];
        }

        if (ids is not null)
        {
            List<IndicatorChoice> named = [.. ids.Split(',').Where(id => id != OrNear).Select(id => Choice(id, assumed: false))];
            return ids.EndsWith(OrNear, StringComparison.Ordinal)
                ? WithNear(named)
                : named;
        }

        // "Dưới chỉ tiêu 30%": the target with that threshold names the indicator.
        var byTarget = indicators.Targets
            .Where(target => threshold is not null && target.Threshold == threshold && (target.AppliesTo is null || target.AppliesTo == TargetChoice.Bound(kind)))
            .Select(target => target.IndicatorId).Distinct().Where(id => indicators.Find(id) is not null).ToList();
        return byTarget.Count > 0 ? [.. byTarget.Select(id => Choice(id, assumed: true))]
            : Newest(kind) is { } newest ? [Choice(newest, assumed: true)]
            : [];
    }

    /// <summary>Everything that such units are measured by, rates first and of them the newest, as taken for a question that names none.</summary>
    /// <param name="kind">Province or Ministry.</param>
    public IReadOnlyList<IndicatorChoice> MeasuredOf(EntityKind kind) =>
        [.. store.Series(new ObservationFilter { EntityKind = kind, IncludeInternal = true })
            .OrderBy(item => item.Observation.Unit == "%" ? 0 : 1).ThenByDescending(item => item.Report.Period.To)
            .Select(item => item.Observation.IndicatorId).Distinct().Where(id => indicators.Find(id) is not null).Select(id => Choice(id, assumed: true))];

    private static IReadOnlyList<IndicatorChoice> WithNear(List<IndicatorChoice> named) =>
        [.. named, .. named.SelectMany(choice => choice.Near.Value.Select(near => near with { InsteadOf = choice.Indicator })).DistinctBy(near => near.Indicator.Id)];

    /// <summary>Every report of an indicator, whoever may see it: for finding out which one is meant, never for telling.</summary>
    public IReadOnlyList<Report> AllReports(string indicatorId) =>
        store.ReportsWith(new ObservationFilter { IndicatorId = indicatorId, IncludeInternal = true });

    // A document ranks by its two ends; a feed ranks whoever reported. Whichever is newer is what officials ask about now.
    private string? Newest(EntityKind kind)
    {
        var all = new ObservationFilter { EntityKind = kind, IncludeInternal = true };
        var printed = store.ReportsWith(all with { Side = RankSide.Top, Limit = 1 }) is [{ } report, ..] ? report : null;
        var newest = store.ReportsWith(all with { Limit = 1 }) is [{ } told, ..] ? told : null;
        return newest is { IsFeed: true } feed && !(printed?.Period.To >= feed.Period.To) ? OfFeed(store.Observations(all with { ReportId = feed.Id }), kind)
            : printed is not null ? store.Observations(all with { Side = RankSide.Top, ReportId = printed.Id }).LastOrDefault(row => row.Unit == "%")?.IndicatorId
            : newest is not null ? store.Observations(all with { ReportId = newest.Id }).FirstOrDefault(row => row.Unit == "%")?.IndicatorId
            : null;
    }

    // A feed brings many rates at once: the one that such units are given targets for is meant, whichever stands first.
    private string? OfFeed(IReadOnlyList<Observation> rows, EntityKind kind)
    {
        var rates = rows.Where(row => row.Unit == "%" && indicators.Find(row.IndicatorId) is not null).Select(row => row.IndicatorId).Distinct().ToList();
        return rates.Find(id => indicators.TargetsOf(id).Any(target => target.Threshold is not null && target.AppliesTo == kind)) ?? rates.FirstOrDefault();
    }

    /// <summary>Ids of the reports that hold the indicator for a unit in any of its forms, whoever may see them: for finding out which report is meant.</summary>
    public IReadOnlySet<string> ReportsOf(string indicatorId, IEnumerable<string> forms) =>
        forms.SelectMany(form => store.ReportsWith(new ObservationFilter { IndicatorId = indicatorId, EntityId = form, IncludeInternal = true })).Select(report => report.Id).ToHashSet(StringComparer.Ordinal);

    private IndicatorChoice Choice(string id, bool assumed)
    {
        var indicator = indicators.Find(id) ?? throw new ArgumentException($"Unknown indicator '{id}'.", nameof(id));
        return Of(indicator, assumed, withNear: true);
    }

    private IndicatorChoice Of(Indicator indicator, bool assumed, bool withNear)
    {
        // Who asks is taken down now: the lists may be looked up after the call.
        var mayseeInternal = CallerScope.Caller.MaySeeInternal;
        return new IndicatorChoice(
            indicator,
            assumed,
            new(() => store.ReportsWith(new ObservationFilter { IndicatorId = indicator.Id, IncludeInternal = mayseeInternal })),
            new(() => withNear ? [.. indicators.All.Where(other => IsNear(indicator, other)).Select(other => Of(other, false, withNear: false))] : []));
    }

    private static bool IsNear(Indicator indicator, Indicator other) =>
        other.Id != indicator.Id
        && (other.CommonName == indicator.CommonName || indicator.NotComparableWith.Contains(other.Id) || other.NotComparableWith.Contains(indicator.Id));
}
