using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Answers.Composing;

/// <summary>"Có phải về quê làm không": how far the record lets one choose the office, in the first line; where it says nothing of others, the office that it names, and whether one can file online instead.</summary>
internal sealed class ReachText(FilingReaches reaches)
{
    public void Tell(AnswerDraft draft, Procedure procedure, string title)
    {
        draft.Line(reaches.Of(procedure) switch
        {
            FilingReach.Anywhere => $"Dạ, {title} **làm ở nơi nào cũng được**, không phải về nơi thường trú: {VietnameseFormat.Sentence(procedure.Agency)}",
            FilingReach.Province => $"Dạ, {title} **làm ở xã, phường nào trong tỉnh cũng được**: {VietnameseFormat.Sentence(procedure.Agency)}",
            FilingReach.Some => $"Dạ, {title} thì **có trường hợp được chọn nơi làm**: {VietnameseFormat.Sentence(procedure.Agency)}",
            _ => $"Dạ, {title} làm ở **{procedure.Agency.TrimEnd('.')}**; bản ghi không nói nơi khác có nhận hay không.",
        });
        draft.Line(procedure.OnlineLevel == OnlineText.Whole ? $"Nộp trực tuyến toàn trình thì không phải đi xa: {VietnameseFormat.Sentence(procedure.Where)}" : $"Nơi nộp: {VietnameseFormat.Sentence(procedure.Where)}");
    }
}
