using Assistant.Bot.Answers;

namespace Assistant.Bot.Channels.Rendering;

/// <summary>A run of text, bold or not. What it holds is text only: whatever looks like markup in it is none.</summary>
internal readonly record struct BodyRun(string Text, bool Bold);

/// <summary>One line of an answer, an item of a list or not.</summary>
internal sealed record BodyLine(bool IsItem, IReadOnlyList<BodyRun> Runs);

/// <summary>
/// The text of an answer taken apart, so that every rendering says the same in its own markup. The line that names the
/// sources is left out: each rendering lists all of them.
/// </summary>
internal static class AnswerBody
{
    private const string Item = "- ";
    private const string Bold = "**";
    private const string SourceLine = "Nguồn: ";

    public static IReadOnlyList<BodyLine> Read(Answer answer)
    {
        var lines = answer.Text.Split('\n');
        if (answer.Sources is { Count: > 0 } && lines[^1].StartsWith(SourceLine, StringComparison.Ordinal))
        {
            lines = lines[..^1];
        }

        return [.. lines.Where(static line => !string.IsNullOrWhiteSpace(line)).Select(Line)];
    }

    private static BodyLine Line(string line)
    {
        var isItem = line.StartsWith(Item, StringComparison.Ordinal);
        return new BodyLine(isItem, Runs(isItem ? line[Item.Length..] : line));
    }

    private static BodyRun[] Runs(string text)
    {
        var parts = text.Split(Bold);
        // A mark without its partner is no mark.
        return parts.Length % 2 == 0
            ? [new BodyRun(text, false)]
            : [.. parts.Select(static (part, index) => new BodyRun(part, index % 2 == 1)).Where(static run => run.Text.Length > 0)];
    }
}
