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

    /// <summary>The target of an indicator for such units: of the year named, else of the earliest year that has one.</summary>
    public static Target? For(IndicatorCatalog catalog, string indicatorId, EntityKind kind, string? year)
    {
        int? asked = year is null ? null : SkillArguments.Count(year, nameof(year), 9999);
        var set = Of(catalog, indicatorId)
            .Where(target => target.Threshold is not null && (asked is null || Covers(target, asked.Value)))
            .OrderBy(target => target.Years, StringComparer.Ordinal)
            .ToList();
        return set.FirstOrDefault(target => target.AppliesTo is null || target.AppliesTo == Bound(kind)) ?? set.FirstOrDefault(target => target.AppliesTo == EntityKind.Nation);
    }

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
