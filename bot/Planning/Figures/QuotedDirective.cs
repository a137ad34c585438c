using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// A sentence of a directive or a plan, quoted whole ("… đạt tối thiểu 70% trong năm 2024"), with a question about it. What it orders is
/// no wish of who asks: it only says of what, and which mark.
/// </summary>
internal sealed partial record QuotedDirective(string Quote, string Question)
{
    /// <summary>Shorter ones are names of indicators or of reports.</summary>
    private const int ShortestQuote = 6;
    private const int ShortestQuestion = 3;

    /// <summary>Null: no such sentence, or nothing beside it.</summary>
    public static QuotedDirective? Of(string message) =>
        InQuotes().Match(message) is { Success: true } quote && Words(quote.Groups["quote"].Value) >= ShortestQuote && HasNumber().IsMatch(quote.Groups["quote"].Value)
        && $"{message[..quote.Index]} {message[(quote.Index + quote.Length)..]}".Trim(' ', ':', '-', '–', '—', ',', '.') is { } question && Words(question) >= ShortestQuestion
            ? new QuotedDirective(quote.Groups["quote"].Value.Trim('…', '.', ' '), question)
            : null;

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex("[\"“”«](?<quote>[^\"“”«»]{20,400})[\"“”»]")]
    private static partial Regex InQuotes();

    [GeneratedRegex(@"[0-9]+ ?%|phần trăm|phan tram")]
    private static partial Regex HasNumber();
}
