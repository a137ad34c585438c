using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills;

/// <summary>
/// What units have together. Counts can be added, shares cannot: of a share the numbers that it is of are added where all are known. Only a
/// feed is added up, because a document prints two ends of its table.
/// </summary>
internal sealed class UnitTotals(MetricRankings rankings, IndicatorAnswers answers, UnitGroups groups, UnitNames names)
{
    private const int Everyone = 1000;
    private const string Percent = "%";
    private const string Points = "điểm";

    /// <param name="kind">Province or Ministry.</param>
    /// <param name="entities">Ids of the units; a whole stands for all of its kind, and none for all.</param>
    /// <param name="indicators">Comma-separated ids, best first.</param>
    /// <param name="period">Which report; null: the newest.</param>
    /// <param name="group">Region of figures.yaml; null: all units.</param>
    /// <param name="portion">Which part of all the first of the units has.</param>
    public object Of(EntityKind kind, IReadOnlyList<string> entities, string? indicators, string? period, string? group, bool portion)
    {
        List<string> named = [.. entities.Where(id => names.RequiredKind(id) is EntityKind.Province or EntityKind.Ministry)];
        var told = answers.First(indicators, kind, null, choice =>
        {
            var result = rankings.Rank(IndicatorAnswers.Scoped(
                new RankQuery { IndicatorId = choice.Indicator.Id, EntityKind = kind, Side = RankSide.Top, Count = Everyone, Among = groups.Members(group) }, choice, answers.Period(period, choice)));
            return result is { Report: { IsFeed: true } report, Rows.Count: > 0 } && Added(choice, kind, result, report, named, group, portion) is { } facts ? (MetricOutcome.Found, facts)
                : (result.Outcome == MetricOutcome.Forbidden ? MetricOutcome.Forbidden : MetricOutcome.NoData, new FigureLimitFacts(FigureLimit.NoSum, null, []));
        });
        return told is NoMetric ? new FigureLimitFacts(FigureLimit.NoSum, null, []) : told;
    }

    private TotalFacts? Added(IndicatorChoice choice, EntityKind kind, RankingResult result, Report report, List<string> named, string? group, bool portion)
    {
        // Each once: of two that are one unit now there is one figure.
        var rows = named.Count == 0 || portion ? result.Rows : [.. named.Select(id => Row(result, id)).OfType<RankedObservation>().DistinctBy(row => row.Observation.EntityId)];
        var own = portion && named is [var one, ..] ? Row(result, one) : null;
        var unit = choice.Indicator.Unit;
        if (unit == Points || rows.Count == 0 || (portion && own is null) || (unit == Percent && (portion || !rows.All(row => row.Observation is { Numerator: not null, Denominator: > 0 }))))
        {
            return null;
        }

        var silent = portion || named.Count == 0 ? [] : named.Where(id => Row(result, id) is null).Select(names.Name).ToList();
        return new TotalFacts(choice, kind, report, [.. rows.Select(row => row.Observation)], own, silent)
        {
            NamesUnits = named.Count > 0 && !portion,
            Members = groups.On(group, report.Period.To),
            Coverage = named.Count == 0 || portion ? result.Coverage : null,
        };
    }

    private RankedObservation? Row(RankingResult result, string id)
    {
        var forms = names.FormsOf(id);
        return result.Rows.FirstOrDefault(row => forms.Contains(row.Observation.EntityId));
    }
}
