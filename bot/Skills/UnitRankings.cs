using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills;

/// <summary>Tells one end of a ranking, or all of it.</summary>
internal sealed class UnitRankings(MetricRankings rankings, MetricChanges changes, IndicatorAnswers answers, UnitGroups groups)
{
    /// <summary>How many units are looked at when those are wanted that share a place.</summary>
    private const int MostCounted = 100;

    /// <param name="indicators">Comma-separated ids, best first; null: none is named.</param>
    /// <param name="period">Which report; null: the newest.</param>
    /// <param name="units">Which units.</param>
    /// <param name="baseline">Since when each changed is told too; null: it is not.</param>
    /// <param name="asksChange">The change is what is asked.</param>
    public object Rank(string? indicators, string? period, RankedUnits units, string? baseline, bool asksChange)
    {
        return answers.First(indicators, units.Kind, null, choice =>
        {
            var end = units.Side ?? RankSide.Top;
            var result = Ranked(units, new RankQuery { IndicatorId = choice.Indicator.Id, EntityKind = units.Kind, Side = end, Count = units.Count, Among = groups.Members(units.Group), Except = groups.LeftOut(units.Without) }, choice, answers.Period(period, choice));
            var earlier = baseline is null || result.Rows.Count == 0 ? null : Earlier(choice, units.Kind, result, baseline);
            if (asksChange && earlier is { Outcome: not MetricOutcome.Found, Rows.Count: 0 })
            {
                // How each changed is asked, and there is nothing of the same definition to set them against.
                return (earlier.Outcome, new MoversFacts(choice, units.Kind, end, earlier));
            }

            return (result.Outcome, new RankingFacts(choice, units.Kind, end, units.Count, result, groups.Scope(units.Group, units.Without), earlier, units.Side is null)
            {
                Members = result.Report is { } report ? groups.On(units.Group, report.Period.To) : null,
            });
        });
    }

    private RankingResult Ranked(RankedUnits units, RankQuery unscoped, IndicatorChoice choice, MetricPeriod when)
    {
        var query = IndicatorAnswers.Scoped(unscoped, choice, when);
        var result = rankings.Rank(query);
        if (units.Side is null)
        {
            result = result with { Rows = WithOtherEnd(result.Rows, rankings.Rank(query with { Side = RankSide.Bottom }).Rows) };
        }

        return units.Side is not null ? WithTies(result, query, units.Count) : result;
    }

    private static IReadOnlyList<RankedObservation> WithOtherEnd(IReadOnlyList<RankedObservation> top, IReadOnlyList<RankedObservation> bottom) =>
        [.. top.Concat(bottom.Reverse()).DistinctBy(row => row.Observation.EntityId)];

    // Who shares the place of the last one asked for stands there too: "ai cao nhất" of five with the same figure is not the one printed first.
    private RankingResult WithTies(RankingResult result, RankQuery query, int asked)
    {
        if (result.Rows.Count != asked || result.Coverage?.Have <= asked || result.Rows[^1] is { Rank: null, Observation.Side: null })
        {
            return result;
        }

        var last = result.Rows[^1].Observation;
        var rest = rankings.Rank(query with { Count = MostCounted }).Rows.Skip(asked).TakeWhile(row => row.Observation.Value == last.Value && row.Observation.Side == last.Side).ToList();
        return rest.Count == 0 ? result : result with { Rows = [.. result.Rows.Concat(rest)] };
    }

    private ChangeResult Earlier(IndicatorChoice choice, EntityKind kind, RankingResult result, string baseline) => changes.Change(IndicatorAnswers.Scoped(
        new ChangeQuery
        {
            IndicatorId = choice.Indicator.Id,
            EntityKind = kind,
            Baseline = answers.Baseline(baseline, choice),
            Among = result.Rows.Select(row => row.Observation.EntityId).ToHashSet(StringComparer.Ordinal),
        },
        choice,
        new MetricPeriod(result.Report!.Id, null)));
}
