using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Handouts;
using Assistant.Knowledge.CommonQuestions;
using static Assistant.Bot.Channels.Handouts.HandoutHtml;

namespace Assistant.Bot.Channels.Handouts;

/// <summary>What people ask around public services on paper: the answer, what to do, what to mind.</summary>
internal static class CommonSheetHtml
{
    /// <param name="question">What it says.</param>
    /// <param name="printed">Today in Asia/Ho_Chi_Minh.</param>
    /// <param name="site">Where the page itself stands.</param>
    public static string Of(CommonQuestion question, DateOnly printed, HandoutSite site)
    {
        var own = site.Whole(HandoutAddress.Common(question.Id)) is { } address ? CodeHtml.Of(address, "Xem trên điện thoại") : "";
        var sources = string.Join("; ", new AnswerDraft(AnswerKinds.Help).Cite(question.Sources).Sources.Select(source => Encode(SourceLine.Of(source))));
        return string.Concat([
            "<article class=\"sheet\">\n",
            $"<header><div class=\"title\"><p class=\"kicker\">Tờ hướng dẫn dịch vụ công</p><h1>{Encode(char.ToUpperInvariant(question.Title[0]) + question.Title[1..])}</h1></div>{own}</header>\n",
            question.Answer is { } answer ? $"<p>{Linked(answer)}</p>" : "<p>Chưa có nguồn chắc chắn; làm giúp thế này rồi hỏi lại nơi tiếp nhận.</p>",
            Section("Các bước", List("ol", question.Steps.Select(step => $"<span class=\"box\" aria-hidden=\"true\">□</span>{Linked(step)}"))),
            Section("Lưu ý", List("ul", question.Advice.Concat(question.Note is { } note ? [note] : []).Select(Linked))),
            question.LegalBasis is { } basis ? $"<p class=\"part\"><b>Căn cứ:</b> {Linked(basis)}</p>" : "",
            $"<footer><p>In ngày {VietnameseFormat.Day(printed)}. Cách làm có thể đổi: quét mã để xem bản mới.</p>{(sources.Length > 0 ? $"<p>Nguồn: {sources}.</p>" : "")}</footer>\n",
            "</article>\n"]);
    }
}
