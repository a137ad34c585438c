using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Answers a common question; where no source tells, says so and whom to call.</summary>
internal sealed class CommonQuestionComposer : AnswerComposer<CommonQuestionFacts>
{
    protected override AnswerDraft Compose(CommonQuestionFacts facts)
    {
        var question = facts.Question;
        var draft = facts.IsAbout && facts.Procedure is { } about
            ? new AnswerDraft(AnswerKinds.Procedure) { Procedure = ProcedureComposer.Describe(about) }
            : new AnswerDraft(AnswerKinds.Help);
        draft.Evidence.Text(question.Title).Text(question.Answer).Texts(question.Steps).Texts(question.Advice).Text(question.LegalBasis).Text(question.Note);
        draft.Line(question.Answer is { } answer
            ? $"Dạ, {VietnameseFormat.InSentence(answer)}"
            : $"Dạ, về {question.Title}, em **chưa có thông tin chắc chắn**, anh/chị làm giúp em thế này:");
        for (var at = 0; at < question.Steps.Count; at++)
        {
            draft.Line($"{at + 1}. {question.Steps[at]}");
        }

        foreach (var advice in question.Advice)
        {
            draft.Bullet(advice);
        }

        OfProcedure(draft, facts);
        if (question.LegalBasis is { } basis)
        {
            draft.Bullet($"Căn cứ: {basis}.");
        }

        if (Doubt(facts) is { } doubt)
        {
            draft.Bullet(doubt);
        }

        foreach (var hotline in facts.Hotlines)
        {
            draft.Evidence.Text(hotline.Number).Text(hotline.Name);
            draft.Line($"Cần người giúp: {hotline.Name}, số **{hotline.Number}**{OfficeLines.Doubt(hotline.Confidence)}.");
        }

        draft.Cite(question.Sources.Take(2)).Cite(facts.Hotlines.SelectMany(hotline => hotline.Sources.Take(1)));
        if (facts.Procedure is { } procedure)
        {
            draft.Suggestions.AddRange(ProcedureSuggestions.For(procedure, ProcedureAspect.Overview));
        }

        return draft;
    }

    // Where it is filed in person, and who may act for somebody, by the record of the procedure talked about.
    private static void OfProcedure(AnswerDraft draft, CommonQuestionFacts facts)
    {
        if (facts.About is not { } procedure)
        {
            return;
        }

        var name = VietnameseFormat.InSentence(ProcedureSuggestions.ShortName(procedure));
        draft.Procedure = ProcedureComposer.Describe(procedure);
        draft.Evidence.Text(procedure.Title).Text(procedure.Agency);
        if (facts.Question.FilesInPerson)
        {
            draft.Bullet($"Em ghi lại là **nộp trực tiếp** {name}, nơi nhận: {VietnameseFormat.InSentence(procedure.Agency).TrimEnd('.')}. Muốn nộp trực tuyến thì anh/chị nhắn em.");
        }

        foreach (var rule in facts.Rules.Take(MostRules))
        {
            draft.Evidence.Text(rule.Text).Text(rule.Basis);
            draft.Bullet($"Với {name}: {VietnameseFormat.InSentence(rule.Text).TrimEnd('.')}{(rule.Basis is { } basis ? $" ({basis})" : "")}.");
            draft.Cite(rule.Sources.Take(1));
        }
    }

    /// <summary>Of the rules of a record: more is no answer to one sentence.</summary>
    private const int MostRules = 2;

    private static string? Doubt(CommonQuestionFacts facts)
    {
        var seen = (facts.Question.Answer, facts.Question.Confidence) switch
        {
            (null, _) or (_, Confidence.TwoSources) => null,
            (_, Confidence.OneSource) => "Em mới thấy ở một nguồn.",
            _ => "Nội dung này **chưa kiểm chứng**.",
        };
        return string.Join(' ', new[] { seen, facts.Question.Note }.OfType<string>()) is { Length: > 0 } doubt ? doubt : null;
    }
}
