using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Wholes side by side by the averages of their parts, reckoned here and said to be; what a document printed of them stands behind, with its period.</summary>
internal sealed class WholesComposer(UnitNames names) : AnswerComposer<WholesFacts>
{
    protected override AnswerDraft Compose(WholesFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Comparison);
        var (report, means) = (facts.Now.Report, facts.Now.Means);
        MetricText.Frame(draft, facts.Choice, report, null);
        var (more, less) = (means.MaxBy(mean => mean.Value)!, means.MinBy(mean => mean.Value)!);
        var difference = more.Value - less.Value;
        draft.Line($"Dạ, {(difference == 0
            ? $"**bình quân các {MetricText.Units(more.Kind)} và các {MetricText.Units(less.Kind)} bằng nhau**"
            : $"**bình quân các {MetricText.Units(more.Kind)} cao hơn các {MetricText.Units(less.Kind)} {ChangeText.Size(draft.Evidence, difference, more.Unit)}**")} về {MetricText.Name(facts.Choice)}, {MetricText.PeriodOf(report)}: {string.Join("; ", means.Select(mean => NewerText.Told(draft, mean)))}.");
        draft.Bullet("Em tự tính từ số của từng nơi, mỗi nơi tính như nhau; kỳ này nguồn không ghi số chung của các khối.");
        if (facts.Printed is { Report: { } printed } before)
        {
            draft.Evidence.Text(printed.Period.Label);
            foreach (var unit in before.Units)
            {
                MetricText.Evident(draft.Evidence, unit.Row!.Observation);
            }

            draft.Bullet($"Số chung do báo cáo in gần nhất, {MetricText.Label(printed)}: {string.Join(", ", before.Units.Select(unit => $"{names.Name(unit.Row!.Observation.EntityId)} {MetricText.Figure(unit.Row.Observation)}"))}.");
            MetricText.CiteReport(draft, printed, before.Units.Select(unit => unit.Row!.Observation));
        }

        MetricText.Close(draft, facts.Choice, report);
        MetricText.CiteReport(draft, report, []);
        return draft;
    }
}
