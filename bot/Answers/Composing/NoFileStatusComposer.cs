using Assistant.Bot.FileStatus;
using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Why nothing can be told of a file, and where it can be looked up meanwhile.</summary>
internal sealed class NoFileStatusComposer(FileStatusWording wording) : AnswerComposer<NoFileStatus>
{
    protected override AnswerDraft Compose(NoFileStatus facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Help);
        draft.Evidence.Text(facts.Tail).Text(wording.Example);
        draft.Outcome = facts.Why is FileFailure.Down or FileFailure.Late or FileFailure.Garbled ? "dependency_down" : "answered";
        draft.Line(facts.Why switch
        {
            null => $"Dạ, hệ thống tra cứu không có hồ sơ nào mang mã kết thúc bằng {facts.Tail}. Anh/chị xem lại mã trên giấy hẹn giúp em; hồ sơ mới nộp có thể chưa lên hệ thống.",
            FileFailure.NoCode => $"Dạ, mã anh/chị gửi chưa đúng dạng mã hồ sơ (ví dụ {wording.Example}). Anh/chị chép lại đủ cả mã in trên giấy hẹn giúp em nhé.",
            FileFailure.TooMany => "Dạ, em tạm ngừng tra ở đây vì có quá nhiều mã được hỏi. Anh/chị thử lại sau một giờ, hoặc tự tra:",
            FileFailure.NoConversation => "Dạ, em chỉ tra mã hồ sơ trong một cuộc trò chuyện. Anh/chị hỏi em trên trang trò chuyện, hoặc tự tra:",
            FileFailure.Late => "Dạ, hệ thống tra cứu chưa trả lời kịp nên em chưa biết hồ sơ tới đâu. Anh/chị thử lại sau ít phút, hoặc tự tra:",
            FileFailure.Garbled => "Dạ, hệ thống tra cứu trả lời không đọc được nên em không dám nói bừa hồ sơ tới đâu. Anh/chị thử lại sau, hoặc tự tra:",
            _ => "Dạ, hệ thống tra cứu đang trục trặc nên em chưa biết hồ sơ tới đâu. Anh/chị thử lại sau ít phút, hoặc tự tra:",
        });
        if (facts.Why is not FileFailure.NoCode)
        {
            foreach (var desk in facts.Desks.Take(1))
            {
                DeskLines.Add(draft, desk);
            }
        }

        return draft;
    }
}
