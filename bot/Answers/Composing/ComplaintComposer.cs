using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Sends a complaint about officials where it is recorded and answered; takes no side and no details.</summary>
internal sealed class ComplaintComposer : AnswerComposer<ComplaintFacts>
{
    protected override AnswerDraft Compose(ComplaintFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Help);
        var first = facts.Desks[0];
        draft.Evidence.Text(first.Name);
        draft.Line(facts.IsFormal
            ? $"Dạ, trình tự, thời hạn khiếu nại hay khởi kiện một quyết định thì em **chưa có thông tin chắc chắn** nên không dám nói bừa. Anh/chị hỏi bộ phận tiếp công dân của cơ quan đã ra quyết định; còn phản ánh việc chậm trễ, gây khó thì gửi ở **{first.Name}** ạ."
            : $"Dạ, em rất tiếc vì anh/chị gặp chuyện này. Anh/chị gửi ở **{first.Name}** để được ghi nhận và trả lời chính thức ạ.");
        DeskLines.Add(draft, first);
        if (first.Accepts.Count > 0)
        {
            draft.Bullet($"Nơi đó nhận phản ánh về {string.Join("; ", first.Accepts)}.");
        }

        if (facts.Hotline is { } hotline)
        {
            draft.Evidence.Text(hotline.Number);
            draft.Bullet($"Tổng đài {facts.Place!.Name}: {hotline.Number}{OfficeLines.Doubt(hotline.Confidence)}.");
            draft.Cite(hotline.Sources.Take(1));
        }

        draft.Bullet("Hoặc gặp bộ phận tiếp công dân của cơ quan đó.");
        draft.Paragraph(facts.IsBribery
            ? "Bị đòi tiền ngoài quy định thì anh/chị đừng đưa, hỏi biên lai và căn cứ thu, ghi lại ngày giờ, nơi, việc. Số đường dây nóng về việc này em chưa có nguồn chắc chắn nên không nêu. Anh/chị cũng đừng gửi tên cán bộ hay giấy tờ vào đây, em không chuyển phản ánh thay được."
            : "Anh/chị ghi rõ ngày giờ, nơi, việc gì; đừng gửi tên cán bộ hay giấy tờ vào đây, em không chuyển phản ánh thay được.");
        return draft;
    }
}
