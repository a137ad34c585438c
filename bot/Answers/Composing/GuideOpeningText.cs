using Assistant.Bot.Guiding;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Why a stage of a walk-through is shown, said before it.</summary>
internal static class GuideOpeningText
{
    public static void Add(AnswerDraft draft, GuideFacts facts)
    {
        var name = VietnameseFormat.InSentence(ProcedureSuggestions.ShortName(facts.Procedure));
        switch (facts.Opening)
        {
            case GuideOpening.Begun:
                draft.Line($"Dạ, em hướng dẫn anh/chị **{name}** từng bước. Anh/chị cứ hỏi ngang lúc nào cũng được; nhắn \"quay lại\", \"nhắc lại\", \"bỏ qua\" hay \"dừng\" em đều hiểu ạ.");
                draft.Line("");
                break;
            case GuideOpening.Corrected:
                draft.Line($"Dạ, em ghi lại: {Known(facts)}.");
                draft.Line("");
                break;
            case GuideOpening.Quiet:
                draft.Line("Dạ, em thôi đọc to.");
                draft.Line("");
                break;
            case GuideOpening.Unsure:
                draft.Line($"Dạ, trường hợp của mình anh/chị nên hỏi trước nơi giải quyết: {facts.Procedure.Agency.TrimEnd('.')}. Em nói tiếp để anh/chị biết cần chuẩn bị gì ạ.");
                draft.Line("");
                break;
            case GuideOpening.Cancelled:
                draft.Line($"Dạ, em dừng hướng dẫn {name}. Khi nào cần làm tiếp, anh/chị bấm nút bên dưới ạ.");
                draft.Suggestions.Add(ProcedureSuggestions.WalkThrough(facts.Procedure));
                break;
            case GuideOpening.Finished:
                draft.Line($"Dạ, mình đã đi hết các bước {name} rồi ạ. Chúc anh/chị làm thuận lợi!");
                draft.Suggestions.AddRange(ProcedureSuggestions.For(facts.Procedure, ProcedureAspect.Steps));
                break;
        }
    }

    /// <summary>What the person has said so far, in words.</summary>
    private static string Known(GuideFacts facts)
    {
        string?[] known =
        [
            facts.Place is { } place ? $"làm ở {VietnameseFormat.PlaceName(place)}" : null,
            facts.Progress.Case is { } which && facts.Procedure.Cases?.Cases.ElementAtOrDefault(which) is { } one ? $"trường hợp \"{VietnameseFormat.InSentence(one.Label)}\"" : null,
            facts.Progress.Channel switch { "online" => "nộp trực tuyến", "in_person" => "nộp trực tiếp", _ => null },
            .. GuidePeopleText.Chosen(facts).Select(person => VietnameseFormat.InSentence(person.Label)),
        ];
        return string.Join(", ", known.OfType<string>());
    }
}
