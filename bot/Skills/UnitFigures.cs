using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills;

/// <summary>The figure of a unit, and the form of the unit that was measured ("da-nang-63" for a question about Đà Nẵng).</summary>
internal sealed record UnitFigure(string Form, ValueResult Result);

/// <summary>Looks a unit up in whichever of its forms the reports know.</summary>
internal sealed class UnitFigures(MetricRankings rankings, UnitNames names)
{
    /// <exception cref="ArgumentException">The unit is not known.</exception>
    public UnitFigure Of(IndicatorChoice choice, string id, MetricPeriod when)
    {
        var kind = names.RequiredKind(id);
        return names.FormsOf(id)
            .Select(form => new UnitFigure(form, rankings.ValueOf(IndicatorAnswers.Scoped(
                new ValueQuery { IndicatorId = choice.Indicator.Id, EntityKind = kind, EntityId = form }, choice, when))))
            .MinBy(figure => IndicatorAnswers.Order(figure.Result.Outcome))!;
    }

    /// <summary>The measured form's name, where the figure is not of the unit asked about.</summary>
    public string? MeasuredAs(string asked, string form) => names.SameUnit(asked, form) ? null : names.Name(form);
}
