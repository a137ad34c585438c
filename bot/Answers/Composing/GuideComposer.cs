using Assistant.Bot.Guiding;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Answers.Composing;

/// <summary>One stage of a walk-through: short, one thing at a time, with buttons for what people answer most.</summary>
internal sealed class GuideComposer(HandoutComposer handouts) : AnswerComposer<GuideFacts>
{
    public const string Next = "Tiếp tục";
    public const string Stop = "Dừng hướng dẫn";
    private const string Back = "Quay lại";
    private const string Skip = "Bỏ qua";

    protected override AnswerDraft Compose(GuideFacts facts)
    {
        var draft = new AnswerDraft(KindOf(facts)) { Procedure = ProcedureComposer.Describe(facts.Procedure) };
        ProcedureComposer.AddEvidence(draft, facts.Procedure);
        draft.IsSpoken = facts.Progress.Aloud;
        draft.Evidence.Texts([.. facts.People.SelectMany(person => new[] { person.Label, person.Detail }).OfType<string>()]);
        GuideOpeningText.Add(draft, facts);
        if (facts.Opening == GuideOpening.Aside)
        {
            Tell(draft, facts);
        }
        else if (facts.Opening == GuideOpening.Waiting)
        {
            Offer(draft, Next, Back);
        }
        else if (facts.Opening is not (GuideOpening.Cancelled or GuideOpening.Finished))
        {
            Show(draft, facts);
        }

        return draft;
    }

    // In between: only what was asked, of the case that is known.
    private static void Tell(AnswerDraft draft, GuideFacts facts)
    {
        if (facts.Progress.Stage == GuideStage.Fee)
        {
            GuidePeopleText.Pays(draft, facts);
            return;
        }

        draft.Line($"Dạ, trường hợp của mình thì {VietnameseFormat.InSentence(ProcedureSuggestions.ShortName(facts.Procedure))} cần chuẩn bị:");
        foreach (var at in GuideScript.Documents(facts.Procedure, facts.Progress))
        {
            draft.Bullet(facts.Procedure.Documents[at]);
        }

        draft.Cite(facts.Procedure.Sources.Take(1));
        Doubt(draft, facts.Procedure);
    }

    private void Show(AnswerDraft draft, GuideFacts facts)
    {
        switch (facts.Progress.Stage)
        {
            case GuideStage.Place:
                Ask(draft, "Anh/chị làm thủ tục ở tỉnh, thành phố nào? Mức thu có thể khác nhau theo nơi.", []);
                break;
            case GuideStage.Case:
                Ask(draft, facts.Procedure.Cases!.Question, facts.Procedure.Cases.Cases.Select(one => (one.Label, one.Label)));
                break;
            case GuideStage.Channel:
                Ask(draft, "Anh/chị định nộp trực tuyến hay nộp trực tiếp?", [("Trực tuyến", "Nộp trực tuyến"), ("Trực tiếp", "Nộp trực tiếp")]);
                break;
            case GuideStage.Conditions:
                Step(draft, facts, facts.Procedure.Conditions.Count > 0 ? "Điều kiện" : "Người làm thủ tục");
                Bullets(draft, facts.Procedure.Conditions);
                AskWho(draft, facts);
                break;
            case GuideStage.Documents:
                Documents(draft, facts);
                break;
            case GuideStage.Fee:
                // What it costs follows, told by the fee skill.
                Step(draft, facts, "Lệ phí");
                GuidePeopleText.Pays(draft, facts);
                Offer(draft, Next, Back);
                break;
            case GuideStage.Submit:
                Submit(draft, facts);
                break;
            default:
                After(draft, facts);
                break;
        }

        // The fee brings its own sources.
        if (facts.Progress.Stage is > GuideStage.Channel and not GuideStage.Fee)
        {
            draft.Cite(facts.Procedure.Sources.Take(1));
            Doubt(draft, facts.Procedure);
        }
    }

    // Who the person is, where that changes something; else only whether the conditions are met.
    private static void AskWho(AnswerDraft draft, GuideFacts facts)
    {
        if (facts.People.Count == 0)
        {
            draft.Line("Anh/chị thuộc diện này chứ ạ?");
            Offer(draft, "Đúng rồi", "Tôi không chắc");
            return;
        }

        GuidePeopleText.Ask(draft, facts.People);
        Offer(draft, "Tôi không chắc");
    }

    private static void Ask(AnswerDraft draft, string question, IEnumerable<(string Label, string Say)> answers)
    {
        draft.Line(question);
        draft.Options.AddRange(answers.Select(answer => new AnswerOption(answer.Label, answer.Say)));
        draft.Suggestions.AddRange([Skip, Stop]);
    }

    // Spelt out, because "1/5" reads like a day.
    private static void Step(AnswerDraft draft, GuideFacts facts, string heading)
    {
        var steps = facts.Steps;
        var number = GuideOpeningText.NumberOf(facts);
        draft.Evidence.Computed(number).Computed(steps.Count);
        draft.Line($"**Bước {number} trong {steps.Count}: {heading}**");
    }

    private static void Documents(AnswerDraft draft, GuideFacts facts)
    {
        Step(draft, facts, "Giấy tờ");
        var documents = GuideScript.Documents(facts.Procedure, facts.Progress);
        for (var at = 0; at < documents.Count; at++)
        {
            draft.Line($"{at + 1}. {(facts.Progress.Have.Contains(documents[at]) ? "☑" : "☐")} {facts.Procedure.Documents[documents[at]]}");
        }

        foreach (var note in facts.Procedure.Notes.Where(note => note.Contains("VNeID", StringComparison.OrdinalIgnoreCase)).Take(1))
        {
            draft.Line($"Lưu ý: {note.TrimEnd('.')}.");
        }

        var lacking = documents.Count(at => !facts.Progress.Have.Contains(at));
        draft.Evidence.Computed(lacking).Computed(1);
        draft.Line(facts.Opening == GuideOpening.Lacking && facts.Progress.Have.Count > 0
            ? $"Còn {lacking} mục chưa có. Anh/chị nhắn số mục khi có thêm, hoặc \"tiếp\" để xem bước sau."
            : documents.Count == 1
                ? "Anh/chị có rồi thì bấm \"Đủ rồi\" ạ."
                : "Mục nào không thuộc trường hợp của mình thì anh/chị bỏ qua. Đã có mục nào, anh/chị nhắn số (ví dụ \"có 1\"); đủ cả thì bấm \"Đủ rồi\" ạ.");
        Offer(draft, "Đủ rồi", Next, Back);
    }

    private static void Submit(AnswerDraft draft, GuideFacts facts)
    {
        var procedure = facts.Procedure;
        Step(draft, facts, "Nộp hồ sơ");
        if (facts.Progress.Channel != "in_person")
        {
            draft.Line($"Nơi nộp: {procedure.Where.TrimEnd('.')}.");
            if (procedure.OnlineLevel is { } level)
            {
                draft.Line($"Mức độ trực tuyến: {level.TrimEnd('.')}.");
            }
        }

        draft.Line($"Nơi giải quyết: {procedure.Agency.TrimEnd('.')}.");
        if (facts.Place is { } place)
        {
            draft.Line($"Nơi làm: {place.FullName}.");
        }

        Office(draft, facts);

        if (procedure.Steps.Count > 0)
        {
            draft.Line("Các việc theo thứ tự:");
            for (var at = 0; at < procedure.Steps.Count; at++)
            {
                draft.Line($"{at + 1}. {procedure.Steps[at]}");
            }
        }

        Offer(draft, Next, Back);
    }

    /// <summary>Address and hours where a source has them; else whom to call before going there.</summary>
    private static void Office(AnswerDraft draft, GuideFacts facts)
    {
        if (facts.Office is not { } office)
        {
            return;
        }

        OfficeLines.Desks(draft, office);
        if (office.Desks.Count == 0 && facts.Progress.Channel != "online")
        {
            draft.Line("Địa chỉ, giờ làm việc của từng nơi em chưa có nguồn; anh/chị gọi hỏi trước khi đến:");
            OfficeLines.Hotlines(draft, office);
        }
    }

    private void After(AnswerDraft draft, GuideFacts facts)
    {
        Step(draft, facts, "Sau khi nộp");
        draft.Line($"Thời hạn: **{facts.Procedure.Duration.TrimEnd('.')}**.");
        draft.Line($"Kết quả: {facts.Procedure.Result.TrimEnd('.')}.");
        draft.Line("Anh/chị giữ giấy hẹn hoặc mã hồ sơ để tra cứu nhé. Vậy là mình đã đi hết các bước, bấm \"Xong\" để kết thúc ạ.");
        draft.Attachments.Add(handouts.Page(new HandoutFacts(
            facts.Procedure, facts.Place, facts.Progress.Channel, GuideScript.Items(facts.Procedure, facts.Progress) is [var only] ? only : null)));
        Offer(draft, "Xong", Back);
    }

    private static void Doubt(AnswerDraft draft, Procedure procedure)
    {
        if (procedure.Confidence == Confidence.Unverified)
        {
            draft.Line("Thông tin này **chưa kiểm chứng** đầy đủ, anh/chị nên hỏi lại nơi tiếp nhận.");
        }
    }

    private static void Bullets(AnswerDraft draft, IReadOnlyList<string> items)
    {
        foreach (var item in items)
        {
            draft.Bullet(item);
        }
    }

    private static void Offer(AnswerDraft draft, params string[] answers)
    {
        draft.Suggestions.AddRange([.. answers, Stop]);
        draft.KeepsSuggestions = true;
    }

    private static string KindOf(GuideFacts facts) => facts.Opening is GuideOpening.Cancelled or GuideOpening.Finished or GuideOpening.Waiting
        ? AnswerKinds.Help
        : facts.Progress.Stage switch
        {
            GuideStage.Place or GuideStage.Case or GuideStage.Channel => AnswerKinds.Clarification,
            GuideStage.Documents => AnswerKinds.Documents,
            GuideStage.Fee => AnswerKinds.Fee,
            GuideStage.Submit => AnswerKinds.Steps,
            GuideStage.After => AnswerKinds.Duration,
            _ => AnswerKinds.Procedure,
        };
}
