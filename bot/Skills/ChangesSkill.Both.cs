using System.ComponentModel;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>Who stands at an end of two rankings: of one indicator in two periods, or of two indicators.</summary>
internal sealed partial class ChangesSkill
{
    [KernelFunction(BothFunction)]
    [Description("Which units stand at an end of two rankings, of two periods or of two indicators.")]
    public object Both(
        [Description("Province or Ministry")] string kind,
        [Description("Top or Bottom")] string side,
        [Description("How many at that end, 1..100")] string count,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("Ids of the second indicator; null: the same one in an earlier period")] string? others = null,
        [Description("The end of the second ranking; null: the same")] string? otherSide = null,
        [Description("Period selector")] string? period = null,
        [Description("Selector of the earlier period; null: the one before")] string? baseline = null)
    {
        var units = SkillArguments.Word<EntityKind>(kind, nameof(kind));
        var end = SkillArguments.Word<RankSide>(side, nameof(side));
        var otherEnd = otherSide is null ? end : SkillArguments.Word<RankSide>(otherSide, nameof(otherSide));
        var asked = SkillArguments.Count(count, nameof(count), MostUnits);
        return answers.First(indicators, units, null, choice =>
        {
            var pair = others is null ? OverTime(choice, units, end, asked, period, baseline) : Beside(choice, units, (end, otherEnd), asked, period, others);
            return (pair.Second.Ranking.Outcome == MetricOutcome.Forbidden ? MetricOutcome.Forbidden : pair.First.Ranking.Outcome, new BothEndsFacts(units, asked, pair.First, pair.Second));
        });
    }

    private (RankedEnd First, RankedEnd Second) OverTime(IndicatorChoice choice, EntityKind kind, RankSide end, int count, string? period, string? baseline)
    {
        var pair = changes.Change(Query(choice, kind, period, baseline));
        var now = new RankedEnd(choice, end, pair.Report is null ? new RankingResult(pair.Outcome) : Ranking(choice, kind, end, count, pair.Report));
        return pair is { Report: { } report, Baseline: null } && Other(choice, kind, end, count, report, baseline) is { } other
            ? (now, new RankedEnd(other.Choice, end, other.Ranking))
            : (now, new RankedEnd(choice, end, Ranking(choice, kind, end, count, pair.Baseline)));
    }

    private (RankedEnd First, RankedEnd Second) Beside(IndicatorChoice choice, EntityKind kind, (RankSide One, RankSide Other) ends, int count, string? period, string others)
    {
        var second = others.Split(',').Select(answers.Choice).Select(other => new RankedEnd(other, ends.Other, Ranked(other, kind, ends.Other, count, period))).MinBy(ranked => IndicatorAnswers.Order(ranked.Ranking.Outcome))!;
        return (new RankedEnd(choice, ends.One, Ranked(choice, kind, ends.One, count, period)), second);
    }

    private RankingResult Ranked(IndicatorChoice choice, EntityKind kind, RankSide end, int count, string? period) =>
        rankings.Rank(IndicatorAnswers.Scoped(new RankQuery { IndicatorId = choice.Indicator.Id, EntityKind = kind, Side = end, Count = count }, choice, answers.Period(period, choice)));
}
