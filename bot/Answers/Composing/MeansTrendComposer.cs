using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Answers.Composing;

/// <summary>The averages of provinces or ministries over time, reckoned here and said to be.</summary>
internal sealed class MeansTrendComposer : AnswerComposer<MeansTrendFacts>
{
    /// <summary>More points are too long to read in a message.</summary>
    private const int MostTold = 12;

    protected override AnswerDraft Compose(MeansTrendFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Trend);
        var newest = facts.Lines[0].Points[^1].Report;
        MetricText.Frame(draft, facts.Choice, newest, null);
        var lead = "Dạ, ";
        foreach (var line in facts.Lines)
        {
            var (first, last) = (line.Points[0], line.Points[^1]);
            draft.Line($"{lead}bình quân các {MetricText.Units(line.Kind)} **{ChangeText.Move(draft.Evidence, last.Mean.Value - first.Mean.Value, last.Mean.Unit)}** về {MetricText.Name(facts.Choice)} từ {MetricText.Label(first.Report)} đến {MetricText.Label(last.Report)}:");
            lead = "";
            foreach (var (report, mean) in line.Points.TakeLast(MostTold))
            {
                draft.Evidence.Text(report.Period.Label).Day(report.Period.From).Day(report.Period.To);
                draft.Bullet($"{MetricText.Label(report)}: {NewerText.Told(draft, mean)}");
            }
        }

        draft.Line("Em tự tính từ số của từng nơi, mỗi nơi tính như nhau; nguồn không ghi số chung theo tuần.");
        MetricText.Close(draft, facts.Choice, newest);
        MetricText.CiteReport(draft, newest, []);
        return draft;
    }
}
