using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Answers.Composing;

/// <summary>A legal act: what it is about and what is known of its force.</summary>
internal sealed class ActComposer : AnswerComposer<ActFacts>
{
    protected override AnswerDraft Compose(ActFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Policy);
        if (facts.Acts.Count == 0)
        {
            draft.Kind = AnswerKinds.Unknown;
            draft.Outcome = "no_data";
            // A number that nobody has checked is not repeated as if it were one.
            return draft.Line("Dạ, em chưa có thông tin về văn bản có số như anh/chị nêu. Anh/chị tra giúp em trên Cơ sở dữ liệu quốc gia về văn bản pháp luật nhé.");
        }

        foreach (var act in facts.Acts)
        {
            draft.Evidence.Text(act.Title).Text(act.Summary).Text(act.Status).Text(act.Note).Text(act.ReplacedBy).Text(act.AmendedBy).Day(act.Issued).Days(act.Effective);
            draft.Line($"Dạ, **{act.Title}**{(act.Issued is { } issued ? $" (ban hành {VietnameseFormat.Day(issued)})" : "")}: {VietnameseFormat.InSentence(act.Summary).TrimEnd('.')}.");
            if (act.Effective.From is { } from)
            {
                draft.Bullet($"Hiệu lực từ {VietnameseFormat.Day(from)}{(act.Effective.To is { } to ? $" đến hết {VietnameseFormat.Day(to)}" : "")}.");
            }

            draft.Bullet($"Tình trạng: {act.Status.TrimEnd('.')}.");
            if (act.ReplacedBy is { } by)
            {
                draft.Bullet($"Được thay bởi {by}.");
            }

            if (act.AmendedBy is { } amended)
            {
                draft.Bullet($"Được sửa bởi {amended}.");
            }

            draft.Cite(act.Sources.Take(3));
        }

        return draft;
    }
}
