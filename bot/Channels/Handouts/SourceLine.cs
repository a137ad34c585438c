using Assistant.Bot.Answers;

namespace Assistant.Bot.Channels.Handouts;

/// <summary>A source in one line of print: its title, and what the title does not say already.</summary>
internal static class SourceLine
{
    public static string Of(AnswerSource source)
    {
        var site = Uri.TryCreate(source.Url?.Split(' ')[0], UriKind.Absolute, out var url) ? url.Host.Replace("www.", "", StringComparison.Ordinal) : null;
        var date = source.Date is { } day ? VietnameseFormat.SourceDate(day) : null;
        string[] more = [.. new[] { source.Number, site, date }.OfType<string>().Where(part => !source.Title.Contains(part, StringComparison.Ordinal))];
        return more.Length > 0 ? $"{source.Title} ({string.Join(", ", more)})" : source.Title;
    }
}
