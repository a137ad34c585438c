using Assistant.Bot.Answers.Files;
using Assistant.Bot.Guiding;
using Assistant.Bot.Handouts;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Procedures;
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
        draft.Evidence.Text(facts.Procedure.Title);
        draft.Suggestions.AddRange(ProcedureSuggestions.For(facts.Procedure, ProcedureAspect.Steps));
        if (facts.Others.Count > 0)
        {
            Booklet(draft, facts);
            return draft;
        }

        var name = VietnameseFormat.InSentence(ProcedureSuggestions.ShortName(facts.Procedure));
        if (facts.Form == PageCues.Chat)
        {
            draft.Line($"Dạ, bản chữ gọn **{name}**{Case(facts)} để gửi trong nhóm đây ạ: vừa một tin nhắn, có sẵn phí, giấy tờ, các bước. Kèm theo là phiếu để in.");
            draft.Attachments.Add(Text(facts));
        }
        else
        {
            draft.Line($"Dạ, phiếu hướng dẫn **{name}**{Case(facts)} đây ạ: mở ra là in được, có lệ phí, giấy tờ, các bước và mã QR.");
        }

        if (facts.Form == PageCues.Pdf)
        {
            draft.Line("Cần tệp PDF thì khi in anh/chị chọn \"Lưu thành PDF\".");
        }

        draft.Attachments.Add(Page(facts));
        return draft;
    }

    private void Booklet(AnswerDraft draft, HandoutFacts facts)
    {
        Procedure[] all = [facts.Procedure, .. facts.Others];
        draft.Line($"Dạ, sổ hướng dẫn{Case(facts)} đây ạ: mở ra là in được, mỗi việc một tờ, có lệ phí, giấy tờ, các bước và mã QR. Trong sổ có:");
        foreach (var procedure in all)
        {
            draft.Evidence.Text(procedure.Title);
            draft.Bullet(ProcedureSuggestions.ShortName(procedure));
        }

        var address = HandoutAddress.Booklet(all.Select(procedure => procedure.Id), facts.Place?.Id, facts.Channel);
        draft.Attachments.Add(new AnswerAttachment("text/html", files.Value.PublicUrl.TrimEnd('/') + address, "Sổ hướng dẫn"));
    }

    private AnswerAttachment Text(HandoutFacts facts)
    {
        var address = HandoutAddress.TextOf(facts.Procedure.Id, facts.Place?.Id, facts.Channel, facts.Item);
        return new AnswerAttachment("text/plain", files.Value.PublicUrl.TrimEnd('/') + address, $"Bản chữ {VietnameseFormat.InSentence(ProcedureSuggestions.ShortName(facts.Procedure))}");
    }

    private static string Case(HandoutFacts facts)
    {
        string?[] known =
        [
            facts.Place is { } place ? VietnameseFormat.PlaceName(place) : null,
            facts.Channel switch { "online" => "nộp trực tuyến", "in_person" => "nộp trực tiếp", _ => null },
        ];
        var about = string.Join(", ", known.OfType<string>());
        return about.Length > 0 ? $" ({about})" : "";
    }
}
