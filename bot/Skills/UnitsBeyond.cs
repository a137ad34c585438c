using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills;

/// <summary>Tells which units are on one side of a limit, or of the target that is set for them.</summary>
internal sealed class UnitsBeyond(MetricRankings rankings, IndicatorCatalog catalog, IndicatorAnswers answers, UnitGroups groups, UnitNames names)
{
    /// <param name="kind">Which units.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="indicators">Comma-separated ids, best first; null: none is named.</param>
    /// <param name="period">Which report; null: the newest.</param>
    /// <param name="scope">Among whom.</param>
    /// <param name="wantsWhole">Nothing is told unless every unit is counted.</param>
    public object Beyond(EntityKind kind, ValueLimit limit, string? indicators, string? period, UnitScope scope, bool wantsWhole)
    {
        var namedHasNobody = false;
        var told = answers.First(indicators, kind, limit.Value, Ask, Settles);
        // "Bộ nào đạt 100%" without an indicator: that nobody does by the one assumed is no answer where somebody does by another.
        return indicators is null or IndicatorChooser.OrNear && told is ThresholdFacts { Rows.Count: 0, Target: null }
            ? answers.FirstOther(kind, Ask, facts => facts is ThresholdFacts { Rows.Count: > 0, Choice.Indicator.Unit: "%" }) ?? told
            : told;

        (MetricOutcome Outcome, object Facts) Ask(IndicatorChoice choice)
        {
            var target = TargetChoice.Of(catalog, choice.Indicator.Id)
                .FirstOrDefault(known => known.Threshold == limit.Value && (known.AppliesTo is null || known.AppliesTo == kind || known.AppliesTo == EntityKind.Nation));
            return Limited(choice, kind, limit, answers.Period(period, choice), scope, target, wantsWhole);
        }

        // Of several that one word means, the next may have somebody there; where the one that is named has nobody, another definition is no answer.
        bool Settles(IndicatorChoice choice, object facts)
        {
            var hasSomebody = facts is not ThresholdFacts { Rows.Count: 0 };
            namedHasNobody |= !hasSomebody && choice.InsteadOf is null;
            return hasSomebody && (choice.InsteadOf is null || !namedHasNobody);
        }
    }

    /// <param name="kind">Which units.</param>
    /// <param name="meets">Those that meet the target are asked for, not those that miss it.</param>
    /// <param name="indicators">Comma-separated ids, best first; null: those that have such a target.</param>
    /// <param name="year">Year of the target; null: that of the figures.</param>
    /// <param name="period">Which report; null: the newest.</param>
    /// <param name="scope">Among whom.</param>
    /// <param name="wantsWhole">Nothing is told unless every unit is counted.</param>
    public object Missed(EntityKind kind, bool meets, string? indicators, string? year, string? period, UnitScope scope, bool wantsWhole) =>
        answers.First(indicators ?? TargetChoice.IndicatorsWith(catalog, kind, year), kind, null, choice =>
        {
            var when = answers.Period(period, choice);
            var measured = YearOf(choice, kind, when);
            if (TargetChoice.For(catalog, choice.Indicator.Id, kind, year, measured) is not { Threshold: { } threshold } target)
            {
                return (MetricOutcome.NoData, new TargetsFacts(choice.Indicator, []));
            }

            var (outcome, facts) = Limited(choice, kind, new ValueLimit(threshold, meets ? ">=" : "<"), when, scope, target, wantsWhole);
            return (outcome, facts with { UnsetYear = TargetChoice.UnsetYear(target, year, measured) });
        });

    /// <param name="kind">Which units.</param>
    /// <param name="distance">Which of them, by how far it is from the target.</param>
    /// <param name="indicators">Comma-separated ids, best first; null: none is named.</param>
    /// <param name="year">Year of the target; null: that of the figures.</param>
    /// <param name="period">Which report; null: the newest.</param>
    /// <param name="named">The threshold that the question names, in the indicator's unit; null: none.</param>
    public object Nearest(EntityKind kind, TargetDistance distance, string? indicators, string? year, string? period, decimal? named) => answers.First(indicators, kind, null, choice =>
    {
        var when = answers.Period(period, choice);
        var measured = YearOf(choice, kind, when);
        // "Sát mốc 70% nhất" is of 70%, whether or not a target is that.
        var target = named is { } mark ? TargetChoice.OfThreshold(catalog, choice.Indicator.Id, kind, mark) : TargetChoice.For(catalog, choice.Indicator.Id, kind, year, measured);
        if ((named ?? target?.Threshold) is not { } threshold)
        {
            return (MetricOutcome.NoData, new TargetsFacts(choice.Indicator, []));
        }

        var result = rankings.MissingTarget(IndicatorAnswers.Scoped(new TargetQuery { IndicatorId = choice.Indicator.Id, EntityKind = kind, Threshold = threshold }, choice, when));
        var row = distance switch
        {
            TargetDistance.Near => result.Missing.MaxBy(row => row.Value),
            TargetDistance.Far => result.Missing.MinBy(row => row.Value),
            _ => result.Meeting.MaxBy(row => row.Value),
        };
        if (row is null)
        {
            return (result.Outcome, new ThresholdFacts(choice, kind, threshold, distance == TargetDistance.Beyond ? ">=" : "<", null, result.Report, [], result.Coverage, false, target, null));
        }

        var unit = new UnitRow(names.Name(row.EntityId), null, new RankedObservation(null, row));
        return (result.Outcome, target is null
            ? new GapFacts(choice, result.Report, unit, null, "", threshold)
            : new TargetGapFacts(choice, result.Report, unit, target, null, distance) { UnsetYear = named is null ? TargetChoice.UnsetYear(target, year, measured) : null });
    });

    private int? YearOf(IndicatorChoice choice, EntityKind kind, MetricPeriod when) =>
        rankings.Rank(IndicatorAnswers.Scoped(new RankQuery { IndicatorId = choice.Indicator.Id, EntityKind = kind, Count = 1 }, choice, when)).Report?.Period.To.Year;

    private (MetricOutcome Outcome, ThresholdFacts Facts) Limited(IndicatorChoice choice, EntityKind kind, ValueLimit limit, MetricPeriod when, UnitScope scope, Target? target, bool wantsWhole)
    {
        var (value, comparison, upper) = limit;
        var result = rankings.MissingTarget(IndicatorAnswers.Scoped(
            new TargetQuery { IndicatorId = choice.Indicator.Id, EntityKind = kind, Threshold = value, Comparison = comparison == ">" ? ">" : ">=", Among = groups.Members(scope.Group), Except = groups.LeftOut(scope.Without) },
            choice,
            when));
        IEnumerable<Observation> rows = comparison == "<" ? result.Missing : result.Meeting.Where(row => upper is null || (comparison == "-<" ? row.Value < upper : row.Value <= upper));

        var mayHold = result.Hidden is { } hidden && comparison switch
        {
            "<" => hidden.MayBeBelow(value),
            ">" => hidden.MayBeAbove(value),
            _ => hidden.MayBeWithin(value, upper),
        };
        return (result.Outcome, new ThresholdFacts(
            choice, kind, value, comparison, upper, result.Report, [.. rows], result.Coverage, !mayHold, target, groups.Scope(scope.Group, scope.Without), wantsWhole)
        {
            Members = result.Report is { } report ? groups.On(scope.Group, report.Period.To) : null,
        });
    }
}
