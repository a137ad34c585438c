using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Who has no figure in a period; a document that prints two ends does not tell.</summary>
internal sealed class SilenceComposer(UnitNames names) : AnswerComposer<SilenceFacts>
{
    protected override AnswerDraft Compose(SilenceFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Ranking);
        if (facts.Result.Report is not { } report)
        {
            return MetricText.Nothing(draft, facts.Choice, $"các {MetricText.Units(facts.Kind)} ở kỳ anh/chị hỏi");
        }

        MetricText.Frame(draft, facts.Choice, report, facts.Result.Coverage);
        if (facts.Result.Outcome != MetricOutcome.Found)
        {
            draft.Kind = AnswerKinds.Unknown;
            draft.Outcome = "partial";
            draft.Line($"Dạ, em không biết nơi nào chưa báo cáo {MetricText.Name(facts.Choice)}: {MetricText.PeriodOf(report)} chỉ in những nơi cao nhất và thấp nhất, nơi không được in vẫn có thể đã báo cáo.");
            MetricText.CiteReport(draft, report, []);
            return draft;
        }

        var silent = facts.Result.Silent;
        draft.Evidence.Computed(silent.Count);
        draft.Line(silent.Count == 0
            ? $"Dạ, mọi {MetricText.Units(facts.Kind)} đều có số {MetricText.Name(facts.Choice)}, {MetricText.PeriodOf(report)}."
            : $"Dạ, **{silent.Count} {MetricText.Units(facts.Kind)}** chưa có số {MetricText.Name(facts.Choice)}, {MetricText.PeriodOf(report)}: {string.Join(", ", silent.Select(names.Name))}.");
        if (facts.Result.IsExpectedFromEarlier)
        {
            draft.Line("Em so với những nơi đã báo cáo ở các kỳ trước.");
        }

        MetricText.Close(draft, facts.Choice, report);
        MetricText.CiteReport(draft, report, []);
        return draft;
    }
}
