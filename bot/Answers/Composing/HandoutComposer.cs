using Assistant.Bot.Answers.Files;
using Assistant.Bot.Handouts;
using Assistant.Bot.Skills.Results;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Hands over the page to print, and nothing else.</summary>
internal sealed class HandoutComposer(IOptions<FilesOptions> files) : AnswerComposer<HandoutFacts>
{
    /// <summary>The page as an attachment; its address is whole where the service knows its own.</summary>
    public AnswerAttachment Page(HandoutFacts facts)
    {
        var address = HandoutAddress.Of(facts.Procedure.Id, facts.Place?.Id, facts.Channel, facts.Item);
        return new AnswerAttachment("text/html", files.Value.PublicUrl.TrimEnd('/') + address, $"Phiếu hướng dẫn {VietnameseFormat.InSentence(ProcedureSuggestions.ShortName(facts.Procedure))}");
    }

    protected override AnswerDraft Compose(HandoutFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Procedure) { Procedure = ProcedureComposer.Describe(facts.Procedure) };
        var name = VietnameseFormat.InSentence(ProcedureSuggestions.ShortName(facts.Procedure));
        draft.Evidence.Text(facts.Procedure.Title);
        string?[] known =
        [
            facts.Place is { } place ? VietnameseFormat.PlaceName(place) : null,
            facts.Channel switch { "online" => "nộp trực tuyến", "in_person" => "nộp trực tiếp", _ => null },
        ];
        var about = string.Join(", ", known.OfType<string>());
        draft.Line($"Dạ, phiếu hướng dẫn **{name}**{(about.Length > 0 ? $" ({about})" : "")} đây ạ: mở ra là in được, có lệ phí, giấy tờ, các bước và mã QR.");
        draft.Attachments.Add(Page(facts));
        draft.Suggestions.AddRange(ProcedureSuggestions.For(facts.Procedure, ProcedureAspect.Steps));
        return draft;
    }
}
