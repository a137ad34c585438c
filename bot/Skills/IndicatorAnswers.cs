using Assistant.Bot.Access;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills;

/// <summary>Asks one indicator after the other and takes the best answer. A refusal carries nothing.</summary>
internal sealed class IndicatorAnswers(IndicatorChooser chooser)
{
    /// <summary>The first indicator that answers; else the likeliest reason why none does.</summary>
    /// <param name="ids">Comma-separated, best first; null: none is named.</param>
    /// <param name="kind">Of which units.</param>
    /// <param name="threshold">A limit that may say which indicator is meant.</param>
    /// <param name="ask">Asks one of them.</param>
    /// <param name="settles">False: what is found is told only where no other indicator tells more. Null: whatever is found is the answer.</param>
    public object First(string? ids, EntityKind kind, decimal? threshold, Func<IndicatorChoice, (MetricOutcome Outcome, object Facts)> ask, Func<IndicatorChoice, object, bool>? settles = null)
    {
        ((MetricOutcome Outcome, object Facts) Answer, int Order)? best = null;
        foreach (var choice in chooser.Candidates(ids, kind, threshold))
        {
            var answer = ask(choice);
            var order = Order(answer.Outcome == MetricOutcome.Found && settles?.Invoke(choice, answer.Facts) == false ? MetricOutcome.NotDeterminable : answer.Outcome);
            if (best is null || order < best.Value.Order)
            {
                best = (answer, order);
            }

            if (order == Order(MetricOutcome.Found))
            {
                break;
            }
        }

        return best is null ? new NoMetric(kind)
            : best.Value.Answer.Outcome == MetricOutcome.Forbidden ? SkillRefusal.Instance
            : best.Value.Answer.Facts;
    }

    /// <summary>
    /// Where a question names no indicator and the one that is taken then has nothing to tell: the first one of such units that has.
    /// Null: none has.
    /// </summary>
    public object? FirstOther(EntityKind kind, Func<IndicatorChoice, (MetricOutcome Outcome, object Facts)> ask, Func<object, bool> tells) =>
        chooser.MeasuredOf(kind).Select(ask).Where(answer => answer.Outcome == MetricOutcome.Found && tells(answer.Facts)).Select(answer => answer.Facts).FirstOrDefault();

    /// <summary>Everyday names of what else such units are measured by, where the question named no indicator.</summary>
    public IReadOnlyList<string> OthersBeside(IndicatorChoice choice, EntityKind kind) =>
        choice.Assumed ? [.. chooser.MeasuredOf(kind).Select(other => other.Indicator).Where(other => other.Id != choice.Indicator.Id).Select(other => other.CommonName).Distinct()] : [];

    public IndicatorChoice Choice(string id) => chooser.Candidates(id, EntityKind.Province)[0];

    /// <summary>Every report of the indicator, whoever may see it: for finding out which one is meant, never for telling.</summary>
    public IReadOnlyList<Report> AllReports(IndicatorChoice choice) => chooser.AllReports(choice.Indicator.Id);

    public MetricPeriod Period(string? selector, IndicatorChoice choice) =>
        selector is null or "newest" ? default : MetricPeriods.Resolve(selector, chooser.AllReports(choice.Indicator.Id));

    /// <summary>The period that a change is counted from; null: the one before, of the same length.</summary>
    public PeriodFilter? Baseline(string? selector, IndicatorChoice choice)
    {
        if (selector is null or "previous")
        {
            return null;
        }

        if (selector == "newest")
        {
            return chooser.AllReports(choice.Indicator.Id) is [{ Period.To: var last }, ..] ? new PeriodFilter { EndsFrom = last, EndsTo = last } : null;
        }

        // A change is asked for by days: a report that is named stands for the last of its days.
        var (reportId, filter) = Period(selector, choice);
        return chooser.AllReports(choice.Indicator.Id).FirstOrDefault(report => report.Id == reportId) is { } named
            ? new PeriodFilter { EndsFrom = named.Period.To, EndsTo = named.Period.To }
            : filter;
    }

    /// <summary>The query as it is asked here: of this period, in the direction of the indicator, with the right of the caller.</summary>
    public static TQuery Scoped<TQuery>(TQuery query, IndicatorChoice choice, MetricPeriod when)
        where TQuery : MetricQuery =>
        (TQuery)((MetricQuery)query with
        {
            ReportId = when.ReportId,
            Period = when.Filter,
            LowerIsBetter = !choice.Indicator.HigherIsBetter,
            IncludeInternal = CallerScope.Caller.MaySeeInternal,
        });

    public static int Order(MetricOutcome outcome) => outcome switch
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
