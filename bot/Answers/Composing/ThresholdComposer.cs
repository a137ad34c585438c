using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Which of the recorded units are below or above a percentage; says nothing about those that are not recorded.</summary>
internal sealed class ThresholdComposer(UnitNames names) : AnswerComposer<ThresholdFacts>
{
    protected override AnswerDraft Compose(ThresholdFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Targets);
        if (facts.Result.Report is not { } report)
        {
            return MetricText.Nothing(draft, facts.Choice, $"các {MetricText.Units(facts.Kind)} ở kỳ anh/chị hỏi");
        }

        MetricText.Frame(draft, facts.Choice, report, facts.Result.Coverage);
        var limit = $"{VietnameseFormat.Number(facts.Threshold)}%";
        draft.Evidence.Text(limit).Computed(facts.Result.Missing.Count);
        var side = facts.Below ? "dưới" : "trên";
        draft.Line(facts.Result.Missing.Count == 0
            ? $"Dạ, trong các {MetricText.Units(facts.Kind)} có số liệu {MetricText.Name(facts.Choice)}, {MetricText.PeriodOf(report)}, không nơi nào {side} {limit}."
            : $"Dạ, **{facts.Result.Missing.Count} {MetricText.Units(facts.Kind)}** có số liệu {side} {limit} về {MetricText.Name(facts.Choice)}, {MetricText.PeriodOf(report)}:");
        foreach (var row in facts.Result.Missing)
        {
            MetricText.Evident(draft.Evidence, row);
            draft.Bullet($"{names.Name(row.EntityId)} **{MetricText.Figure(row)}**");
            draft.Rows.Add(MetricText.Row(new RankedObservation(null, row), names));
        }

        if (facts.Result.Coverage is { IsComplete: false } coverage)
        {
            draft.Outcome = "partial";
            draft.Line(coverage.Of is { } of
                ? $"{(report.IsFeed ? "Có số liệu của" : "Báo cáo chỉ nêu")} {coverage.Have} trong {of} đơn vị; những nơi còn lại em không biết."
                : $"{(report.IsFeed ? "Có số liệu của" : "Báo cáo chỉ nêu")} {coverage.Have} đơn vị; những nơi còn lại em không biết.");
        }

        MetricText.Close(draft, facts.Choice, report);
        MetricText.CiteReport(draft, report, facts.Result.Missing);
        foreach (var target in facts.Targets.Where(target => target.Threshold == facts.Threshold))
        {
            draft.Evidence.Text(target.Years);
            draft.Cite(target.Sources.Take(1));
        }

        return draft;
    }
}
