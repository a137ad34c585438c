using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Where a figure stands: report, number, table or section, line.</summary>
internal sealed class FigureSourceComposer(UnitNames names) : AnswerComposer<FigureSourceFacts>
{
    protected override AnswerDraft Compose(FigureSourceFacts facts)
    {
        var draft = new AnswerDraft(facts.IsTable ? AnswerKinds.Report : AnswerKinds.Value);
        var report = facts.Report;
        MetricText.Frame(draft, facts.Choice, report, null);
        var number = report.Number is { } known ? $", số {known}" : "";
        draft.Outcome = facts.IsOther ? "partial" : draft.Outcome;
        draft.Line(facts.IsOther
            ? $"Dạ, em **không thấy đúng số anh/chị nêu** trong các báo cáo em có. Số em có về {MetricText.Name(facts.Choice)}:"
            : facts.Rows is [var first, ..]
            ? $"Dạ, số này là **{MetricText.Name(facts.Choice)}**, lấy từ **{report.Title}{number}**, {Where(first, report)}."
            : $"Dạ, số liệu {MetricText.Name(facts.Choice)} lấy từ **{report.Title}{number}**.");
        foreach (var row in facts.Rows)
        {
            MetricText.Evident(draft.Evidence, row);
            draft.Evidence.Computed(row.Line).Text(Where(row, report));
            draft.Bullet($"{names.Name(row.EntityId)}: **{MetricText.Figure(row)}**, {Where(row, report)}{(row.Note is { } note ? $"; {VietnameseFormat.InSentence(note)}" : "")}.");
            draft.Rows.Add(MetricText.Row(new RankedObservation(null, row), names));
        }

        draft.Bullet($"Kỳ số liệu: {MetricText.PeriodOf(report)}.");
        if (facts.Note is { } remark)
        {
            draft.Evidence.Text(remark);
            draft.Bullet(remark);
        }

        MetricText.Close(draft, facts.Choice, report);
        MetricText.CiteReport(draft, report, facts.Rows);
        return draft;
    }

    /// <summary>Table or section, and line.</summary>
    public static string Where(Observation row, Report report) =>
        report.IsFeed ? "tệp số liệu nhập vào kho" : $"{Place(row.Location)}, dòng {row.Line} của văn bản";

    /// <summary>"bảng 4", "mục I.2.a".</summary>
    public static string Place(string location) => location.StartsWith("Bảng", StringComparison.Ordinal) ? VietnameseFormat.InSentence(location) : $"mục {location}";
}
