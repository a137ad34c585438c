using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills;

/// <summary>
/// What units have on average. A document prints two ends and perhaps a figure of all together, which is told as it is printed; a feed holds
/// whoever reported, and of them the average is a sum that anybody can check.
/// </summary>
internal sealed class UnitMeans(MetricRankings rankings, IndicatorAnswers answers, UnitValues values, UnitGroups groups)
{
    private const int Everyone = 1000;

    /// <param name="kind">Province or Ministry.</param>
    /// <param name="indicators">Comma-separated ids, best first; null: none is named.</param>
    /// <param name="period">Which report; null: the newest.</param>
    /// <param name="group">Region of figures.yaml; null: all units.</param>
    /// <param name="median">The one in the middle is asked for, which no document that prints two ends tells.</param>
    /// <param name="without">Comma-separated ids of units and of groups that are left out; null: none is.</param>
    public object Mean(EntityKind kind, string? indicators, string? period, string? group, bool median, string? without)
    {
        var whole = UnitNames.WholeId(kind == EntityKind.Ministry ? EntityKind.MinistryBloc : EntityKind.LocalBloc);
        var told = answers.First(indicators, kind, null, choice =>
        {
            var result = All(choice, kind, answers.Period(period, choice), new UnitScope(group, without));
            return result is { Report.IsFeed: true, Rows.Count: > 1 }
                ? (MetricOutcome.Found, new MeanFacts(choice, kind, result, groups.Scope(group, without)) { Members = groups.On(group, result.Report.Period.To), IsMedian = median })
                : (MetricOutcome.NoData, new NoMetric(kind));
        });
        return told is MeanFacts ? told : group is not null || without is not null || median ? new FigureLimitFacts(FigureLimit.NoAverage, null, []) : values.Value(whole, indicators, period, fromBottom: false, asksCount: false);
    }

    /// <summary>The average of everybody in a report of a feed, in the indicator's unit; null: the report is no feed.</summary>
    public decimal? Of(IndicatorChoice choice, EntityKind kind, Report report) =>
        report.IsFeed && All(choice, kind, new MetricPeriod(report.Id, null), default) is { Rows: { Count: > 1 } rows } ? MeanFacts.Simple(rows) : null;

    private RankingResult All(IndicatorChoice choice, EntityKind kind, MetricPeriod when, UnitScope scope) => rankings.Rank(IndicatorAnswers.Scoped(
        new RankQuery { IndicatorId = choice.Indicator.Id, EntityKind = kind, Side = RankSide.Top, Count = Everyone, Among = groups.Members(scope.Group), Except = groups.LeftOut(scope.Without) }, choice, when));
}
