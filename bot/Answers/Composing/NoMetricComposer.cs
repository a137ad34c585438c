using Assistant.Bot.Skills;

namespace Assistant.Bot.Answers.Composing;

/// <summary>No report ranks such units.</summary>
internal sealed class NoMetricComposer : AnswerComposer<NoMetric>
{
    protected override AnswerDraft Compose(NoMetric result)
    {
        var draft = new AnswerDraft(AnswerKinds.Unknown) { Outcome = "no_data" };
        return draft.Line($"Dạ, em chưa có báo cáo nào xếp hạng {MetricText.Units(result.Kind)}. Anh/chị nêu rõ chỉ tiêu giúp em nhé.");
    }
}
