using System.Globalization;
using System.Text;
using Assistant.Bot.Answers;
using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Channels.Page;

/// <summary>An answer as HTML for browsers without scripts; every text is encoded here.</summary>
internal static class AnswerHtml
{
    // Stands for this server: addresses relative to it stay relative.
    private static readonly Uri Here = new("http://here.invalid/");

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static string Problem(Problem problem) => $"<p class=\"plain-text\" role=\"alert\">{Encode(problem.Detail)}</p>{Form(null)}";

    /// <summary>The form to ask with; a conversation's id keeps what was said before, so that a follow-up question is understood.</summary>
    private static string Form(string? conversationId) => $"""
        <form class="plain-form" method="post" action="/" accept-charset="utf-8">
          <label for="question">Câu hỏi của anh/chị</label>
          <textarea id="question" name="question" rows="3" maxlength="2000" required></textarea>
          {Hidden(conversationId)}
          <button type="submit">Gửi câu hỏi</button>
        </form>
        <p><a href="/">Về trang trò chuyện</a></p>
        """;

    private static string Hidden(string? conversationId) =>
        conversationId is null ? "" : $"<input type=\"hidden\" name=\"conversation\" value=\"{Encode(conversationId)}\">";

    public static string Answer(Answer answer, string? conversationId)
    {
        var html = new StringBuilder("<div class=\"plain-text\">").Append(Text(answer)).Append("</div>");
        if (answer.Rows is { Count: > 0 } rows)
        {
            html.Append("<div class=\"table-wrap\"><table><thead><tr><th>Hạng</th><th>Tên</th><th>Giá trị</th></tr></thead><tbody>");
            foreach (var row in rows)
            {
                html.Append(CultureInfo.InvariantCulture,
                    $"<tr><td>{row.Rank}</td><td>{Encode(row.Name)}</td><td>{Encode(row.Value.ToString("#,0.##", Vietnamese) + (row.Unit == "%" ? "%" : " " + row.Unit))}</td></tr>");
            }

            html.Append("</tbody></table></div>");
        }

        html.AppendJoin("", (answer.Attachments ?? []).Select(Attachment));
        Choices("Anh/chị muốn hỏi", answer.Options?.Select(option => (option.Label, option.Question)));
        if (answer.Sources is { Count: > 0 } sources)
        {
            html.Append("<h2>Chi tiết nguồn</h2><ul>").AppendJoin("", sources.Select(source => $"<li>{Source(source)}</li>")).Append("</ul>");
        }

        Choices("Có thể hỏi tiếp", answer.Suggestions?.Select(question => (question, question)));
        return html.Append(Form(conversationId)).ToString();

        void Choices(string title, IEnumerable<(string Label, string Question)>? choices)
        {
            var buttons = (choices ?? []).Select(choice =>
                $"<button class=\"choice\" name=\"question\" value=\"{Encode(choice.Question)}\">{Encode(choice.Label)}</button>").ToArray();
            if (buttons.Length > 0)
            {
                html.Append(CultureInfo.InvariantCulture, $"<h2>{title}</h2><form class=\"plain-choices\" method=\"post\" action=\"/\">")
                    .Append(Hidden(conversationId)).AppendJoin("", buttons).Append("</form>");
            }
        }
    }

    /// <summary>Lines as paragraphs and lists; the line that names the sources gives way to the list of them below.</summary>
    private static string Text(Answer answer)
    {
        var html = new StringBuilder();
        var inList = false;
        var hasSources = answer.Sources is { Count: > 0 };
        foreach (var line in answer.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (hasSources && line.StartsWith("Nguồn:", StringComparison.Ordinal))
            {
                continue;
            }

            var isItem = line.StartsWith("- ", StringComparison.Ordinal);
            html.Append((inList, isItem) switch { (false, true) => "<ul>", (true, false) => "</ul>", _ => "" });
            html.Append(isItem ? $"<li>{Encode(line[2..])}</li>" : $"<p>{Encode(line)}</p>");
            inList = isItem;
        }

        return html.Append(inList ? "</ul>" : "").ToString();
    }

    /// <summary>A picture as it is, a file to fetch; an address that leads to no web page is only named.</summary>
    private static string Attachment(AnswerAttachment file)
    {
        var name = Encode(file.Name);
        if (!Uri.TryCreate(Here, file.Url, out var url) || url.Scheme is not ("http" or "https"))
        {
            return $"<p>{name}</p>";
        }

        var address = Encode(url.Host == Here.Host ? url.PathAndQuery : url.AbsoluteUri);
        return file.ContentType.StartsWith("image/", StringComparison.Ordinal)
            ? $"<p><a href=\"{address}\"><img class=\"plain-picture\" src=\"{address}\" alt=\"{Encode(file.Alt ?? file.Name)}\"></a></p>"
            : file.ContentType == "text/html"
                ? $"<p><a href=\"{address}\">{name}</a></p>"
                : $"<p><a href=\"{address}\" download>Tải tệp {name}</a></p>";
    }

    private static string Source(AnswerSource source)
    {
        var title = Encode(string.Join(", ", new[] { source.Title, source.Number, source.Date is { } date ? VietnameseFormat.SourceDate(date) : null, source.Location }.Where(part => !string.IsNullOrEmpty(part))));
        var linked = Uri.TryCreate(source.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? $"<a href=\"{Encode(url!.AbsoluteUri)}\" rel=\"noopener noreferrer\">{title}</a>"
            : title;
        return linked + (source.Circulation == "internal" ? " (nội bộ)" : " (công khai)");
    }

    private static string Encode(string text) => HtmlPage.Encode(text);
}
