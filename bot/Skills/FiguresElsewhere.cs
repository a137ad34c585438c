using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Skills;

/// <summary>
/// What reports do print of a unit where the figure asked for is not printed: the same indicator of another period, and definitions
/// of nearly the same name. Each is told with its definition and its period, and none instead of another.
/// </summary>
internal sealed class FiguresElsewhere(UnitFigures figures)
{
    /// <summary>The unit's newest figure of the indicator and of each one near to it, as far as the caller may see.</summary>
    public IReadOnlyList<ApartFigure> Of(IndicatorChoice choice, string id) =>
        [.. new[] { choice }.Concat(choice.Near.Value).SelectMany(one => In(one, id, default)).DistinctBy(figure => (figure.Indicator.Id, figure.Report.Id))];

    /// <summary>The unit's figure of the indicator in one period; none: it is not printed there.</summary>
    public IReadOnlyList<ApartFigure> In(IndicatorChoice choice, string id, MetricPeriod when) =>
        figures.Of(choice, id, when).Result is { Row: { } row, Report: { } report } ? [new ApartFigure(choice.Indicator, report, row.Observation)] : [];
}
