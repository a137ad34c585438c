using System.ComponentModel;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>
/// Rankings, values and targets from the metrics store. The caller's right to internal figures goes into every query;
/// where only internal figures would answer and the caller may not see them, the result is a refusal without content.
/// </summary>
internal sealed class MetricsSkill(
    MetricRankings rankings, MetricChanges changes, IndicatorCatalog catalog, IndicatorAnswers answers, UnitFigures figures, FiguresElsewhere elsewhere, UnitNames names, UnitGroups groups) : ISkill
{
    public const string Plugin = "metrics";
    public const string RankFunction = "rank";
    public const string AtRankFunction = "at_rank";
    public const string ValueFunction = "value";
    public const string ThresholdFunction = "beyond";
    public const string MissedFunction = "missed";
    public const string TargetsFunction = "targets";

    /// <summary>Instead of an end: all units that are known.</summary>
    public const string BothEnds = "Both";

    /// <summary>Instead of a rank: that of the middle.</summary>
    public const string Middle = "middle";

    private const int MostCounted = 100;

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
        [Description("Comma-separated ids that are left out")] string? without = null,
        [Description("true: the change since the baseline is what is asked")] string? changed = null)
    {
        var units = SkillArguments.Word<EntityKind>(kind, nameof(kind));
        var both = side == BothEnds;
        var end = both ? RankSide.Top : SkillArguments.Word<RankSide>(side, nameof(side));
        var asked = SkillArguments.Count(count, nameof(count), 100);
        var left = (without?.Split(',') ?? []).SelectMany(names.FormsOf).ToHashSet(StringComparer.Ordinal);
        return answers.First(indicators, units, null, choice =>
        {
            var when = answers.Period(period, choice);
            var query = IndicatorAnswers.Scoped(
                new RankQuery { IndicatorId = choice.Indicator.Id, EntityKind = units, Side = end, Count = asked + left.Count, Among = groups.Members(group) }, choice, when);
            var result = rankings.Rank(query);
            if (both)
            {
                result = result with { Rows = WithOtherEnd(result.Rows, rankings.Rank(query with { Side = RankSide.Bottom }).Rows) };
            }

            if (left.Count > 0)
            {
                result = result with { Rows = [.. result.Rows.Where(row => !left.Contains(row.Observation.EntityId)).Take(asked)] };
            }

            if (!both && left.Count == 0)
            {
                result = WithTies(result, query, asked);
            }

            var earlier = baseline is null || result.Rows.Count == 0 ? null : Earlier(choice, units, result, baseline);
            if (changed == "true" && earlier is { Outcome: not MetricOutcome.Found, Rows.Count: 0 })
            {
                // How each changed is asked, and there is nothing of the same definition to set them against.
                return (earlier.Outcome, new MoversFacts(choice, units, end, earlier));
            }

            return (result.Outcome, new RankingFacts(choice, units, end, asked, result, Scope(group, without), earlier, both));
        });
    }

    // Who shares the place of the last one asked for stands there too: "ai cao nhất" of five with the same figure is not the one printed first.
    private RankingResult WithTies(RankingResult result, RankQuery query, int asked)
    {
        if (result.Rows.Count != asked || result.Coverage?.Have <= asked || result.Rows[^1] is { Rank: null, Observation.Side: null })
        {
            return result;
        }

        var rest = rankings.Rank(query with { Count = MostCounted }).Rows.Skip(asked).TakeWhile(row => row.Observation.Value == result.Rows[^1].Observation.Value && row.Observation.Side == result.Rows[^1].Observation.Side).ToList();
        return rest.Count == 0 ? result : result with { Rows = [.. result.Rows.Concat(rest)] };
    }

    private string? Scope(string? group, string? without)
    {
        var left = without is null ? null : $"không kể {string.Join(", ", without.Split(',').Select(names.Name))}";
        return group is null ? left : left is null ? groups.Label(group) : $"{groups.Label(group)} {left}";
    }

    private static IReadOnlyList<RankedObservation> WithOtherEnd(IReadOnlyList<RankedObservation> top, IReadOnlyList<RankedObservation> bottom) =>
        [.. top.Concat(bottom.Reverse()).DistinctBy(row => row.Observation.EntityId)];

    [KernelFunction(AtRankFunction), OfferedToModel]
    [Description("The unit at a rank, if what reports print tells it.")]
    public object AtRank(
        [Description("Province or Ministry")] string kind,
        [Description("Rank, 1 the highest; last:2 from the bottom; middle: that of the middle")] string rank,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description(PeriodHelp)] string? period = null)
    {
        var units = SkillArguments.Word<EntityKind>(kind, nameof(kind));
        if (PlaceInRanking.Parse(rank) is { FromBottom: true } fromBottom)
        {
            return FromBottom(units, fromBottom, indicators, period);
        }

        int? named = rank == Middle ? null : SkillArguments.Count(rank, nameof(rank), 1000);
        return answers.First(indicators, units, null, choice =>
        {
            var query = IndicatorAnswers.Scoped(new AtRankQuery { IndicatorId = choice.Indicator.Id, EntityKind = units, Rank = named ?? 1 }, choice, answers.Period(period, choice));
            var result = rankings.AtRank(query);
            var at = named ?? MiddleOf(result);
            result = at == query.Rank ? result : rankings.AtRank(query with { Rank = at });
            return (result.Outcome, new RankHolderFacts(choice, units, at, result, Place: named is null ? "giữa bảng" : null));
        });
    }

    private object FromBottom(EntityKind units, PlaceInRanking place, string? indicators, string? period) => answers.First(indicators, units, null, choice =>
    {
        var result = rankings.Rank(IndicatorAnswers.Scoped(
            new RankQuery { IndicatorId = choice.Indicator.Id, EntityKind = units, Side = RankSide.Bottom, Count = place.Number }, choice, answers.Period(period, choice)));
        var holder = result.EndIsKnown && result.Rows.Count >= place.Number ? result.Rows[place.Number - 1] : null;
        var told = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"thứ {place.Number} từ dưới lên");
        return (result.Outcome, new RankHolderFacts(
            choice,
            units,
            place.Number,
            new RankHolderResult(result.Outcome != MetricOutcome.Found || holder is not null ? result.Outcome : MetricOutcome.NotDeterminable)
            {
                Report = result.Report,
                Holders = holder is null ? [] : [holder],
                Coverage = result.Coverage,
                PrintedBottom = result.Rows.Count,
            },
            told));
    });

    // Where it is not known how many there are, what stands behind the printed head is not known either.
    private static int MiddleOf(RankHolderResult result) => result.Coverage?.Of is { } all ? (all + 1) / 2 : result.PrintedTop + 1;

    [KernelFunction(ValueFunction), OfferedToModel]
    [Description("The figure and rank of one unit.")]
    public object Value(
        [Description("Place or agency id, or ca-nuoc, khoi-bo, khoi-dia-phuong")] string entity,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description(PeriodHelp)] string? period = null,
        [Description("true: its place counted from the bottom even where its rank is known")] string? bottom = null,
        [Description("true: a number is asked for, which a share does not tell")] string? counted = null)
    {
        var kind = names.RequiredKind(entity);
        return answers.First(indicators, kind, null, choice =>
        {
            var (form, result) = figures.Of(choice, entity, answers.Period(period, choice));
            var measuredAs = result.Outcome == MetricOutcome.Found ? figures.MeasuredAs(entity, form) : null;
            return (result.Outcome, new ValueFacts(choice, names.Name(entity), measuredAs, kind, result, (bottom == "true" || result.Row is { Rank: null, Observation.Side: not null }) && result is { Row: not null, Report: { } report } ? PlaceFromBottom(choice, kind, form, report) : null, AsksCount: counted == "true")
            {
                Period = PeriodLabels.Of(period),
                Ranked = [.. result.Others.Select(other => figures.Of(choice, other.EntityId, new MetricPeriod(other.ReportId, null)).Result.Row).OfType<RankedObservation>()],
                Elsewhere = result.Outcome == MetricOutcome.Found ? [] : elsewhere.Of(choice, entity),
                Parts = result.Outcome == MetricOutcome.Found || kind != EntityKind.Ministry ? [] : [.. names.FormedFrom(entity).SelectMany(part => elsewhere.In(choice, part, answers.Period(period, choice)).Select(figure => (names.Name(part), figure)))],
                NowPartOf = result.Outcome == MetricOutcome.Found && names.PartOf(form) is { } whole && whole != names.Name(form) ? whole : null,
            });
        });
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
        [Description("true: nothing is told unless every unit is counted")] string? whole = null)
    {
        var units = SkillArguments.Word<EntityKind>(kind, nameof(kind));
        var value = SkillArguments.Number(limit, nameof(limit));
        var top = upper is null ? (decimal?)null : SkillArguments.Number(upper, nameof(upper));
        var told = answers.First(indicators, units, value, Ask);
        // "Bộ nào đạt 100%" without an indicator: that nobody does by the one assumed is no answer where somebody does by another.
        return indicators is null or IndicatorChooser.OrNear && told is ThresholdFacts { Rows.Count: 0, Target: null }
            ? answers.FirstOther(units, Ask, facts => facts is ThresholdFacts { Rows.Count: > 0, Choice.Indicator.Unit: "%" }) ?? told
            : told;

        (MetricOutcome Outcome, object Facts) Ask(IndicatorChoice choice)
        {
            var target = TargetChoice.Of(catalog, choice.Indicator.Id)
                .FirstOrDefault(known => known.Threshold == value && (known.AppliesTo is null || known.AppliesTo == units || known.AppliesTo == EntityKind.Nation));
            var limited = Limited(choice, units, value, comparison, top, answers.Period(period, choice), group, target, whole == "true");
            // Of several that one word means, the next may have somebody there.
            return limited is (MetricOutcome.Found, ThresholdFacts { Rows.Count: 0 }) ? (MetricOutcome.NotDeterminable, limited.Facts) : limited;
        }
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
        [Description("true: nothing is told unless every unit is counted")] string? whole = null)
    {
        var units = SkillArguments.Word<EntityKind>(kind, nameof(kind));
        return answers.First(indicators ?? TargetChoice.IndicatorsWith(catalog, units, year), units, null, choice =>
        {
            var target = TargetChoice.For(catalog, choice.Indicator.Id, units, year);
            return target?.Threshold is { } threshold
                ? Limited(choice, units, threshold, meets == "true" ? ">=" : "<", null, answers.Period(period, choice), group, target, whole == "true")
                : (MetricOutcome.NoData, new TargetsFacts(choice.Indicator, []));
        });
    }

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
        var ids = indicators?.Split(',') ?? [];
        var named = ids.Select(catalog.Find).OfType<Indicator>().OrderByDescending(indicator => catalog.TargetsOf(indicator.Id).Any()).FirstOrDefault();
        var found = catalog.Targets.Where(target => (ids.Length == 0 || ids.Contains(target.IndicatorId)) && target.Threshold is not null).ToList();
        if (act is not null && found.Where(target => TargetChoice.IsSetBy(target, act)).ToList() is { Count: > 0 } set)
        {
            found = set;
        }
        else if (act is not null && catalog.Targets.Where(target => target.Threshold is not null && TargetChoice.IsSetBy(target, act)).ToList() is { Count: > 0 } others)
        {
            // The act measures the same thing under another name: what it does set is told, each with its own name.
            (found, named) = (others, null);
        }

        decimal? threshold = value is null ? null : SkillArguments.Number(value, nameof(value));
        if (found.Where(target => target.Threshold == threshold).ToList() is { Count: > 0 } ofThreshold)
        {
            found = ofThreshold;
        }

        int? asked = year is null ? null : SkillArguments.Count(year, nameof(year), 9999);
        found = [.. found.Where(target => asked is not { } one || TargetChoice.Covers(target, one))];
        var claims = GoalClaims.Parse(claimed);
        if (claims.Count > 0 && found.Exists(target => claims.Any(claim => claim.Kind == target.AppliesTo)))
        {
            var of = found.Where(target => claims.Any(claim => claim.Kind == target.AppliesTo)).Select(TargetChoice.Visible).OfType<Target>().ToList();
            return of.Count == 0 ? SkillRefusal.Instance : new TargetsFacts(named, of, asked) { Holds = GoalClaims.Hold(claims, of, found) };
        }

        var bound = found.Where(target => whom is null || target.AppliesTo == whom).ToList();
        var told = (bound.Count > 0 ? bound : found).Select(TargetChoice.Visible).OfType<Target>().ToList();
        return told.Count == 0 && found.Count > 0 ? SkillRefusal.Instance : new TargetsFacts(named, told, asked) { IsUnmeasured = measured == "true" };
    }

    private (MetricOutcome Outcome, object Facts) Limited(
        IndicatorChoice choice, EntityKind units, decimal limit, string comparison, decimal? upper, MetricPeriod when, string? group, Target? target, bool wantsWhole)
    {
        var result = rankings.MissingTarget(IndicatorAnswers.Scoped(
            new TargetQuery { IndicatorId = choice.Indicator.Id, EntityKind = units, Threshold = limit, Comparison = comparison == ">" ? ">" : ">=", Among = groups.Members(group) },
            choice,
            when));
        IEnumerable<Observation> rows = comparison == "<" ? result.Missing : result.Meeting.Where(row => upper is null || (comparison == "-<" ? row.Value < upper : row.Value <= upper));

        var mayHold = result.Hidden is { } hidden && comparison switch
        {
            "<" => hidden.MayBeBelow(limit),
            ">" => hidden.MayBeAbove(limit),
            _ => hidden.MayBeWithin(limit, upper),
        };
        return (result.Outcome, new ThresholdFacts(
            choice, units, limit, comparison, upper, result.Report, [.. rows], result.Coverage, !mayHold, target, group is null ? null : groups.Label(group), wantsWhole));
    }

    private ChangeResult Earlier(IndicatorChoice choice, EntityKind units, RankingResult result, string baseline) => changes.Change(IndicatorAnswers.Scoped(
        new ChangeQuery
        {
            IndicatorId = choice.Indicator.Id,
            EntityKind = units,
            Baseline = answers.Baseline(baseline, choice),
            Among = result.Rows.Select(row => row.Observation.EntityId).ToHashSet(StringComparer.Ordinal),
        },
        choice,
        new MetricPeriod(result.Report!.Id, null)));
}
