using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Bot.Answers;
using Assistant.Bot.Skills;

namespace Assistant.Bot.Evaluation;

/// <summary>Compares an answer about measured figures with what a right one holds.</summary>
internal sealed partial class FigureJudge(UnitNames names)
{
    private const int RowsUnasked = 5;

    private static readonly string[] NotTold = [AnswerKinds.Unknown, AnswerKinds.OutOfScope, AnswerKinds.Clarification, AnswerKinds.Forbidden];
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public Judgement Of(Expectation expected, Answer answer)
    {
        var figures = expected.Figures!;
        var told = answer.Rows is { Count: > 0 };
        if (expected.Kinds.Count > 0 && !expected.Kinds.Contains(answer.Kind))
        {
            var toldInstead = told && expected.Kinds.All(NotTold.Contains);
            return new Judgement(
                answer.Kind == AnswerKinds.Clarification ? Verdict.Asked : answer.Kind is AnswerKinds.Unknown or AnswerKinds.Forbidden ? Verdict.Refused : Verdict.Wrong,
                toldInstead, $"loại {answer.Kind}");
        }

        var why = Missing(figures, answer);
        return why is null ? new Judgement(Verdict.Right, false, "") : new Judgement(Verdict.Wrong, told && figures.Value is not null, why);
    }

    private string? Missing(ExpectedFigures expected, Answer answer)
    {
        var rows = answer.Rows ?? [];
        if (expected.NoFigure && (rows.Count > 0 || Share().IsMatch(answer.Text)))
        {
            return "nêu số dù không được";
        }

        // What is refused or asked back needs to name nothing but the words.
        if (!NotTold.Contains(answer.Kind))
        {
            if (expected.Indicators.Count > 0 && answer.Indicator is not null && !expected.Indicators.Contains(answer.Indicator))
            {
                return $"chỉ tiêu {answer.Indicator}";
            }

            if (expected.Period is { } period && answer.Period is { } got && got.Label != period)
            {
                return $"kỳ {got.Label}";
            }

            return OfUnits(expected, answer, rows) ?? OfNumbers(expected, answer, rows) ?? OfWords(expected, answer);
        }

        return OfWords(expected, answer);
    }

    private string? OfUnits(ExpectedFigures expected, Answer answer, IReadOnlyList<AnswerRow> rows)
    {
        var left = expected.Entities.Where(unit => !rows.Any(row => row.Entity == unit)).ToList();
        if (left.Count > 0)
        {
            return $"thiếu {string.Join(", ", left)}";
        }

        if (expected.Entities.Count > 1 && rows.Count > Math.Max(expected.Entities.Count, expected.Count is null ? RowsUnasked : 0))
        {
            return $"thừa: {rows.Count} dòng";
        }

        if (expected.Entity is not { } entity)
        {
            return null;
        }

        var own = rows.Where(row => row.Entity == entity).ToList();
        if (own.Count == 0 && !answer.Text.Contains(names.Name(entity), StringComparison.OrdinalIgnoreCase))
        {
            return $"không nói {entity}";
        }

        return expected.Value is { } value && !own.Any(row => row.Value == value) && !Says(answer.Text, value) ? $"thiếu {value}" : null;
    }

    private static string? OfNumbers(ExpectedFigures expected, Answer answer, IReadOnlyList<AnswerRow> rows)
    {
        var left = expected.Figures.Where(figure => !Says(answer.Text, figure) && !rows.Any(row => row.Value == figure || row.Rank == figure)).ToList();
        return left.Count > 0 ? $"thiếu số {string.Join(", ", left)}" : null;
    }

    private static string? OfWords(ExpectedFigures expected, Answer answer)
    {
        var all = answer.Text + string.Join(' ', (answer.Sources ?? []).Select(source => $" {source.Title} {source.Number} {source.Location}"));
        var left = expected.Says.Where(word => !all.Contains(word, StringComparison.OrdinalIgnoreCase)).ToList();
        return left.Count > 0 ? $"chưa nói {string.Join(", ", left)}" : null;
    }

    private static bool Says(string text, decimal figure) =>
        Number().Matches(text).Any(number => decimal.TryParse(number.Value.TrimEnd('.', ','), NumberStyles.Number, Vietnamese, out var said) && said == figure);

    [GeneratedRegex(@"\d[\d.,]*")]
    private static partial Regex Number();

    [GeneratedRegex(@"\d ?%|\d lượt")]
    private static partial Regex Share();
}
