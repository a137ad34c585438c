using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills;

/// <summary>What wholes have over time where a feed brings their parts alone: the average of whoever reported in each week.</summary>
internal sealed class WholesOverTime(MissingNow missing, IndicatorAnswers answers)
{
    /// <param name="choice">The indicator.</param>
    /// <param name="ids">Whose line is asked for.</param>
    /// <param name="when">The span that is named; of none: all that is held.</param>
    /// <param name="most">Only so many of the last periods.</param>
    /// <returns>Null: not only wholes, or the newest report is a document, or there are not two weeks.</returns>
    public MeansTrendFacts? Of(IndicatorChoice choice, IReadOnlyList<string> ids, MetricPeriod when, int most)
    {
        var weeks = PeriodsBack.Series(answers.AllReports(choice)).Where(report => choice.Periods.Any(own => own.Id == report.Id) && IsIn(report, when)).Take(most).Reverse().ToList();
        var lines = ids.Select(id => weeks.Select(week => (Report: week, Parts: missing.OfParts(choice, id, new MetricPeriod(week.Id, null)))).Where(point => point.Parts is not null).ToList()).ToList();
        return weeks.Count > 1 && lines.TrueForAll(line => line.Count > 1)
            ? new MeansTrendFacts(choice, [.. lines.SelectMany(line => line.SelectMany(point => point.Parts!.Means.Select(mean => (point.Report, Mean: mean)))).GroupBy(point => point.Mean.Kind).Select(line => new MeanLine(line.Key, [.. line.DistinctBy(point => point.Report.Id)]))])
            : null;
    }

    private static bool IsIn(Report report, MetricPeriod when) =>
        when.Filter is not { } days || ((days.EndsFrom is null || days.EndsFrom <= report.Period.To) && (days.EndsTo is null || report.Period.To <= days.EndsTo) && (days.Year is null || days.Year == report.Period.To.Year));
}
