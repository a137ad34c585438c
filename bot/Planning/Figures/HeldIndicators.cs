using Assistant.Bot.Skills;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Of which indicators reports print a unit. Only officials are asked back by it: it tells what internal tables hold.</summary>
internal sealed class HeldIndicators(IMetricsStore store, IndicatorChooser chooser, IndicatorCatalog catalog, UnitNames names)
{
    /// <param name="unit">Null: any.</param>
    /// <param name="period">Selector; null: any.</param>
    /// <returns>Ids, in the order of the reports, the newest first.</returns>
    public IReadOnlyList<string> Of(string? unit, string? period)
    {
        var when = period is null or "newest" or "previous" ? default : MetricPeriods.Resolve(period, store.Reports(includeInternal: true));
        return [.. (unit is null ? [null] : names.FormsOf(unit).Cast<string?>())
            .SelectMany(form => store.Observations(new ObservationFilter { EntityId = form, ReportId = when.ReportId, Period = when.Filter, IncludeInternal = true }))
            .Select(row => row.IndicatorId).Distinct()];
    }

    /// <summary>Where the indicator that is told when none is named does not print the unit: those that do. Empty: it does, or none prints it.</summary>
    public IReadOnlyList<string> InsteadOfAssumed(string unit, string? period)
    {
        var assumed = chooser.Candidates(null, names.RequiredKind(unit)) is [{ Indicator: var indicator }, ..] ? indicator : null;
        var printed = Of(unit, period);
        return assumed is null || printed.Any(id => id == assumed.Id || IsNear(assumed, id)) ? [] : printed;
    }

    /// <summary>The indicator that some report prints of every one of the units, the one that is told when none is named before others; null: none does, or a feed brings them all.</summary>
    /// <param name="units">Provinces, ministries or wholes.</param>
    public string? Common(IReadOnlyList<string> units) =>
        Assumed(units[0]) is not { } assumed ? null
        : units.Select(unit => Of(unit, null)).Aggregate((one, other) => [.. one.Intersect(other)])
            .OrderBy(id => id != assumed.Id).FirstOrDefault(id => units.Select(unit => chooser.ReportsOf(id, names.FormsOf(unit))).Aggregate((one, other) => one.Intersect(other).ToHashSet(StringComparer.Ordinal)).Count > 0);

    /// <summary>The indicator of which the unit has figures of two periods, else the first that it has; null: it has none, or a feed brings them all.</summary>
    /// <param name="unit">A province, a ministry or a whole.</param>
    /// <param name="isShare">A share is asked about: the one that is told when none is named, if the unit has it.</param>
    public string? OverTime(string unit, bool isShare)
    {
        if (Assumed(unit) is not { } assumed)
        {
            return null;
        }

        var own = Of(unit, null);
        return isShare && own.Contains(assumed.Id) ? assumed.Id : own.FirstOrDefault(id => chooser.ReportsOf(id, names.FormsOf(unit)).Count > 1) ?? (own.Contains(assumed.Id) ? assumed.Id : own.Count > 0 ? own[0] : null);
    }

    /// <summary>Those that were measured in more than one period, in the order of the reports; of which it can be asked who changed most.</summary>
    public IReadOnlyList<string> Repeated() => [.. Of(null, null).Where(id => chooser.AllReports(id).DistinctBy(report => report.Period.To).Count() > 1)];

    /// <summary>Whether figures of such units come every week, where the indicator that is told when none is named has all of them.</summary>
    public bool IsFed(EntityKind kind) => chooser.Candidates(null, kind) is [{ Indicator: var indicator }, ..] && chooser.AllReports(indicator.Id) is [{ IsFeed: true }, ..];

    /// <summary>Whether figures of the unit come every week, or there are none of its kind.</summary>
    public bool IsFedOf(string unit) => Assumed(unit) is null;

    private Indicator? Assumed(string unit) =>
        chooser.Candidates(null, names.RequiredKind(unit)) is [{ Indicator: var indicator }, ..] && chooser.AllReports(indicator.Id) is not [{ IsFeed: true }, ..] ? indicator : null;

    private bool IsNear(Indicator assumed, string id) =>
        catalog.Find(id) is { } other && (other.CommonName == assumed.CommonName || assumed.NotComparableWith.Contains(id) || other.NotComparableWith.Contains(assumed.Id));
}
