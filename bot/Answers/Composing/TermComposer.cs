using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Answers.Composing;

/// <summary>What a word means, with its legal basis.</summary>
internal sealed class TermComposer : AnswerComposer<TermFacts>
{
    protected override AnswerDraft Compose(TermFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Definition);
        for (var i = 0; i < facts.Terms.Count; i++)
        {
            var term = facts.Terms[i];
            draft.Evidence.Text(term.Name).Text(term.Definition).Text(term.LegalBasis).Text(term.Note);
            draft.Line($"{(i == 0 ? "Dạ, " : "")}**{term.Name}**: {VietnameseFormat.InSentence(term.Definition)}");
            if (term.LegalBasis is { } basis)
            {
                draft.Bullet($"Căn cứ: {basis}.");
            }

            if (term.Note is { } note)
            {
                draft.Bullet($"Lưu ý: {VietnameseFormat.InSentence(note)}");
            }

            if (term.Confidence == Confidence.Unverified)
            {
                draft.Bullet("Nội dung này **chưa kiểm chứng**.");
            }

            draft.Cite(term.Sources.Take(2));
        }

        return draft;
    }
}
