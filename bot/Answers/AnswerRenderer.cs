using Assistant.Bot.Answers.Composing;

namespace Assistant.Bot.Answers;

/// <summary>A checked draft as the answer that leaves the house: the source line is added last.</summary>
internal static class AnswerRenderer
{
    public static Answer Render(AnswerDraft draft, double confidence, bool markdown)
    {
        var text = SourceLine(draft) is { } sources ? $"{draft.Text}\n{sources}" : draft.Text;
        return new Answer
        {
            Text = markdown ? text : Plain(text),
            Kind = draft.Kind,
            Procedure = draft.Procedure,
            Amounts = ListOrNull(draft.Amounts),
            Indicator = draft.Indicator,
            Period = draft.Period,
            Rows = ListOrNull(draft.Rows),
            Coverage = draft.Coverage,
            Options = ListOrNull(draft.Options),
            Suggestions = ListOrNull(draft.Suggestions),
            Sources = ListOrNull(draft.Sources),
            Confidence = Math.Round(confidence, 2),
            Outcome = draft.Outcome,
        };
    }

    /// <summary>The small Markdown of drafts as plain text.</summary>
    public static string Plain(string markdown) => markdown.Replace("**", "", StringComparison.Ordinal);

    private static string? SourceLine(AnswerDraft draft)
    {
        if (draft.Sources.Count == 0)
        {
            return null;
        }

        var named = draft.Sources.Take(2).Select(source =>
            source.Title + (source.Date is { } date ? $" ({VietnameseFormat.SourceDate(date)})" : ""));
        var more = draft.Sources.Count > 2 ? " và nguồn khác" : "";
        return $"Nguồn: {string.Join("; ", named)}{more}.";
    }

    private static IReadOnlyList<T>? ListOrNull<T>(IReadOnlyList<T> list) => list.Count > 0 ? list : null;
}
