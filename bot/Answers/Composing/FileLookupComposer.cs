using Assistant.Bot.FileStatus;
using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Where to look up a file; where a service can be asked, the code is asked for first.</summary>
internal sealed class FileLookupComposer(FileStatusWording wording) : AnswerComposer<FileLookupFacts>
{
    protected override AnswerDraft Compose(FileLookupFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Help);
        draft.Evidence.Text(wording.Example);
        var file = facts.Procedure is { } procedure ? $"hồ sơ {VietnameseFormat.InSentence(ProcedureSuggestions.ShortName(procedure))}" : "hồ sơ";
        draft.Evidence.Text(facts.Procedure?.Title);
        if (facts.CanAsk)
        {
            draft.Line($"Dạ, anh/chị gửi em **mã hồ sơ** in trên giấy tiếp nhận và hẹn trả kết quả (dạng {wording.Example}), em tra giúp {file} tới đâu. Mã chỉ dùng để tra lần này, em không lưu lại.");
            draft.Paragraph("Hoặc anh/chị tự tra:");
        }
        else
        {
            draft.Line($"Dạ, em không xem được {file} của anh/chị. Anh/chị tự tra bằng **mã hồ sơ** in trên giấy tiếp nhận và hẹn trả kết quả:");
        }

        foreach (var desk in facts.Desks.Take(2))
        {
            DeskLines.Add(draft, desk);
        }

        draft.Bullet("Không có mã, hoặc đã quá ngày hẹn: hỏi bộ phận một cửa nơi đã nộp.");
        if (!facts.CanAsk)
        {
            draft.Paragraph(facts.GaveCode
                ? "Mã hồ sơ là thông tin riêng nên em đã bỏ đi, anh/chị đừng gửi vào đây nhé."
                : "Anh/chị đừng gửi mã hồ sơ hay số giấy tờ vào đây nhé.");
        }

        return draft;
    }
}
