using System.Text;
using System.Text.RegularExpressions;
using Assistant.Bot.Answers;

namespace Assistant.Bot.Channels.Rendering;

/// <summary>
/// An answer as CommonMark: each line a paragraph of its own, since single line breaks do not count, and list items
/// together. Text from records is escaped, so that a title is never a tag, a link or a heading.
/// </summary>
internal static partial class MarkdownText
{
    public static string Of(Answer answer)
    {
        var text = new StringBuilder();
        var afterItem = false;
        foreach (var line in AnswerBody.Read(answer))
        {
            Separate(text, line.IsItem && afterItem);
            text.Append(line.IsItem ? "- " : "");
            var start = text.Length;
            foreach (var run in line.Runs)
            {
                Append(text, run);
            }

            EscapeStart(text, start);
            afterItem = line.IsItem;
        }

        if (answer.Sources is { Count: > 0 } sources)
        {
            Separate(text, sameList: false);
            text.Append("Nguồn: ").AppendJoin("; ", sources.Select(Source)).Append('.');
        }

        return text.ToString();
    }

    private static void Separate(StringBuilder text, bool sameList)
    {
        if (text.Length > 0)
        {
            text.Append(sameList ? "\n" : "\n\n");
        }
    }

    private static void Append(StringBuilder text, BodyRun run)
    {
        if (!run.Bold)
        {
            text.Append(Escape(run.Text));
            return;
        }

        // "** 5%**" is not bold: the marks must touch the text.
        var core = run.Text.Trim();
        text.Append(run.Text.StartsWith(' ') ? " " : "").Append("**").Append(Escape(core)).Append("**").Append(run.Text.EndsWith(' ') ? " " : "");
    }

    private static string Source(AnswerSource source)
    {
        var title = Escape(source.Title);
        var shown = SourceText.Link(source) is { } url
            ? $"[{title}]({url.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})"
            : title;
        return SourceText.Detail(source) is { Length: > 0 } detail ? $"{shown} ({Escape(detail)})" : shown;
    }

    // "<" as an entity, so that no reader of HTML finds a tag, whichever it reads first, HTML or Markdown.
    private static string Escape(string text) => Special().Replace(text, static match => match.Value switch
    {
        "<" => "&lt;",
        "&" => "&amp;",
        var mark => "\\" + mark,
    });

    // What would begin a heading, a quotation or a list.
    private static void EscapeStart(StringBuilder text, int start)
    {
        if (text.Length > start && text[start] is '#' or '>' or '+' or '-' or '=')
        {
            text.Insert(start, '\\');
        }
    }

    // "&" only where it would begin an entity; "_" only where it would begin or end emphasis, so that addresses stay whole.
    [GeneratedRegex(@"[\\`\[\]<*~]|&(?=#?\w+;)|(?<!\w)_|_(?!\w)")]
    private static partial Regex Special();
}
