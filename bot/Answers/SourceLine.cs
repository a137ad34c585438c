namespace Assistant.Bot.Answers;

/// <summary>The last line of an answer: where its figures are from.</summary>
internal static class SourceLine
{
    public const string Start = "Nguồn: ";

    /// <summary>The line; null: nothing is cited. It names two sources at most.</summary>
    public static string? Of(IReadOnlyList<AnswerSource> sources) => sources switch
    {
        [] => null,
        [var only] => $"{Start}{only.Title}{Detail(only)}.",
        [var first, var second] => $"{Start}{first.Title}{Detail(first)}; {second.Title}{Detail(second)}.",
        [var first, var second, ..] => $"{Start}{first.Title}{Detail(first)}; {second.Title}{Detail(second)} và nguồn khác.",
    };

    // Titles say what a page holds, so its site and date stand beside it.
    private static string Detail(AnswerSource source)
    {
        var site = SiteName.Of(source.Url) is { } name && !source.Title.Contains(name, StringComparison.Ordinal) ? name : null;
        var date = source.Date is { } day && VietnameseFormat.SourceDate(day) is var told && !source.Title.Contains(told, StringComparison.Ordinal) ? told : null;
        return (site, date) switch
        {
            (null, null) => "",
            (null, _) => $" ({date})",
            (_, null) => $" ({site})",
            _ => $" ({site}, {date})",
        };
    }
}
