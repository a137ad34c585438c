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
            case GuideOpening.Resumed:
                draft.Line($"Dạ, mình làm tiếp **{name}** ở chỗ đang dở.");
                draft.Line("");
                break;
            case GuideOpening.NextPerson:
                draft.Line($"Dạ, em hướng dẫn **{name}** lại từ đầu cho người này; những gì ghi của người trước em bỏ rồi ạ.");
                if (Known(facts) is { Length: > 0 } known)
                {
                    draft.Line($"Em ghi: {known}.");
                }

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
                draft.Line($"Dạ, em dừng hướng dẫn {name} và giữ chỗ đang dở. Khi nào cần, anh/chị nhắn \"làm tiếp\" là mình trở lại đúng chỗ ấy ạ.");
                draft.Suggestions.AddRange([GoOn, ProcedureSuggestions.WalkThrough(facts.Procedure)]);
                break;
            case GuideOpening.General:
                draft.Line("Dạ, em nói theo trường hợp chung; lúc nào anh/chị cho em biết trường hợp hay cách nộp của mình thì em nói lại đúng phần ấy ạ.");
                draft.Line("");
                break;
            case GuideOpening.First:
                draft.Line("Dạ, đây là chỗ đầu tiên rồi ạ.");
                draft.Line("");
                break;
            case GuideOpening.Where:
                Where(draft, facts, name);
                draft.Line("");
                break;
            case GuideOpening.Unclear:
                draft.Line("Dạ, ý này em chưa rõ, mình vẫn đang ở chỗ dưới đây. Xong thì anh/chị nhắn \"tiếp\"; muốn hỏi gì cứ hỏi em ạ.");
                draft.Line("");
                break;
            case GuideOpening.Waiting:
                draft.Line("Dạ, anh/chị cứ thong thả. Xong thì nhắn \"tiếp\", em nói bước sau ạ.");
                break;
            case GuideOpening.Stuck:
                draft.Line("Dạ, em không thấy màn hình của anh/chị nên chưa biết vướng chỗ nào. Anh/chị tải lại trang rồi thử lần nữa; vẫn vướng thì gọi nơi hỗ trợ:");
                OfficeLines.Hotlines(draft, facts.Office!);
                draft.Line("Bước đang làm em để bên dưới ạ.");
                draft.Line("");
                break;
            case GuideOpening.Finished:
                draft.Line($"Dạ, mình đã đi hết các bước {name} rồi ạ. Chúc anh/chị làm thuận lợi!");
                draft.Suggestions.AddRange(ProcedureSuggestions.For(facts.Procedure, ProcedureAspect.Steps));
                break;
        }
    }

    private const string GoOn = "Làm tiếp";

    private static void Where(AnswerDraft draft, GuideFacts facts, string name)
    {
        var (number, count) = (NumberOf(facts), facts.Steps.Count);
        draft.Evidence.Computed(number).Computed(count).Computed(count - number);
        draft.Line(number == 0
            ? $"Dạ, mình mới bắt đầu {name}: em cần biết điều dưới đây, rồi có {count} bước."
            : number == count ? $"Dạ, đây là bước cuối của {name} ạ."
            : $"Dạ, mình đang ở bước {number} của {name}, sau đó còn {count - number} bước: {string.Join(", ", facts.Steps.Skip(number).Select(Name))}.");
    }

    /// <summary>Which step it is, from 1; 0 while something is asked before them.</summary>
    public static int NumberOf(GuideFacts facts)
    {
        for (var at = 0; at < facts.Steps.Count; at++)
        {
            if (facts.Steps[at] == facts.Progress.Stage)
            {
                return at + 1;
            }
        }

        return 0;
    }

    private static string Name(GuideStage stage) => stage switch
    {
        GuideStage.Documents => "giấy tờ",
        GuideStage.Fee => "lệ phí",
        GuideStage.Submit => "nộp hồ sơ",
        GuideStage.After => "sau khi nộp",
        _ => "điều kiện",
    };

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
