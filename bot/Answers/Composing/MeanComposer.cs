using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Answers.Composing;

/// <summary>The average of whoever reported: that it is reckoned here and not printed, of how many, and by which way of reckoning.</summary>
internal sealed class MeanComposer(UnitNames names) : AnswerComposer<MeanFacts>
{
    private const string Points = "điểm";

    protected override AnswerDraft Compose(MeanFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Value);
        var (rows, report) = (facts.Result.Rows, facts.Result.Report!);
        var unit = rows[0].Observation.Unit;
        MetricText.Frame(draft, facts.Choice, report, facts.Group is null ? facts.Result.Coverage : null);
        var mean = MeanFacts.Simple(rows);
        draft.Evidence.Text(facts.Group).Computed(rows.Count);
        if (facts.IsMedian)
        {
            draft.Line($"Dạ, trung vị của {rows.Count} {MetricText.Units(facts.Kind)}{GroupText.Among(facts.Group)} là **{Told(draft, MeanFacts.Median(rows), unit)}** về {MetricText.Name(facts.Choice)}, {MetricText.PeriodOf(report)}: một nửa số nơi cao hơn, một nửa thấp hơn.");
            draft.Bullet($"Em tự tính từ số của từng nơi; nguồn không ghi số trung vị. Bình quân của các nơi ấy là {Told(draft, mean, unit)}.");
        }
        else
        {
            TellMean(draft, facts, mean);
        }

        if (facts is { Group: null, Result.Coverage: { Of: not null, IsComplete: false } coverage })
        {
            draft.Line(MetricText.Known(report, coverage));
        }

        GroupText.Tell(draft, facts.Members, [], names);
        MetricText.Close(draft, facts.Choice, report);
        MetricText.CiteReport(draft, report, rows.Select(row => row.Observation));
        return draft;
    }

    private static void TellMean(AnswerDraft draft, MeanFacts facts, decimal mean)
    {
        var (rows, report) = (facts.Result.Rows, facts.Result.Report!);
        var unit = rows[0].Observation.Unit;
        draft.Line($"Dạ, bình quân {rows.Count} {MetricText.Units(facts.Kind)}{GroupText.Among(facts.Group)} là **{Told(draft, mean, unit)}** về {MetricText.Name(facts.Choice)}, {MetricText.PeriodOf(report)}.");
        draft.Bullet("Em tự tính từ số của từng nơi, mỗi nơi tính như nhau; nguồn không ghi số bình quân.");
        if (facts.Pooled is { } pooled)
        {
            draft.Evidence.Computed(pooled.Part).Computed(pooled.Whole);
            draft.Bullet($"Tính gộp, nơi nhiều hồ sơ nặng hơn: **{Told(draft, pooled.Share, unit)}** ({VietnameseFormat.Number(pooled.Part)} trên {VietnameseFormat.Number(pooled.Whole)}).");
        }
        else if (unit is not "%" and not Points)
        {
            draft.Bullet($"Cộng các nơi: **{Told(draft, rows.Sum(row => row.Observation.Value), unit)}**.");
        }
    }

    private static string Told(AnswerDraft draft, decimal value, string unit)
    {
        var text = unit == "%" ? $"{VietnameseFormat.Number(value)}%" : $"{VietnameseFormat.Number(value)} {unit}";
        draft.Evidence.Computed(value).Text(text);
        return text;
    }
}
