using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Skills;

/// <summary>Which target a question means.</summary>
internal static class TargetChoice
{
    /// <summary>The target as the caller may know it: what is only known from an internal report is internal, a target like any figure.</summary>
    /// <returns>Null: nothing of it.</returns>
    public static Target? Visible(Target target) => CallerScope.Caller.MaySeeInternal ? target
        : target.Sources.Where(source => source.Circulation != Circulation.Internal).ToList() is { Count: > 0 } open ? target with { Sources = open }
        : null;

    /// <summary>The targets of an indicator that the caller may know.</summary>
    public static IEnumerable<Target> Of(IndicatorCatalog catalog, string indicatorId) => catalog.TargetsOf(indicatorId).Select(Visible).OfType<Target>();

    /// <summary>
    /// The target of an indicator for such units: of the year named, else the one that is valid in the year of the figures, else the last one
    /// before that year, else the first one behind it.
    /// </summary>
    /// <param name="catalog">All targets.</param>
    /// <param name="indicatorId">Of which indicator.</param>
    /// <param name="kind">Of which units.</param>
    /// <param name="year">As it was named; null: it was not.</param>
    /// <param name="figures">The year of the figures; null: of no figures.</param>
    public static Target? For(IndicatorCatalog catalog, string indicatorId, EntityKind kind, string? year, int? figures = null)
    {
        int? asked = year is null ? null : SkillArguments.Count(year, nameof(year), 9999);
        var set = Of(catalog, indicatorId)
            .Where(target => target.Threshold is not null && (asked is null || Covers(target, asked.Value)))
            .OrderBy(target => target.Years, StringComparer.Ordinal)
            .ToList();
        return ValidIn(set.Where(target => target.AppliesTo is null || target.AppliesTo == Bound(kind)), figures) ?? ValidIn(set.Where(target => target.AppliesTo == EntityKind.Nation), figures);
    }

    /// <summary>The year of the figures, where the target chosen for them is of another year; null: it is valid then, or its year was named.</summary>
    /// <param name="target">What was chosen.</param>
    /// <param name="year">As it was named; null: it was not.</param>
    /// <param name="figures">The year of the figures.</param>
    public static int? UnsetYear(Target? target, string? year, int? figures) => year is null && target is not null && figures is { } own && !Covers(target, own) && LastYear(target) < own ? own : null;

    // Those that are set, the earliest first.
    private static Target? ValidIn(IEnumerable<Target> set, int? figures)
    {
        List<Target> all = [.. set];
        return figures is not { } year ? all.FirstOrDefault() : all.FindLast(target => Covers(target, year)) ?? all.FindLast(target => LastYear(target) < year) ?? all.FirstOrDefault();
    }

    private static int LastYear(Target target) => int.TryParse(target.Years.Split('-')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : int.MaxValue;

    /// <summary>The target of an indicator for such units that is this much; null: none is.</summary>
    public static Target? OfThreshold(IndicatorCatalog catalog, string indicatorId, EntityKind kind, decimal threshold) =>
        Of(catalog, indicatorId).Where(target => target.Threshold == threshold && (target.AppliesTo is null or EntityKind.Nation || target.AppliesTo == Bound(kind))).MinBy(target => target.AppliesTo == EntityKind.Nation);

    /// <summary>The target of the next later year for the same units; null: there is none.</summary>
    public static Target? After(IndicatorCatalog catalog, Target target) => Of(catalog, target.IndicatorId)
        .Where(other => other.Threshold is not null && other.AppliesTo == target.AppliesTo && string.CompareOrdinal(other.Years, target.Years) > 0)
        .MinBy(other => other.Years, StringComparer.Ordinal);

    /// <summary>What a question for a target means that names no indicator: those that have such a target; null: none has.</summary>
    public static string? IndicatorsWith(IndicatorCatalog catalog, EntityKind kind, string? year)
    {
        var ids = catalog.All.Where(indicator => For(catalog, indicator.Id, kind, year) is { AppliesTo: not EntityKind.Nation }).Select(indicator => indicator.Id).ToList();
        return ids.Count > 0 ? string.Join(',', ids) : null;
    }

    /// <summary>"2025" and "2025-2027" both cover 2025.</summary>
    public static bool Covers(Target target, int year)
    {
        var span = target.Years.Split('-');
        return int.TryParse(span[0], NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(span[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            && year >= from && year <= to;
    }

    /// <summary>Does the act of this number set it, as far as its sources and remarks say?</summary>
    public static bool IsSetBy(Target target, string act) =>
        target.Sources.Select(source => $"{source.Title} {source.Number}").Append(target.Note ?? "").Any(text => text.Contains($"{act}/QĐ", StringComparison.Ordinal) || text.Contains($"{act}/NQ", StringComparison.Ordinal));

    /// <summary>What binds each ministry binds them together.</summary>
    public static EntityKind Bound(EntityKind kind) => kind switch
    {
        EntityKind.MinistryBloc => EntityKind.Ministry,
        EntityKind.LocalBloc => EntityKind.Province,
        _ => kind,
    };
}
