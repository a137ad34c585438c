using System.Globalization;
using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports;

/// <summary>
/// Reads rates out of running text where the sentence has one of a few clear forms (<see cref="ProseGrammar"/>). Sentences
/// that set a goal, speak of another year, or use a name that several definitions share are left alone.
/// </summary>
internal sealed class ProseReader(
    IReadOnlyList<Indicator> indicators, IndicatorMatcher matcher, EntityNames names, Report report)
{
    private readonly ProseLexer _lexer = new(indicators, names);

    public IReadOnlyList<Observation> Read(IReadOnlyList<string> lines, List<ReadingProblem> problems)
    {
        var found = new List<Observation>();
        var sections = new ReportSections();
        var paragraph = new List<(int Line, string Text)>();
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index].Trim();
            var isHeading = sections.Enter(line) || line.StartsWith("Bảng ", StringComparison.Ordinal);
            if (isHeading)
                paragraph.Clear();
            if (isHeading || line.Length == 0)
                continue;
            if (line[0] == '-')
                paragraph.Clear();
            paragraph.Add((index + 1, line));
            if (line[^1] is not ('.' or ':' or ';'))
                continue;
            ReadParagraph(paragraph, sections, found, problems);
            paragraph.Clear();
        }

        return Agreeing(found, problems);
    }

    private void ReadParagraph(
        List<(int Line, string Text)> paragraph, ReportSections sections, List<Observation> found, List<ReadingProblem> problems)
    {
        if (!paragraph.Exists(line => line.Text.Contains('%', StringComparison.Ordinal)))
            return;
        var sentences = _lexer.Sentences(paragraph).ToList();
        var speaksOfNation = sentences.Exists(sentence => sentence.Any(lexeme =>
            lexeme.Kind == LexemeKind.Entity && lexeme.Entity == WholeEntities.Nation));
        var isGoal = ProseGrammar.SpeaksOfGoal(sections.Titles);
        foreach (var sentence in sentences)
        {
            foreach (var statement in ProseGrammar.Statements(sentence, speaksOfNation, _lexer))
            {
                if (Observe(statement, sentence, isGoal, out var reason) is { } observation)
                    found.Add(observation with { Location = sections.Location });
                else
                    problems.Add(new ReadingProblem(statement.Figure.Line, statement.Figure.Text, reason!));
            }
        }
    }

    private Observation? Observe(Statement statement, IReadOnlyList<Lexeme> sentence, bool isGoal, out string? reason)
    {
        var before = sentence.TakeWhile(lexeme => !ReferenceEquals(lexeme, statement.Figure)).ToList();
        var year = ProseGrammar.YearSpokenOf(before);
        if (isGoal || ProseGrammar.SpeaksOfGoal(before))
            reason = "Câu nêu mục tiêu hoặc mức phải đạt, không phải kết quả đo.";
        else if (year is not null && year != report.Period.To.Year.ToString(CultureInfo.InvariantCulture))
            reason = $"Câu nói về năm {year}, không phải kỳ của báo cáo.";
        else if (statement.Indicator is not { } indicator || matcher.IsDisputed(indicator))
            reason = "Tên chỉ tiêu có nhiều định nghĩa mà câu không nêu cách tính: không biết là chỉ tiêu nào.";
        else if (statement.Entity is not { } entity)
            reason = "Không nhận ra số này là của đơn vị nào.";
        else if (PrintedNumber.Read(statement.Figure.Text, indicator.Unit, out reason) is not { } value)
            return null;
        else if (statement.Fraction is { } fraction && !fraction.Proves(value, statement.Figure.Text))
            reason = $"Tử số và mẫu số in kèm ({fraction.Numerator:N0}/{fraction.Denominator:N0}) không cho ra tỷ lệ này.";
        else
        {
            return new Observation
            {
                ReportId = report.Id,
                Location = "",
                IndicatorId = indicator.Id,
                EntityKind = entity.Kind,
                EntityId = entity.Id,
                Value = value,
                Unit = indicator.Unit,
                Numerator = statement.Fraction?.Numerator,
                Denominator = statement.Fraction?.Denominator,
                Printed = statement.Figure.Text,
                Line = statement.Figure.Line,
                Note = statement.Note,
            };
        }

        return null;
    }

    /// <summary>Reports repeat their main figures; two different values for one thing are a doubt, and neither is taken.</summary>
    private static List<Observation> Agreeing(List<Observation> found, List<ReadingProblem> problems)
    {
        var kept = new List<Observation>(found.Count);
        foreach (var same in found.GroupBy(item => (item.IndicatorId, item.EntityKind, item.EntityId)))
        {
            var first = same.First();
            if (same.All(item => item.Value == first.Value))
            {
                kept.Add(first);
                continue;
            }

            foreach (var item in same)
            {
                problems.Add(new ReadingProblem(item.Line, $"{item.EntityId} {item.Printed}",
                    "Báo cáo ghi hai số khác nhau cho cùng một đơn vị và chỉ tiêu, nên không lấy số nào."));
            }
        }

        return kept;
    }
}
