using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Answers.Files;

/// <summary>Says which file comes with the answer, or what there must be first.</summary>
internal sealed class ExportComposer : AnswerComposer<ExportFacts>
{
    protected override AnswerDraft Compose(ExportFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Report);
        if (facts.Sheet is not { } sheet)
        {
            draft.Kind = AnswerKinds.Clarification;
            draft.Outcome = "clarification";
            return draft.Line($"Dạ, em chưa có số liệu nào trong cuộc trò chuyện này để làm {FileKinds.Name(facts.Kind)}. Anh/chị hỏi số liệu trước giúp em, ví dụ tỉnh nào thấp nhất về tỷ lệ hồ sơ trực tuyến.");
        }

        draft.Evidence.Text(sheet.Indicator).Text(sheet.Period?.Label);
        var period = sheet.Period is { } named ? $", {named.Label}" : "";
        var subject = $"{VietnameseFormat.InSentence(SheetText.Title(sheet))}{period}";
        if (facts.Kind == FileKind.Map && !AnswerFiles.CanBeMapped(sheet))
        {
            draft.Kind = AnswerKinds.Unknown;
            draft.Outcome = "no_data";
            return draft.Line($"Dạ, bản đồ chỉ vẽ được số liệu của tỉnh, thành phố; số vừa rồi ({subject}) thì không. Em vẽ biểu đồ hoặc lập tệp Excel được ạ.");
        }

        draft.Indicator = sheet.IndicatorId;
        draft.Period = sheet.Period;
        draft.Wanted.Add(facts.Kind);
        draft.Line($"Dạ, em gửi anh/chị {FileKinds.Name(facts.Kind)} về {subject}.");
        if (sheet.IsSimulated)
        {
            draft.Line("Đây là số liệu mô phỏng, không phải số liệu thật.");
        }

        draft.Line(sheet.IsInternal ? "Số liệu lưu hành nội bộ." : "Số liệu công khai.");
        return draft;
    }
}
