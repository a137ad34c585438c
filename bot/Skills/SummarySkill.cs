using System.ComponentModel;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>One period at a glance: the averages, both ends, who moved most, who meets the target, who is missing.</summary>
internal sealed class SummarySkill(MetricRankings rankings, MetricChanges changes, MetricReporting reporting, IndicatorAnswers answers, IndicatorCatalog catalog, MissingNow means) : ISkill
{
    public const string Plugin = "summaries";
    public const string PeriodFunction = "period";

    private const int EachEnd = 3;

    public string PluginName => Plugin;

    [KernelFunction(PeriodFunction)]
    [Description("One period at a glance: averages, both ends, biggest movers, who meets the target, who is missing.")]
    public object Period(
        [Description("Province or Ministry")] string kind,
        [Description("Comma-separated indicator ids, best first; null: what the newest period is about")] string? indicators = null,
        [Description("Period selector; null: the newest")] string? period = null)
    {
        var units = SkillArguments.Word<EntityKind>(kind, nameof(kind));
        return answers.First(indicators, units, null, choice =>
        {
            var top = rankings.Rank(IndicatorAnswers.Scoped(new RankQuery { IndicatorId = choice.Indicator.Id, EntityKind = units, Count = EachEnd }, choice, answers.Period(period, choice)));
            return (top.Outcome, top.Report is { } report ? Of(choice, units, top, report) : new NoMetric(units));
        });
    }

    private SummaryFacts Of(IndicatorChoice choice, EntityKind kind, RankingResult top, Report report)
    {
        var (id, when) = (choice.Indicator.Id, new MetricPeriod(report.Id, null));
        EntityKind[] kinds = kind == EntityKind.Ministry ? [EntityKind.Ministry] : [EntityKind.Province, EntityKind.Ministry];
        var target = TargetChoice.For(catalog, id, kind, null, report.Period.To.Year);
        return new SummaryFacts(
            choice,
            kind,
            report,
            [.. kinds.Select(each => means.Mean(choice, each, report)).OfType<ReckonedMean>()],
            top,
            rankings.Rank(IndicatorAnswers.Scoped(new RankQuery { IndicatorId = id, EntityKind = kind, Side = RankSide.Bottom, Count = EachEnd }, choice, when)),
            changes.Change(IndicatorAnswers.Scoped(new ChangeQuery { IndicatorId = id, EntityKind = kind }, choice, when)),
            report.IsFeed ? [.. kinds.SelectMany(each => reporting.Silence(IndicatorAnswers.Scoped(new SilenceQuery { IndicatorId = id, EntityKind = each }, choice, when)).Silent)] : [],
            target,
            target is { Threshold: { } threshold } && report.IsFeed ? rankings.MissingTarget(IndicatorAnswers.Scoped(new TargetQuery { IndicatorId = id, EntityKind = kind, Threshold = threshold }, choice, when)) : null);
    }
}
