using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills;

/// <summary>Whom the newest period has no figure of, where an older one is told for it.</summary>
internal sealed class MissingNow(MetricRankings rankings, UnitFigures figures, UnitNames names)
{
    private const int Everyone = 1000;

    /// <param name="choice">The indicator.</param>
    /// <param name="period">Selector of the question.</param>
    /// <param name="told">The report that is told; null: none.</param>
    /// <param name="ids">Whom it was asked of.</param>
    /// <returns>Null: the newest was not asked for, or it has them all.</returns>
    public NewerPeriod? Of(IndicatorChoice choice, string? period, Report? told, IReadOnlyList<string> ids)
    {
        if (period == "newest" && told is { IsFeed: false } && choice.Near.Value.Select(near => near.Periods is [{ IsFeed: true } first, ..] ? first : null).OfType<Report>().MaxBy(report => report.Period.To) is { } now && now.Period.To > told.Period.To)
        {
            // This week measures other indicators of nearly the same name, not this one.
            return new NewerPeriod(now, true, [$"{string.Join(", ", ids.Select(names.Name))} về chỉ tiêu này"], []);
        }

        // Who says nothing of when and gets a document knows what a document is; a week of a feed passes for this week. What a whole had in
        // some document is no answer without what its parts have now.
        if (period is not (null or "newest") || told is null || choice.Periods is not [{ } newest, ..] || newest.Period.To <= told.Period.To || (period is null && !told.IsFeed && !(newest.IsFeed && ids.All(id => PartsOf(id).Length > 0))))
        {
            return null;
        }

        var missing = ids.Where(id => figures.Of(choice, id, new MetricPeriod(newest.Id, null)).Result.Row is null).ToList();
        return missing.Count == 0 ? null : new NewerPeriod(newest, period is not null, [.. missing.Select(names.Name)], [.. missing.SelectMany(PartsOf).Distinct().Select(kind => Mean(choice, kind, newest)).OfType<ReckonedMean>()]);
    }

    /// <summary>What there is of the parts of a whole in a period; null: nothing, or the unit is no whole.</summary>
    public PartMeans? OfParts(IndicatorChoice choice, string id, MetricPeriod when)
    {
        var kinds = PartsOf(id);
        var report = kinds.Select(kind => rankings.Rank(IndicatorAnswers.Scoped(new RankQuery { IndicatorId = choice.Indicator.Id, EntityKind = kind, Count = 1 }, choice, when)).Report).OfType<Report>().FirstOrDefault();
        List<ReckonedMean> means = report is null ? [] : [.. kinds.Select(kind => Mean(choice, kind, report)).OfType<ReckonedMean>()];
        return means.Count > 0 ? new PartMeans(report!, means) : null;
    }

    /// <summary>The averages of several wholes in the newest week of a feed, or in the period named; null: it is a document, which prints them itself or nowhere.</summary>
    /// <param name="choice">The indicator.</param>
    /// <param name="ids">The wholes, in the order of the question.</param>
    /// <param name="period">Selector of the question.</param>
    /// <param name="when">Its period.</param>
    public PartMeans? OfWholes(IndicatorChoice choice, IReadOnlyList<string> ids, string? period, MetricPeriod when)
    {
        if (!ids.All(id => PartsOf(id).Length == 1))
        {
            return null;
        }

        MetricPeriod? at = period is not (null or "newest") ? when : choice.Periods is [{ IsFeed: true } newest, ..] ? new MetricPeriod(newest.Id, null) : null;
        if (at is not { } then || ids.Any(id => figures.Of(choice, id, then).Result.Row is not null))
        {
            return null;
        }

        var parts = ids.Select(id => OfParts(choice, id, then)).OfType<PartMeans>().ToList();
        return parts.Count == ids.Count ? new PartMeans(parts[0].Report, [.. parts.SelectMany(part => part.Means)]) : null;
    }

    /// <summary>What a whole is made of, as far as it is ranked; another kind stays what it is.</summary>
    public static EntityKind PartOf(EntityKind kind) => kind switch
    {
        EntityKind.Nation or EntityKind.LocalBloc => EntityKind.Province,
        EntityKind.MinistryBloc => EntityKind.Ministry,
        _ => kind,
    };

    private static EntityKind[] PartsOf(string id) => id switch
    {
        UnitNames.Nation => [EntityKind.Province, EntityKind.Ministry],
        UnitNames.LocalBloc => [EntityKind.Province],
        UnitNames.MinistryBloc => [EntityKind.Ministry],
        _ => [],
    };

    /// <summary>The average of whoever reported to a feed; null: hardly anybody did, or the report is none.</summary>
    /// <param name="choice">The indicator.</param>
    /// <param name="kind">Province or Ministry.</param>
    /// <param name="report">Which.</param>
    public ReckonedMean? Mean(IndicatorChoice choice, EntityKind kind, Report report) =>
        report.IsFeed && rankings.Rank(IndicatorAnswers.Scoped(new RankQuery { IndicatorId = choice.Indicator.Id, EntityKind = kind, Count = Everyone }, choice, new MetricPeriod(report.Id, null))) is { Rows: { Count: > 1 } rows }
            ? new ReckonedMean(kind, rows.Count, MeanFacts.Simple(rows), rows[0].Observation.Unit)
            : null;
}
