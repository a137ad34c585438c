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

    private bool IsNear(Indicator assumed, string id) =>
        catalog.Find(id) is { } other && (other.CommonName == assumed.CommonName || assumed.NotComparableWith.Contains(id) || other.NotComparableWith.Contains(assumed.Id));
}
