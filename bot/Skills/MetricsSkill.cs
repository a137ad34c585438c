using System.ComponentModel;
using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>
/// Rankings, values and targets from the metrics store. The caller's right to internal figures goes into every query;
/// where only internal figures would answer and the caller may not see them, the result is a refusal without content.
/// </summary>
internal sealed class MetricsSkill(MetricRankings rankings, IMetricsStore store, IndicatorCatalog catalog, IndicatorChooser chooser, UnitNames names) : ISkill
{
    public const string Plugin = "metrics";
    public const string RankFunction = "rank";
    public const string AtRankFunction = "at_rank";
    public const string ValueFunction = "value";
    public const string ThresholdFunction = "beyond";
    public const string TargetsFunction = "targets";

    private static bool IncludeInternal => CallerScope.Caller.MaySeeInternal;

    public string PluginName => Plugin;

    [KernelFunction(RankFunction), AllowedToEveryone]
    [Description("The highest or lowest units of an indicator.")]
    public object Rank(
        [Description("Province or Ministry")] string kind,
        [Description("Top or Bottom")] string side,
        [Description("How many, 1..100")] string count,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("newest, previous, week:40 or week:40/2022")] string? period = null)
    {
        var units = SkillArguments.Word<EntityKind>(kind, nameof(kind));
        var end = SkillArguments.Word<RankSide>(side, nameof(side));
        var asked = SkillArguments.Count(count, nameof(count), 100);
        return First(indicators, units, null, choice =>
        {
            var result = rankings.Rank(new RankQuery
            {
                IndicatorId = choice.Indicator.Id,
                EntityKind = units,
                Side = end,
                Count = asked,
                ReportId = MetricPeriods.ReportId(period, choice),
                Period = MetricPeriods.Filter(period),
                IncludeInternal = IncludeInternal,
            });
            return (result.Outcome, new RankingFacts(choice, units, end, asked, result));
        });
    }

    [KernelFunction(AtRankFunction), AllowedToEveryone]
    [Description("The unit at a rank, if what reports print tells it.")]
    public object AtRank(
        [Description("Province or Ministry")] string kind,
        [Description("Rank, 1 the highest")] string rank,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("newest, previous, week:40 or week:40/2022")] string? period = null)
    {
        var units = SkillArguments.Word<EntityKind>(kind, nameof(kind));
        var at = SkillArguments.Count(rank, nameof(rank), 1000);
        return First(indicators, units, null, choice =>
        {
            var result = rankings.AtRank(new AtRankQuery
            {
                IndicatorId = choice.Indicator.Id,
                EntityKind = units,
                Rank = at,
                ReportId = MetricPeriods.ReportId(period, choice),
                Period = MetricPeriods.Filter(period),
                IncludeInternal = IncludeInternal,
            });
            return (result.Outcome, new RankHolderFacts(choice, units, at, result));
        });
    }

    [KernelFunction(ValueFunction), AllowedToEveryone]
    [Description("The figure and rank of one unit.")]
    public object Value(
        [Description("Place or agency id, or ca-nuoc, khoi-bo, khoi-dia-phuong")] string entity,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("newest, previous, week:40 or week:40/2022")] string? period = null)
    {
        var kind = names.KindOf(entity) ?? throw new ArgumentException("Unknown unit id.", nameof(entity));
        var days = store.Reports(includeInternal: true).Select(report => report.Period.To).ToList();
        return First(indicators, kind, null, choice =>
            names.FormsOf(entity, days)
                .Select(form => (Form: form, Result: rankings.ValueOf(new ValueQuery
                {
                    IndicatorId = choice.Indicator.Id,
                    EntityKind = kind,
                    EntityId = form,
                    ReportId = MetricPeriods.ReportId(period, choice),
                    Period = MetricPeriods.Filter(period),
                    IncludeInternal = IncludeInternal,
                })))
                .OrderBy(found => Order(found.Result.Outcome))
                .Select(found => (found.Result.Outcome, (object)new ValueFacts(
                    choice,
                    names.Name(entity),
                    found.Result.Outcome == MetricOutcome.Found && !names.SameUnit(entity, found.Form) ? names.Name(found.Form) : null,
                    kind,
                    found.Result)))
                .First());
    }

    [KernelFunction(ThresholdFunction), AllowedToEveryone]
    [Description("Which units are below or above a percentage.")]
    public object Beyond(
        [Description("Province or Ministry")] string kind,
        [Description("Percent 0..100, decimal point")] string threshold,
        [Description("true: below; false: above")] string below,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("newest, previous, week:40 or week:40/2022")] string? period = null)
    {
        var units = SkillArguments.Word<EntityKind>(kind, nameof(kind));
        var limit = decimal.Parse(threshold, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var isBelow = below == "true";
        return First(indicators, units, limit, choice =>
        {
            var result = rankings.MissingTarget(new TargetQuery
            {
                IndicatorId = choice.Indicator.Id,
                EntityKind = units,
                Threshold = limit,
                Comparison = isBelow ? ">=" : "<=",
                ReportId = MetricPeriods.ReportId(period, choice),
                Period = MetricPeriods.Filter(period),
                IncludeInternal = IncludeInternal,
            });
            return (result.Outcome, new ThresholdFacts(choice, units, limit, isBelow, result, TargetsOf(choice.Indicator.Id, units)));
        });
    }

    [KernelFunction(TargetsFunction), AllowedToEveryone]
    [Description("The targets set for an indicator.")]
    public TargetsFacts Targets(
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("Province, Ministry or Nation")] string? kind = null)
    {
        EntityKind? whom = kind is null ? null : SkillArguments.Word<EntityKind>(kind, nameof(kind));
        var ids = indicators?.Split(',') ?? [];
        var named = ids.Select(catalog.Find).FirstOrDefault(indicator => indicator is not null);
        var found = catalog.Targets.Where(target => (ids.Length == 0 || ids.Contains(target.IndicatorId)) && target.Threshold is not null).ToList();
        var bound = found.Where(target => whom is null || target.AppliesTo == whom).ToList();
        return new TargetsFacts(named, bound.Count > 0 ? bound : found);
    }

    // The first indicator that answers; else the likeliest reason why none does. A refusal carries nothing.
    private object First(string? ids, EntityKind kind, decimal? threshold, Func<IndicatorChoice, (MetricOutcome Outcome, object Facts)> ask)
    {
        var answers = chooser.Candidates(ids, kind, threshold).Select(ask).OrderBy(answer => Order(answer.Outcome)).ToList();
        return answers.Count == 0 ? new NoMetric(kind)
            : answers[0].Outcome == MetricOutcome.Forbidden ? SkillRefusal.Instance
            : answers[0].Facts;
    }

    private IReadOnlyList<Target> TargetsOf(string indicatorId, EntityKind kind) =>
        [.. catalog.TargetsOf(indicatorId).Where(target => target.AppliesTo is null || target.AppliesTo == kind)];

    private static int Order(MetricOutcome outcome) => outcome switch
    {
        MetricOutcome.Found => 0,
        MetricOutcome.NotDeterminable or MetricOutcome.NoSuchRank => 1,
        MetricOutcome.Forbidden => 2,
        MetricOutcome.NotInReport => 3,
        _ => 4,
    };
}

/// <summary>No report in the store ranks such units.</summary>
internal sealed record NoMetric(EntityKind Kind);
