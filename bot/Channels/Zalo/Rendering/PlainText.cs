using System.Text;
using System.Text.RegularExpressions;

namespace Assistant.Bot.Channels.Zalo.Rendering;

/// <summary>The small Markdown of answers (bold, lists, links, headings, tables) as text that reads well in a chat bubble.</summary>
internal static partial class PlainText
{
    public static string From(string markdown)
    {
        var plain = new StringBuilder(markdown.Length);
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            if (!TableRule().IsMatch(line))
            {
                plain.Append(Line(line)).Append('\n');
            }
        }

        // Composed before anything is counted: decomposed Vietnamese is a quarter longer.
        return plain.ToString().Trim().Normalize(NormalizationForm.FormC);
    }

    private static string Line(string line)
    {
        var text = line.TrimEnd();
        text = Heading().Replace(text, "");
        text = Bullet().Replace(text, "$1• ");
        text = text.StartsWith('|') && text.EndsWith('|') && text.Length > 1 ? string.Join(" · ", text.Trim('|').Split('|', StringSplitOptions.TrimEntries)) : text;
        text = Link().Replace(text, static link => link.Groups[1].Value == link.Groups[2].Value ? link.Groups[1].Value : $"{link.Groups[1].Value} ({link.Groups[2].Value})");
        text = text.Replace("**", "", StringComparison.Ordinal);
        text = Code().Replace(text, "$1");
        return Escape().Replace(text, "$1");
    }

    [GeneratedRegex(@"^\s*\|?[\s:|-]*-{3,}[\s:|-]*\|?\s*$")]
    private static partial Regex TableRule();

    [GeneratedRegex(@"^\s{0,3}#{1,6}\s+")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(\s*)[-*+]\s+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"!?\[([^\]\n]*)\]\((\S+?)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\\([\\*_`\[\]()#|-])")]
    private static partial Regex Escape();
}
