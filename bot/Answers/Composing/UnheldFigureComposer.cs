using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Answers.Composing;

/// <summary>A figure whose source is asked and that no table holds is given no other figure's source; those that it may be rounded from are told as such.</summary>
internal sealed class UnheldFigureComposer(UnitNames names) : AnswerComposer<UnheldFigureFacts>
{
    private const int MostTold = 5;

    protected override AnswerDraft Compose(UnheldFigureFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Unknown) { Outcome = "no_data" };
        var said = $"{VietnameseFormat.Number(facts.Value)}{facts.Unit}";
        draft.Evidence.Text(said).Computed(facts.Value);
        if (facts.Rounded.Count == 0)
        {
            return draft.Line($"Dạ, em **không thấy số {said}** trong các bảng số liệu em đang giữ nên không nêu nguồn của số nào khác thay cho số này. Anh/chị cho em biết nơi và chỉ tiêu, em xem đúng số ạ.");
        }

        draft.Kind = AnswerKinds.Value;
        draft.Outcome = "partial";
        draft.Line($"Dạ, em **không thấy đúng số {said}** trong các bảng số liệu em đang giữ. Làm tròn thành {said} thì có:");
        foreach (var figure in facts.Rounded.Take(MostTold))
        {
            draft.Evidence.Text(figure.Report.Title).Text(figure.Report.Number).Text(figure.Report.Period.Label).Day(figure.Report.Period.From).Day(figure.Report.Period.To);
            draft.Bullet($"{names.Name(figure.Row.Observation.EntityId)}, {MetricText.PeriodOf(figure.Report)}: {HeldFiguresComposer.Told(draft, figure)}.");
        }

        HeldFiguresComposer.Close(draft, [.. facts.Rounded.Take(MostTold)]);
        return draft;
    }
}
