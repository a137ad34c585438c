using Assistant.Bot.Skills;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Files;

/// <summary>Takes the figures out of an answer.</summary>
internal sealed class FigureSheets(IndicatorCatalog indicators, UnitNames units)
{
    private static readonly HashSet<string> Kinds =
        [AnswerKinds.Ranking, AnswerKinds.Value, AnswerKinds.Trend, AnswerKinds.Comparison, AnswerKinds.Targets];

    /// <summary>How titles of simulated reports begin or end; a report has no other mark that an answer keeps.</summary>
    private const string SimulatedMark = "mô phỏng";

    /// <summary>Null when the answer tells no figures of an indicator.</summary>
    public FigureSheet? Of(Answer answer)
    {
        if (!Kinds.Contains(answer.Kind) || answer.Rows is not { Count: > 0 } rows
            || answer.Indicator is not { } id || indicators.Find(id) is not { } indicator)
        {
            return null;
        }

        var kinds = rows.Select(row => units.KindOf(row.Entity)).Distinct().ToList();
        return new FigureSheet
        {
            Kind = answer.Kind,
            IndicatorId = id,
            Indicator = indicator.Name,
            Numerator = indicator.Numerator,
            Denominator = indicator.Denominator,
            Units = kinds is [var only] ? only : null,
            Period = answer.Period,
            Before = answer.Before,
            Rows = rows,
            Coverage = answer.Coverage,
            Sources = answer.Sources ?? [],
            IsSimulated = (answer.Sources ?? []).Any(source => source.Title.Contains(SimulatedMark, StringComparison.OrdinalIgnoreCase)),
        };
    }
}
