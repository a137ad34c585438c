using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Skills;

/// <summary>Tells what a region is counted as, and whether a province is in it, on a day or at the time of a report.</summary>
internal sealed class RegionMembers(UnitGroups groups, FigureLexicon lexicon, PlaceDirectory places, IMetricsStore store)
{
    /// <param name="group">Region of figures.yaml; null: that of the province.</param>
    /// <param name="entity">The province asked about; null: the region as a whole is.</param>
    /// <param name="day">As it is on this day.</param>
    /// <param name="period">As it was at the time of this report instead; null: no report is named.</param>
    public GroupFacts Of(string? group, string? entity, DateOnly day, string? period)
    {
        var when = period is null ? default : MetricPeriods.Resolve(period, store.Reports(includeInternal: true));
        var report = period is not null && store.ReportsWith(new ObservationFilter { ReportId = when.ReportId, Period = when.Filter, IncludeInternal = true }) is [var newest, ..] ? newest : null;
        var then = report?.Period.To ?? day;
        var asked = entity is null ? null : places.Find(entity);
        // A province that was taken in is where the one stands that took it in.
        var serving = asked is { SuccessorId: { } after } && !asked.Validity.Contains(then) ? places.Find(after) : asked;
        var region = group ?? (serving is null ? null : lexicon.Groups.Of(serving.Region)?.Id);
        return new GroupFacts(groups.On(region, then), asked, serving, report, IsWhich: group is null);
    }
}
