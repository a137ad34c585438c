using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Details;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Documents, steps, place, duration or conditions of a procedure, or all in short.</summary>
internal sealed class ProcedureComposer(PenaltyText penalties, ReachText reach) : AnswerComposer<ProcedureFacts>
{
    public static AnswerProcedure Describe(Procedure procedure) => new(
        procedure.Id,
        procedure.Code,
        procedure.Title,
        procedure.Level,
        procedure.Origin == ProcedureOrigin.Curated ? "curated" : "imported",
        VietnameseFormat.Iso(procedure.AsOf));

    protected override AnswerDraft Compose(ProcedureFacts facts)
    {
        var procedure = facts.Procedure;
        var draft = new AnswerDraft(KindOf(facts.Aspect)) { Procedure = Describe(procedure) };
        AddEvidence(draft, procedure);
        if (procedure.Abolished is { } abolished)
        {
            draft.Line($"Dạ, thủ tục {Title(procedure)} {VietnameseFormat.InSentence(abolished)}, hiện không còn thực hiện.");
        }

        switch (facts.Aspect)
        {
            case ProcedureAspect.Documents:
                List(draft, $"Dạ, {Title(procedure)} cần chuẩn bị:", procedure.Documents, numbered: false, "giấy tờ cần nộp");
                break;
            case ProcedureAspect.Fee:
                ImportedText.TellFee(draft, procedure, Title(procedure));
                break;
            case ProcedureAspect.Steps:
                List(draft, $"Dạ, các bước {Title(procedure)}:", procedure.Steps, numbered: true, "các bước");
                draft.Line($"Nơi nộp: {VietnameseFormat.Sentence(procedure.Where)}");
                break;
            case ProcedureAspect.Where:
                WhereTo(draft, procedure);
                Online(draft, procedure);
                break;
            case ProcedureAspect.Reach:
                reach.Tell(draft, procedure, Title(procedure));
                break;
            case ProcedureAspect.Online:
                OnlineText.Tell(draft, procedure, Title(procedure));
                break;
            case ProcedureAspect.Duration:
                draft.Line($"Dạ, thời hạn {Title(procedure)}: **{procedure.Duration.TrimEnd('.')}**.");
                break;
            case ProcedureAspect.Conditions:
                List(draft, facts.LeavesOpen && facts.Matter is null && facts.Asked.Count == 0 && IsUnsaid(facts) ? $"Dạ, đúng điều này em **chưa tìm thấy**; điều kiện để {Title(procedure)} thì bản ghi nêu:" : $"Dạ, điều kiện để {Title(procedure)}:", procedure.Conditions, numbered: false, "điều kiện");
                break;
            case ProcedureAspect.Penalty:
            case ProcedureAspect.Late:
                penalties.Tell(draft, facts, Title(procedure));
                break;
            case ProcedureAspect.Validity or ProcedureAspect.Deadline:
                Term(draft, facts);
                break;
            case ProcedureAspect.Received:
                draft.Line($"Dạ, em **chưa có mức tiền được nhận** trong bản ghi {Title(procedure)} nên không đoán số. Anh/chị hỏi giúp em nơi giải quyết: {VietnameseFormat.Sentence(procedure.Agency)}");
                draft.Outcome = "no_data";
                break;
            case ProcedureAspect.Detail:
                DetailText.Tell(draft, facts, Title(procedure));
                break;
            case ProcedureAspect.Paper:
                PaperText.Tell(draft, facts, Title(procedure));
                break;
            case ProcedureAspect.InPerson:
                OnlineText.TellInPerson(draft, facts, Title(procedure));
                break;
            case ProcedureAspect.Difference when facts.Other is { } other:
                AddEvidence(draft, other);
                DifferenceText.Tell(draft, procedure, other);
                break;
            default:
                Overview(draft, procedure, isBrief: facts.Asked.Count > 0 || facts.Matter is not null || (facts.LeavesOpen && IsUnsaid(facts)));
                break;
        }

        if (facts.Aspect is not (ProcedureAspect.Penalty or ProcedureAspect.Late or ProcedureAspect.InPerson))
        {
            TellAsked(draft, facts);
        }

        NotesText.Tell(draft, facts);
        PlaceNote.Add(draft, facts.Place, facts.AskedAs);
        if (procedure.Origin == ProcedureOrigin.Imported)
        {
            ImportedText.AddLevels(draft, facts.OtherLevels);
            ImportedText.AddOrigin(draft, procedure);
        }
        else if (procedure.Confidence == Confidence.Unverified)
        {
            draft.Line("Thông tin này **chưa kiểm chứng** đầy đủ, anh/chị nên hỏi lại nơi tiếp nhận.");
        }

        if (facts.LeavesOpen && facts.Matter is null && !(facts.Asked.Count == 0 && IsUnsaid(facts)) && facts.Aspect is not (ProcedureAspect.Penalty or ProcedureAspect.Late))
        {
            draft.Line("Nếu ở trên chưa có đúng điều anh/chị hỏi, anh/chị hỏi giúp em nơi tiếp nhận nhé.");
        }

        draft.Cite(RuleText.SourcesOf(procedure, facts.Asked).Concat(procedure.Sources).Distinct().Take(3));
        draft.Suggestions.AddRange(ProcedureSuggestions.For(procedure, facts.Aspect));
        return draft;
    }

    // How long the office takes is no answer to how long a paper is good for.
    private static void Term(AnswerDraft draft, ProcedureFacts facts)
    {
        if (facts.Asked.Count == 0)
        {
            var what = facts.Aspect == ProcedureAspect.Validity ? "thời gian dùng hay hưởng" : "hạn phải làm";
            draft.Line($"Dạ, em **chưa có thông tin** về {what}: bản ghi {Title(facts.Procedure)} không nêu, nên em không đoán.");
            draft.Outcome = "no_data";
        }

        draft.Line($"Anh/chị hỏi thêm nơi giải quyết: {VietnameseFormat.Sentence(facts.Procedure.Agency)}");
    }

    // Who asks one thing wants that first; the rest of the record stands below.
    private static void TellAsked(AnswerDraft draft, ProcedureFacts facts)
    {
        if (facts is { Asked.Count: 0, Matter: { } matter })
        {
            draft.Opening(MatterText.Opening(facts.Procedure, matter, Title(facts.Procedure)));
            return;
        }

        if (facts.Asked.Count == 0 || facts.Procedure.Abolished is not null)
        {
            if (facts.LeavesOpen && IsUnsaid(facts) && facts.Aspect == ProcedureAspect.Conditions)
            {
                draft.Line($"Anh/chị hỏi thêm giúp em: {VietnameseFormat.Sentence(facts.Procedure.Agency)}");
            }
            else if (facts.LeavesOpen && IsUnsaid(facts))
            {
                draft.Opening($"Dạ, điều này em **chưa tìm thấy** trong bản ghi {Title(facts.Procedure)} nên không dám đoán ạ. Anh/chị hỏi giúp em: {VietnameseFormat.Sentence(facts.Procedure.Agency)}");
            }

            return;
        }

        if (facts.Judged is { } verdict)
        {
            VerdictText.Tell(draft, facts.Procedure, verdict);
            return;
        }

        if (facts.Asked.Any(sentence => sentence.Part == RecordPart.Documents))
        {
            draft.Sides.Add(AnswerKinds.Documents);
        }

        if (facts.LeavesOpen)
        {
            draft.Opening($"Dạ, điều này em **chưa chắc** ạ. Trong bản ghi, câu gần nhất với điều anh/chị hỏi: **{facts.Asked[0].Text.TrimEnd('.')}**.");
            return;
        }

        var told = facts.Asked.Select((sentence, at) => RuleText.Of(facts.Procedure, sentence) is { } rule
            ? RuleText.Told(rule, isFirst: at == 0)
            : at == 0 ? PaperText.Opening(facts, sentence) ?? $"Dạ, về điều anh/chị hỏi, em có thông tin này: **{sentence.Text.TrimEnd('.')}**." : VietnameseFormat.Sentence(sentence.Text));
        draft.Opening(string.Join('\n', told));
    }

    // What imported records say of conditions is long, and may hold it all the same.
    private static bool IsUnsaid(ProcedureFacts facts) =>
        facts.Procedure is { Origin: ProcedureOrigin.Curated, Abolished: null } && facts.Aspect is ProcedureAspect.Overview or ProcedureAspect.Conditions;

    // Below the one thing that was asked, the rest is a tap away.
    private static void Overview(AnswerDraft draft, Procedure procedure, bool isBrief)
    {
        draft.Line($"Dạ, đây là {(procedure.Title.StartsWith("Thủ tục ", StringComparison.OrdinalIgnoreCase) ? "" : "thủ tục ")}**{procedure.Title}**{(procedure.Code is { } code ? $" (mã {code})" : "")}:");
        draft.Bullet($"Nơi giải quyết: {VietnameseFormat.Sentence(procedure.Agency)}");
        draft.Bullet($"Nơi nộp: {VietnameseFormat.Sentence(procedure.Where)}");
        if (isBrief)
        {
            if (procedure.Documents.Count is > 0 and <= MostInOverview)
            {
                draft.Bullet($"Giấy tờ: {VietnameseFormat.Sentence(string.Join("; ", procedure.Documents))}");
                draft.Sides.Add(AnswerKinds.Documents);
            }

            return;
        }

        draft.Bullet($"Thời hạn: {VietnameseFormat.Sentence(procedure.Duration)}");
        draft.Bullet($"Kết quả: {VietnameseFormat.Sentence(procedure.Result)}");
        var toldWhole = Papers(draft, procedure);
        draft.Line(toldWhole ? "Anh/chị hỏi tiếp lệ phí hay các bước để em nói kỹ hơn nhé." : "Anh/chị hỏi tiếp lệ phí, giấy tờ hay các bước để em nói kỹ hơn nhé.");
    }

    // Who names a procedure and says little else mostly wants to know what to bring: a short list is told whole.
    private static bool Papers(AnswerDraft draft, Procedure procedure)
    {
        var isShort = procedure.Documents.Count is > 0 and <= MostInOverview && GluedCases.Of(procedure.Documents) is not { Count: > 1 };
        if (isShort)
        {
            List(draft, "Giấy tờ:", procedure.Documents, numbered: false, "giấy tờ cần nộp");
            draft.Sides.Add(AnswerKinds.Documents);
        }
        else if (procedure.Documents.Count > 0)
        {
            draft.Bullet($"Giấy tờ chính: {VietnameseFormat.Sentence(procedure.Documents[0])}");
        }

        return isShort;
    }

    private const int MostInOverview = 4;

    private static void List(AnswerDraft draft, string opening, IReadOnlyList<string> items, bool numbered, string what)
    {
        if (items.Count == 0)
        {
            draft.Line($"Dạ, em chưa có thông tin về {what} của thủ tục này, anh/chị hỏi giúp em nơi tiếp nhận.");
            draft.Outcome = "no_data";
            return;
        }

        draft.Line(opening);
        if (!numbered && GluedCases.Of(items) is { Count: > 1 } cases)
        {
            GluedCases.Tell(draft, cases);
            return;
        }

        items = ImportedText.Shortened(items);
        for (var i = 0; i < items.Count; i++)
        {
            draft.Line(numbered ? $"{i + 1}. {WithoutNumber(items[i])}" : $"- {WithoutNumber(items[i])}");
        }
    }

    // Some records number their steps themselves.
    private static string WithoutNumber(string step)
    {
        var rest = step.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return rest.Length < step.Length && rest.StartsWith(". ", StringComparison.Ordinal) ? rest[2..] : step;
    }

    // An address on the net says nothing of where one goes: the office comes first.
    private static void WhereTo(AnswerDraft draft, Procedure procedure)
    {
        var isAddress = procedure.Agency.Length > 0 && procedure.Where.StartsWith("https://", StringComparison.Ordinal) && !procedure.Where.Contains(' ', StringComparison.Ordinal);
        draft.Line(isAddress ? $"Dạ, {Title(procedure)} làm ở: {VietnameseFormat.Sentence(procedure.Agency)}" : $"Dạ, {Title(procedure)} nộp tại: {VietnameseFormat.Sentence(procedure.Where)}");
        draft.Line(isAddress ? $"Nộp trực tuyến: {VietnameseFormat.Sentence(procedure.Where)}" : $"Cơ quan giải quyết: {VietnameseFormat.Sentence(procedure.Agency)}");
    }

    private static void Online(AnswerDraft draft, Procedure procedure)
    {
        if (procedure.OnlineLevel is { } level)
        {
            draft.Line($"Mức độ trực tuyến: {level}.");
        }
    }

    /// <summary>Every figure that the record of a procedure holds.</summary>
    public static void AddEvidence(AnswerDraft draft, Procedure procedure) => draft.Evidence.Record(procedure, static (evidence, procedure) =>
    {
        string?[] texts =
        [
            procedure.Title, procedure.Code, procedure.Abolished, procedure.Agency, procedure.Level, procedure.OnlineLevel,
            procedure.Where, procedure.Duration, procedure.Result,
            .. procedure.Documents, .. procedure.Conditions, .. procedure.Steps, .. procedure.LegalBasis, .. procedure.Notes,
            .. procedure.Exemptions.Where(exemption => exemption.IsDuty).SelectMany(exemption => (string[])[exemption.Who, exemption.Level, exemption.LegalBasis]),
        ];
        evidence.Texts(texts.Concat(procedure.Rules.SelectMany(rule => (string?[])[rule.Text, rule.Basis])).OfType<string>());
    });

    private static string Title(Procedure procedure) => VietnameseFormat.InSentence(ProcedureSuggestions.ShortName(procedure));

    private static string KindOf(ProcedureAspect aspect) => aspect switch
    {
        ProcedureAspect.Documents or ProcedureAspect.Paper => AnswerKinds.Documents,
        ProcedureAspect.Steps => AnswerKinds.Steps,
        ProcedureAspect.Where or ProcedureAspect.Reach or ProcedureAspect.Online or ProcedureAspect.InPerson => AnswerKinds.Where,
        ProcedureAspect.Duration => AnswerKinds.Duration,
        ProcedureAspect.Fee or ProcedureAspect.Received => AnswerKinds.Fee,
        _ => AnswerKinds.Procedure,
    };
}
