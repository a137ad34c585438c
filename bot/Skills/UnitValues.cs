using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills;

/// <summary>Tells the figure of one unit, its place, and where else something is known of it when the report asked for does not tell it.</summary>
internal sealed class UnitValues(MetricRankings rankings, IndicatorAnswers answers, UnitFigures figures, FiguresElsewhere elsewhere, MissingNow missing, UnitNames names, UnitGroups groups)
{
    /// <summary>How many units are looked at when a place is counted from the bottom.</summary>
    private const int MostCounted = 100;

    /// <summary>Figures of other periods whose ranks are looked up.</summary>
    private const int MostOthers = 4;

    /// <param name="entity">Place or agency id, or a whole.</param>
    /// <param name="indicators">Comma-separated ids, best first; null: none is named.</param>
    /// <param name="period">Which report; null: the newest.</param>
    /// <param name="fromBottom">Its place is counted from the bottom even where its rank is known.</param>
    /// <param name="asksCount">A number is asked for, which a share does not tell.</param>
    /// <param name="group">Region of figures.yaml that its place is asked in; null: among all units.</param>
    public object Value(string entity, string? indicators, string? period, bool fromBottom, bool asksCount, string? group = null)
    {
        var kind = names.RequiredKind(entity);
        // "Cả nước tuần này" without an indicator: what the week is about, not what some document printed of the nation.
        var assumedOf = period == "newest" && indicators is null ? MissingNow.PartOf(kind) : kind;
        return answers.First(indicators, assumedOf, null, choice =>
        {
            var when = answers.Period(period, choice);
            var (form, result) = figures.Of(choice, entity, when);
            var found = result.Outcome == MetricOutcome.Found;
            var place = (fromBottom || result.Row is { Rank: null, Observation.Side: not null }) && result is { Row: not null, Report: { } report } ? PlaceFromBottom(choice, kind, form, report) : null;
            return (result.Outcome, new ValueFacts(choice, names.Name(entity), found ? figures.MeasuredAs(entity, form) : null, kind, result, place, AsksCount: asksCount)
            {
                Period = PeriodLabels.Of(period),
                EntityId = entity,
                OfParts = result.Report is null ? missing.OfParts(choice, entity, period is null && choice.Periods is [{ IsFeed: true } newest, ..] ? new MetricPeriod(newest.Id, null) : when) : null,
                Newer = found ? missing.Of(choice, period, result.Report, [entity]) : null,
                Ranked = [.. result.Others.Where(other => other.IndicatorId == choice.Indicator.Id).Take(MostOthers).Select(other => figures.Of(choice, other.EntityId, new MetricPeriod(other.ReportId, null)).Result.Row).OfType<RankedObservation>()],
                Elsewhere = found ? [] : elsewhere.Of(choice, entity),
                Parts = found || kind != EntityKind.Ministry ? [] : [.. names.FormedFrom(entity).SelectMany(part => elsewhere.In(choice, part, when).Select(figure => (names.Name(part), figure)))],
                InGroup = found && result is { Row: { } own, Report: { } told } ? Within(choice, kind, own, told, group) : null,
                NowPartOf = found && names.PartOf(form) is { } whole && whole != names.Name(form) ? whole : null,
            });
        });
    }

    // The printed ends of a document leave out who stands between: of them only a feed tells a place among some.
    private PlaceInGroup? Within(IndicatorChoice choice, EntityKind kind, RankedObservation own, Report report, string? group)
    {
        if (groups.On(group, report.Period.To) is not { } members)
        {
            return null;
        }

        var rows = rankings.Rank(IndicatorAnswers.Scoped(
            new RankQuery { IndicatorId = choice.Indicator.Id, EntityKind = kind, Side = RankSide.Top, Count = MostCounted, Among = groups.Members(group) }, choice, new MetricPeriod(report.Id, null))).Rows;
        return new PlaceInGroup(
            members,
            report.IsFeed && rows.Any(row => row.Observation.EntityId == own.Observation.EntityId) ? rows.Count(row => row.Rank < own.Rank) + 1 : null,
            rows.Count);
    }

    // Units of one value share a place; null: the end of the ranking is not known, or the unit is not told there.
    private int? PlaceFromBottom(IndicatorChoice choice, EntityKind kind, string form, Report report)
    {
        var result = rankings.Rank(IndicatorAnswers.Scoped(
            new RankQuery { IndicatorId = choice.Indicator.Id, EntityKind = kind, Side = RankSide.Bottom, Count = MostCounted }, choice, new MetricPeriod(report.Id, null)));
        return result.EndIsKnown && result.Rows.FirstOrDefault(row => row.Observation.EntityId == form) is { } own
            ? result.Rows.TakeWhile(row => row.Observation.Value != own.Observation.Value).Count() + 1
            : null;
    }
}
