using Assistant.Bot.Answers.Files;
using Assistant.Bot.Handouts;
using Assistant.Bot.Skills.Results;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Hands over the page of a common question, and nothing else.</summary>
internal sealed class CommonSheetComposer(IOptions<FilesOptions> files) : AnswerComposer<CommonSheetFacts>
{
    protected override AnswerDraft Compose(CommonSheetFacts facts)
    {
        var question = facts.Question;
        var draft = new AnswerDraft(AnswerKinds.Help);
        draft.Evidence.Text(question.Title);
        draft.Line($"Dạ, tờ hướng dẫn **{question.Title}** đây ạ: mở ra là in được, chữ to, có việc cần làm và nguồn.");
        draft.Attachments.Add(new AnswerAttachment("text/html", files.Value.PublicUrl.TrimEnd('/') + HandoutAddress.Common(question.Id), $"Tờ hướng dẫn {question.Title}"));
        draft.Cite(question.Sources.Take(1));
        return draft;
    }
}
