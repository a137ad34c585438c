using System.Text;
using Assistant.Bot.Answers;

namespace Assistant.Bot.Channels.Rendering;

/// <summary>An answer for channels that show text as it is: what to choose from and all sources are lines too.</summary>
internal static class PlainText
{
    public static string Of(Answer answer)
    {
        var text = new StringBuilder();
        foreach (var line in AnswerBody.Read(answer))
        {
            text.Append(line.IsItem ? "- " : "").AppendJoin("", line.Runs.Select(static run => run.Text)).Append('\n');
        }

        foreach (var option in answer.Options ?? [])
        {
            text.Append("- ").Append(option.Label).Append('\n');
        }

        if (answer.Sources is { Count: > 0 } sources)
        {
            text.Append("Nguồn:\n");
            foreach (var source in sources)
            {
                text.Append("- ").AppendJoin(", ", new[] { source.Title, SourceText.Detail(source), SourceText.Link(source) }.Where(static part => !string.IsNullOrEmpty(part))).Append('\n');
            }
        }

        return text.ToString().TrimEnd('\n');
    }
}
