using System.ComponentModel;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>Who came into, and who left, an end of a ranking.</summary>
internal sealed partial class ChangesSkill
{
    [KernelFunction(EntrantsFunction)]
    [Description("Who came into, and who left, the first or last of a ranking.")]
    public object Entrants(
        [Description("Province or Ministry")] string kind,
        [Description("Top or Bottom")] string side,
        [Description("How many at that end, 1..100")] string count,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("Period selector")] string? period = null,
        [Description("Selector of the earlier period; null: the one before")] string? baseline = null,
        [Description("true: who left is asked; both: who came and who left")] string? left = null)
    {
        var units = SkillArguments.Word<EntityKind>(kind, nameof(kind));
        var end = SkillArguments.Word<RankSide>(side, nameof(side));
        var asked = SkillArguments.Count(count, nameof(count), 100);
        return answers.First(indicators, units, null, choice =>
        {
            var pair = changes.Change(Query(choice, units, period, baseline));
            var now = Ranking(choice, units, end, asked, pair.Report);
            if (pair is { Report: { } report, Baseline: null } && Other(choice, units, end, asked, report, baseline) is { } other)
            {
                return (pair.Outcome, new EntrantsFacts(choice, units, end, asked, now, other.Ranking, left == "true", other.Choice, left == "both"));
            }

            return (pair.Outcome, new EntrantsFacts(choice, units, end, asked, now, Ranking(choice, units, end, asked, pair.Baseline), left == "true", Both: left == "both"));
        });
    }

    // The period before, where another definition of nearly the same name was measured then.
    private (IndicatorChoice Choice, RankingResult Ranking)? Other(IndicatorChoice choice, EntityKind kind, RankSide side, int count, Report now, string? baseline)
    {
        foreach (var near in choice.Near.Value)
        {
            var when = baseline is null or "previous"
                ? new MetricPeriod(near.Periods.FirstOrDefault(report => report.Period.To < now.Period.To)?.Id ?? "", null)
                : answers.Period(baseline, near);
            var ranking = rankings.Rank(IndicatorAnswers.Scoped(new RankQuery { IndicatorId = near.Indicator.Id, EntityKind = kind, Side = side, Count = count }, near, when));
            if (ranking is { Report: not null, Rows.Count: > 0 })
            {
                return (near, ranking);
            }
        }

        return null;
    }

    private RankingResult Ranking(IndicatorChoice choice, EntityKind kind, RankSide side, int count, Report? report) => report is null
        ? new RankingResult(MetricOutcome.NoData)
        : rankings.Rank(IndicatorAnswers.Scoped(
            new RankQuery { IndicatorId = choice.Indicator.Id, EntityKind = kind, Side = side, Count = count }, choice, new MetricPeriod(report.Id, null)));
}
