using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Skills;

/// <summary>
/// Narrows the items of a procedure to those that a question words: "bản sao", "ô tô", "quá hạn". A word tells items
/// apart only when not every item has it; without such a word all items stay.
/// </summary>
internal static class FeeItemChoice
{
    public static IReadOnlyList<FeeLine> Choose(IReadOnlyList<FeeLine> lines, string wording)
    {
        var items = lines.Select(line => line.Item).Distinct().ToList();
        if (items.Count < 2)
        {
            return lines;
        }

        var asked = Words(wording);
        var wordsOf = items.ToDictionary(item => item, Words);
        var everywhere = wordsOf.Values.Aggregate((a, b) => [.. a.Intersect(b)]);
        var score = items.ToDictionary(
            item => item,
            item => wordsOf[item].Count(word => asked.Contains(word) && !everywhere.Contains(word)));
        var best = score.Values.Max();

        // One shared word of many is chance ("làm", "đăng"): two are a choice, or one of a short name.
        return best < 2 && !items.Any(item => score[item] == best && best > 0 && wordsOf[item].Count - everywhere.Count <= 2)
            ? lines
            : [.. lines.Where(line => score[line.Item] == best)];
    }

    private static HashSet<string> Words(string text) =>
        [.. TextFolder.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("le" or "phi" or "cho" or "va" or "cua"))];
}
