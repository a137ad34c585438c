using System.Text.RegularExpressions;
using Assistant.Bot.Answers.Composing;

namespace Assistant.Bot.Handouts;

/// <summary>Lists of a record as they are printed: cases apart, without the numbers that the record puts itself.</summary>
internal static partial class HandoutLists
{
    /// <summary>A record with more is cut: no hand-out is a book.</summary>
    private const int MostItems = 40;

    public static IReadOnlyList<HandoutList> Documents(IReadOnlyList<string> documents) =>
        GluedCases.Of(documents) is { Count: > 1 } cases
            ? [.. cases.Select(one => new HandoutList(one.Heading, Items(one.Items)))]
            : documents.Count > 0 ? [new HandoutList(null, Items(documents))] : [];

    public static IReadOnlyList<string> Items(IReadOnlyList<string> items)
    {
        var shown = items.Take(MostItems).Select(item => OwnNumber().Replace(item, "")).Where(item => item.Length > 0).ToList();
        if (items.Count > MostItems)
        {
            shown.Add("… và các mục khác, xem đủ ở bản ghi gốc.");
        }

        return shown;
    }

    [GeneratedRegex(@"^\s*(?:(?:Bước\s+)?[0-9]{1,2}\s*[.:)]\s+|[-+•*]\s+)(?=\S)")]
    private static partial Regex OwnNumber();
}
