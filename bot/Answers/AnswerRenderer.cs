using Assistant.Bot.Answers.Composing;

namespace Assistant.Bot.Answers;

/// <summary>A checked draft as the answer that leaves the house: the source line is added last.</summary>
internal static class AnswerRenderer
{
    public static Answer Render(AnswerDraft draft, double confidence, bool markdown)
    {
        var spoken = draft.IsSpoken ? SpokenText.Of(draft.Text, draft.Options) : null;
        // Who has it read out and sees no marks gets the words that a voice would say.
        var told = markdown ? draft.Text : spoken ?? draft.Text;
        var whole = SourceLine.Of(draft.Sources) is { } sources ? $"{told}\n{sources}" : told;
        return new Answer
        {
            Text = markdown ? whole : Plain(whole),
            Spoken = spoken,
            Kind = draft.Kind,
            Procedure = draft.Procedure,
            Amounts = ListOrNull(draft.Amounts),
            Indicator = draft.Indicator,
            Period = draft.Period,
            Before = draft.Before,
            Rows = ListOrNull(draft.Rows),
            Coverage = draft.Coverage,
            Options = ListOrNull(draft.Options),
            Suggestions = ListOrNull(draft.Suggestions),
            Sources = ListOrNull(draft.Sources),
            Attachments = ListOrNull(draft.Attachments),
            Confidence = Math.Round(confidence, 2),
            Sides = draft.Sides,
            AllProcedures = draft.AllProcedures,
            Wanted = draft.Wanted,
            Outcome = draft.Outcome,
        };
    }

    /// <summary>The answer with a last paragraph more; the line of its sources stays last, where every channel looks for it.</summary>
    public static Answer Add(Answer answer, string paragraph)
    {
        var last = answer.Text.LastIndexOf('\n') + 1;
        return answer with
        {
            Text = answer.Sources is { Count: > 0 } && answer.Text.AsSpan(last).StartsWith(SourceLine.Start)
                ? $"{answer.Text[..last]}\n{paragraph}\n{answer.Text[last..]}"
                : $"{answer.Text}\n\n{paragraph}",
        };
    }

    /// <summary>The small Markdown of drafts as plain text.</summary>
    public static string Plain(string markdown) => markdown.Replace("**", "", StringComparison.Ordinal);

    private static IReadOnlyList<T>? ListOrNull<T>(IReadOnlyList<T> list) => list.Count > 0 ? list : null;
}
