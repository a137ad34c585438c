using Assistant.Bot.Answers.Composing;

namespace Assistant.Bot.Answers;

/// <summary>A checked draft as the answer that leaves the house: the source line is added last.</summary>
internal static class AnswerRenderer
{
    private const string SourceStart = "Nguồn: ";

    public static Answer Render(AnswerDraft draft, double confidence, bool markdown)
    {
        var spoken = draft.IsSpoken ? SpokenText.Of(draft.Text, draft.Options) : null;
        // Who has it read out and sees no marks gets the words that a voice would say.
        var told = markdown ? draft.Text : spoken ?? Plain(draft.Text);
        return new Answer
        {
            Text = SourceLine(draft) is { } sources ? $"{told}\n{(markdown ? sources : Plain(sources))}" : told,
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
            Text = answer.Sources is { Count: > 0 } && answer.Text.AsSpan(last).StartsWith(SourceStart)
                ? $"{answer.Text[..last]}\n{paragraph}\n{answer.Text[last..]}"
                : $"{answer.Text}\n\n{paragraph}",
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
            source.Title + Detail(source));
        var more = draft.Sources.Count > 2 ? " và nguồn khác" : "";
        return $"{SourceStart}{string.Join("; ", named)}{more}.";
    }

    // Titles say what a page holds, so its site and date stand beside it.
    private static string Detail(AnswerSource source)
    {
        var site = Uri.TryCreate(source.Url?.Split(' ')[0], UriKind.Absolute, out var url) ? url.Host.Replace("www.", "", StringComparison.Ordinal) : null;
        var date = source.Date is { } day ? VietnameseFormat.SourceDate(day) : null;
        string[] known = [.. new[] { site, date }.OfType<string>().Where(part => !source.Title.Contains(part, StringComparison.Ordinal))];
        return known.Length > 0 ? $" ({string.Join(", ", known)})" : "";
    }

    private static IReadOnlyList<T>? ListOrNull<T>(IReadOnlyList<T> list) => list.Count > 0 ? list : null;
}
