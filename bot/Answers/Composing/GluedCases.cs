namespace Assistant.Bot.Answers.Composing;

/// <summary>One case of a record that glues the papers of several cases into one list.</summary>
internal sealed record GluedCase(string Heading, IReadOnlyList<string> Items);

/// <summary>
/// Some records of the portal hold one list for several cases, with headings in between ("a) Trường hợp …, gồm:"). Told as one
/// list they would ask everybody for everything.
/// </summary>
internal static class GluedCases
{
    private const int MostCases = 6;
    private const int MostItems = 5;
    private const int ShortestHeading = 12;

    private static readonly string[] Openings = ["trường hợp", "đối với", "thành phần hồ sơ", "hồ sơ đề nghị", "hồ sơ gồm", "hồ sơ đối với"];

    /// <summary>The cases, in order; empty when the list is of one case.</summary>
    public static IReadOnlyList<GluedCase> Of(IReadOnlyList<string> items)
    {
        var cases = new List<GluedCase>();
        var current = new List<string>();
        foreach (var item in items)
        {
            if (IsHeading(item))
            {
                current = [];
                cases.Add(new GluedCase(item.TrimEnd(':', ' ', '.'), current));
            }
            else
            {
                current.Add(item);
            }
        }

        // Papers before the first heading belong to all: such a list is told as it is.
        return cases.Count > 1 && cases.Sum(one => one.Items.Count + 1) == items.Count ? [.. cases.Where(one => one.Items.Count > 0)] : [];
    }

    public static void Tell(AnswerDraft draft, IReadOnlyList<GluedCase> cases)
    {
        draft.Line("Bản ghi gộp nhiều trường hợp; anh/chị xem đúng trường hợp của mình:");
        foreach (var one in cases.Take(MostCases))
        {
            draft.Line($"**{ImportedText.Shorten(one.Heading)}**");
            foreach (var item in one.Items.Take(MostItems))
            {
                draft.Bullet(ImportedText.Shorten(item));
            }

            if (one.Items.Count > MostItems)
            {
                draft.Bullet("… và giấy tờ khác, xem đủ ở bản ghi gốc.");
            }
        }

        if (cases.Count > MostCases)
        {
            draft.Line("Còn các trường hợp khác, xem đủ ở bản ghi gốc.");
        }
    }

    private static bool IsHeading(string item)
    {
        var text = item.TrimStart('*', '-', '+', '•', ' ');
        var marked = text.Length > 2 && text[1] is ')' or '.' && char.IsLetterOrDigit(text[0]) ? text[2..].TrimStart() : text;
        return item.Length >= ShortestHeading && item.TrimEnd().EndsWith(':')
            && Openings.Any(opening => marked.StartsWith(opening, StringComparison.OrdinalIgnoreCase));
    }
}
