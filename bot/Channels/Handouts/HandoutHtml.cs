using System.Text;
using System.Text.RegularExpressions;
using Assistant.Bot.Channels.Page;

namespace Assistant.Bot.Channels.Handouts;

/// <summary>Small pieces of a hand-out's HTML. Every text is encoded here or where it is put in.</summary>
internal static partial class HandoutHtml
{
    public static string Encode(string text) => HtmlPage.Encode(text);

    /// <summary>A text in which web addresses are links.</summary>
    public static string Linked(string text)
    {
        var html = new StringBuilder();
        var at = 0;
        foreach (Match match in Address().Matches(text))
        {
            html.Append(Encode(text[at..match.Index])).Append(Link(match.Value, Encode(match.Value)));
            at = match.Index + match.Length;
        }

        return html.Append(Encode(text[at..])).ToString();
    }

    /// <param name="address">An address of the web, not yet encoded.</param>
    /// <param name="html">What is read, encoded already.</param>
    public static string Link(string address, string html) => $"<a href=\"{Encode(address)}\" rel=\"noopener noreferrer\">{html}</a>";

    /// <summary>A section with a heading; nothing where there is nothing to say.</summary>
    public static string Section(string heading, string body, string? cssClass = null) =>
        body.Length == 0 ? "" : $"<section{(cssClass is null ? "" : $" class=\"{cssClass}\"")}><h2>{Encode(heading)}</h2>{body}</section>\n";

    public static string List(string tag, IEnumerable<string> encodedItems, string? cssClass = null)
    {
        var items = string.Concat(encodedItems.Select(item => $"<li>{item}</li>"));
        return items.Length == 0 ? "" : $"<{tag}{(cssClass is null ? "" : $" class=\"{cssClass}\"")}>{items}</{tag}>";
    }

    [GeneratedRegex(@"https?://[^\s,;()<>""]*[^\s,;()<>"".]")]
    private static partial Regex Address();
}
