using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Assistant.Bot.Answers;
using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Channels.Page;

/// <summary>An answer as HTML for browsers without scripts; every text is encoded here.</summary>
internal static class AnswerHtml
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public const string Form = """
        <form class="plain-form" method="post" action="/" accept-charset="utf-8">
          <label for="question">Câu hỏi của anh/chị</label>
          <textarea id="question" name="question" rows="3" maxlength="2000" required></textarea>
          <button type="submit">Gửi câu hỏi</button>
        </form>
        <p><a href="/">Về trang trò chuyện</a></p>
        """;

    public static string Problem(Problem problem) => $"<p class=\"plain-text\" role=\"alert\">{Encode(problem.Detail)}</p>{Form}";

    public static string Answer(Answer answer)
    {
        var html = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<p class=\"plain-text\">{Encode(answer.Text)}</p>");
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

        List("Anh/chị muốn hỏi", answer.Options?.Select(option => Encode(option.Question)));
        List("Nguồn", answer.Sources?.Select(Source));
        List("Có thể hỏi tiếp", answer.Suggestions?.Select(Encode));
        return html.Append(Form).ToString();

        void List(string title, IEnumerable<string>? items)
        {
            var list = items?.ToArray() ?? [];
            if (list.Length > 0)
            {
                html.Append(CultureInfo.InvariantCulture, $"<h2>{title}</h2><ul>").AppendJoin("", list.Select(item => $"<li>{item}</li>")).Append("</ul>");
            }
        }
    }

    private static string Source(AnswerSource source)
    {
        var title = Encode(string.Join(", ", new[] { source.Title, source.Number, source.Date, source.Location }.Where(part => !string.IsNullOrEmpty(part))));
        var linked = Uri.TryCreate(source.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? $"<a href=\"{Encode(url!.AbsoluteUri)}\" rel=\"noopener noreferrer\">{title}</a>"
            : title;
        return linked + (source.Circulation == "internal" ? " (nội bộ)" : " (công khai)");
    }

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
