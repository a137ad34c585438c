using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills;

/// <summary>A stretch of time between two periods that are named ("từ tuần 42 đến 47").</summary>
internal sealed class PeriodSpans(IMetricsStore store, IndicatorAnswers answers)
{
    /// <param name="choice">Whose periods.</param>
    /// <param name="from">Selector of the first one.</param>
    /// <param name="to">Selector of the last one; null: the newest.</param>
    /// <returns>All that end from the one to the other; open to the side where none is held.</returns>
    public MetricPeriod Between(IndicatorChoice choice, string from, string? to) => new(null, new PeriodFilter { EndsFrom = EndOf(choice, from), EndsTo = EndOf(choice, to) });

    private DateOnly? EndOf(IndicatorChoice choice, string? selector) => answers.Period(selector, choice) switch
    {
        { ReportId: { } id } => choice.Periods.FirstOrDefault(report => report.Id == id)?.Period.To,
        { Filter: { } days } => store.ReportsWith(new ObservationFilter { IndicatorId = choice.Indicator.Id, Period = days, IncludeInternal = true, Limit = 1 }).FirstOrDefault(report => choice.Periods.Any(own => own.Id == report.Id))?.Period.To,
        _ => choice.Periods is [var newest, ..] ? newest.Period.To : null,
    };
}
