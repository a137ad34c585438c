using Assistant.Bot.Answers;

namespace Assistant.Bot.Channels.Rendering;

/// <summary>A source in words, and the address that may be opened.</summary>
internal static class SourceText
{
    /// <summary>"64/2025/TT-BTC, 30/06/2025, Điều 1": what stands beside the title.</summary>
    public static string Detail(AnswerSource source) => string.Join(", ",
        new[]
        {
            source.Number is { } number && !source.Title.Contains(number, StringComparison.Ordinal) ? number : null,
            source.Date is { } date ? VietnameseFormat.SourceDate(date) : null,
            source.Location,
            source.Circulation == "internal" ? "lưu hành nội bộ" : null,
        }.Where(static part => !string.IsNullOrEmpty(part)));

    /// <returns>Null for what is no web address: a source must not run a script.</returns>
    public static string? Link(AnswerSource source) =>
        Uri.TryCreate(source.Url?.Split(' ')[0], UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url.AbsoluteUri : null;
}
