using System.ComponentModel;
using Assistant.Bot.Planning.Figures;
using Assistant.Knowledge.Metrics;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>
/// Rankings, values and targets from the metrics store: what a question may ask of it, each told by a class of its own. The caller's right
/// to internal figures goes into every query; where only internal figures would answer and the caller may not see them, the result is a
/// refusal without content.
/// </summary>
internal sealed class MetricsSkill(UnitRankings ranked, RankHolders holders, UnitValues values, UnitsBeyond beyond, TargetsSet targets, UnitMeans means, UnitTotals totals) : ISkill
{
    public const string Plugin = "metrics";
    public const string RankFunction = "rank";
    public const string AtRankFunction = "at_rank";
    public const string ValueFunction = "value";
    public const string MeanFunction = "mean";
    public const string TotalFunction = "total";
    public const string ThresholdFunction = "beyond";
    public const string MissedFunction = "missed";
    public const string TargetsFunction = "targets";

    /// <summary>Instead of an end: all units that are known.</summary>
    public const string BothEnds = "Both";

    /// <summary>Instead of a rank: that of the middle.</summary>
    public const string Middle = "middle";

    /// <summary>How an argument says that something holds.</summary>
    private const string Yes = "true";

    private const int MostAsked = 100;
    private const int LastRank = 1000;
    private const int LastYear = 9999;

    private const string WithoutHelp = "Comma-separated ids of units and of groups that are left out";
    private const string PeriodHelp = "newest, previous, week:40/2022, month:9/2025, quarter:3/2023, year:2024, day:2022-12-20, report:18";

    public string PluginName => Plugin;

    [KernelFunction(RankFunction), OfferedToModel]
    [Description("The highest or lowest units of an indicator.")]
    public object Rank(
        [Description("Province or Ministry")] string kind,
        [Description("Top, Bottom, or Both: all that are known, from the highest")] string side,
        [Description("How many, 1..100")] string count,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description(PeriodHelp)] string? period = null,
        [Description("Region of figures.yaml; null: all units")] string? group = null,
        [Description("Also how each changed since this period")] string? baseline = null,
        [Description(WithoutHelp)] string? without = null,
        [Description("true: the change since the baseline is what is asked")] string? changed = null)
    {
        var units = new RankedUnits(
            SkillArguments.Word<EntityKind>(kind, nameof(kind)),
            side == BothEnds ? null : SkillArguments.Word<RankSide>(side, nameof(side)),
            SkillArguments.Count(count, nameof(count), MostAsked),
            group,
            without);
        return ranked.Rank(indicators, period, units, baseline, asksChange: changed == Yes);
    }

    [KernelFunction(AtRankFunction), OfferedToModel]
    [Description("The unit at a rank, if what reports print tells it.")]
    public object AtRank(
        [Description("Province or Ministry")] string kind,
        [Description("Rank, 1 the highest; last:2 from the bottom; middle: that of the middle")] string rank,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description(PeriodHelp)] string? period = null)
    {
        var units = SkillArguments.Word<EntityKind>(kind, nameof(kind));
        return PlaceInRanking.Parse(rank) is { FromBottom: true } fromBottom
            ? holders.FromBottom(units, fromBottom, indicators, period)
            : holders.AtRank(units, rank == Middle ? null : SkillArguments.Count(rank, nameof(rank), LastRank), indicators, period);
    }

    [KernelFunction(ValueFunction), OfferedToModel]
    [Description("The figure and rank of one unit.")]
    public object Value(
        [Description("Place or agency id, or ca-nuoc, khoi-bo, khoi-dia-phuong")] string entity,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description(PeriodHelp)] string? period = null,
        [Description("true: its place counted from the bottom even where its rank is known")] string? bottom = null,
        [Description("true: a number is asked for, which a share does not tell")] string? counted = null,
        [Description("Region of figures.yaml that its place is asked in; null: among all units")] string? group = null) =>
        values.Value(entity, indicators, period, fromBottom: bottom == Yes, asksCount: counted == Yes, group);

    [KernelFunction(MeanFunction)]
    [Description("The average of all units: as printed for them together, or over all of a feed.")]
    public object Mean(
        [Description("Province or Ministry")] string kind,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description(PeriodHelp)] string? period = null,
        [Description("Region of figures.yaml; null: all units")] string? group = null,
        [Description("true: the one in the middle instead")] string? median = null,
        [Description(WithoutHelp)] string? without = null) =>
        means.Mean(SkillArguments.Word<EntityKind>(kind, nameof(kind)), indicators, period, group, median == Yes, without);

    [KernelFunction(TotalFunction)]
    [Description("What units have together, of what is counted; or which part of it one of them has.")]
    public object Total(
        [Description("Province or Ministry")] string kind,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description(PeriodHelp)] string? period = null,
        [Description("Region of figures.yaml; null: all units")] string? group = null,
        [Description("Comma-separated place or agency ids; null: all units")] string? entities = null,
        [Description("Place or agency id: which part of all it has")] string? portion = null) =>
        // What all have together is told of no unit alone: an official who is bound to one asks for the whole by it.
        totals.Of(SkillArguments.Word<EntityKind>(kind, nameof(kind)), portion is null ? entities?.Split(',') ?? [] : [portion], indicators, period, group, portion is not null);

    [KernelFunction(ThresholdFunction), OfferedToModel]
    [Description("Which units are on one side of a limit.")]
    public object Beyond(
        [Description("Province or Ministry")] string kind,
        [Description("In the indicator's unit, decimal point")] string limit,
        [Description("<, >, >=, - for a range or -< for one that stays below its upper end")] string comparison,
        [Description("Upper end of a range")] string? upper = null,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description(PeriodHelp)] string? period = null,
        [Description("Region of figures.yaml; null: all units")] string? group = null,
        [Description("true: nothing is told unless every unit is counted")] string? whole = null,
        [Description(WithoutHelp)] string? without = null)
    {
        var units = SkillArguments.Word<EntityKind>(kind, nameof(kind));
        var named = new ValueLimit(
            SkillArguments.Number(limit, nameof(limit)),
            comparison,
            upper is null ? null : SkillArguments.Number(upper, nameof(upper)));
        return beyond.Beyond(units, named, indicators, period, new UnitScope(group, without), wantsWhole: whole == Yes);
    }

    [KernelFunction(MissedFunction), OfferedToModel]
    [Description("Which units miss, or meet, the target of a year.")]
    public object Missed(
        [Description("Province or Ministry")] string kind,
        [Description("true: those that meet it")] string meets,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("Year of the target; null: that of the figures")] string? year = null,
        [Description(PeriodHelp)] string? period = null,
        [Description("Region of figures.yaml; null: all units")] string? group = null,
        [Description("true: nothing is told unless every unit is counted")] string? whole = null,
        [Description(WithoutHelp)] string? without = null) =>
        beyond.Missed(SkillArguments.Word<EntityKind>(kind, nameof(kind)), meets == Yes, indicators, year, period, new UnitScope(group, without), wantsWhole: whole == Yes);

    [KernelFunction(TargetsFunction), OfferedToModel]
    [Description("The targets set for an indicator.")]
    public object Targets(
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("Province, Ministry or Nation")] string? kind = null,
        [Description("Year of the target; null: all")] string? year = null,
        [Description("Number of the act that sets it")] string? act = null,
        [Description("A threshold that the question names, decimal point")] string? value = null,
        [Description("Thresholds that are said to be set, with whom they bind: Ministry:85,Province:70")] string? claimed = null,
        [Description("true: how much it is now is asked, of an indicator that nothing measures")] string? measured = null)
    {
        EntityKind? whom = kind is null ? null : SkillArguments.Word<EntityKind>(kind, nameof(kind));
        decimal? threshold = value is null ? null : SkillArguments.Number(value, nameof(value));
        int? asked = year is null ? null : SkillArguments.Count(year, nameof(year), LastYear);
        return targets.Of(indicators, whom, asked, act, threshold, GoalClaims.Parse(claimed), asksMeasured: measured == Yes);
    }
}
