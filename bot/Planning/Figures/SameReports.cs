using System.Text.RegularExpressions;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// Several names of one report in a message ("quý 3/2022, tức kỳ tuần 40", "văn bản 18 ký ngày 7/10/2022") are one mention of it: the text
/// alone would set one against the other.
/// </summary>
internal static partial class SameReports
{
    /// <param name="text">Folded, numbers in digits.</param>
    /// <param name="found">What the message names, in its order.</param>
    /// <param name="reportsOf">The reports that a selector means; null: nobody knows.</param>
    public static List<PeriodMention> AsOne(string text, List<PeriodMention> found, Func<string, IReadOnlyList<Report>>? reportsOf)
    {
        if (found.Count < 2)
        {
            return found;
        }

        found = WithoutNow(text, found);
        if (reportsOf is null || found.Count < 2)
        {
            return found;
        }

        var kept = new List<(PeriodMention Mention, string? Report)>();
        foreach (var mention in found)
        {
            var report = reportsOf(mention.Selector) is [{ } only] ? only.Id : null;
            var same = report is null ? -1 : kept.FindIndex(other => other.Report == report);
            if (same < 0)
            {
                kept.Add((mention, report));
            }
            else if (!PeriodMentions.NamesReport(kept[same].Mention.Selector) && PeriodMentions.NamesReport(mention.Selector))
            {
                // A week or a number names a report where a day or a month could be anything.
                kept[same] = (kept[same].Mention with { Selector = mention.Selector }, report);
            }
        }

        return [.. kept.Select(item => item.Mention)];
    }

    // "Hiện tại 2025", "mới nhất là tuần 51": the period that is named says which; "kỳ này với tuần 40" are two.
    private static List<PeriodMention> WithoutNow(string text, List<PeriodMention> found) =>
        [.. found.Where((item, at) => item.Selector != "newest" || !(IsSaidBeside(text, item, found.ElementAtOrDefault(at + 1)) || (at > 0 && IsSaidBeside(text, found[at - 1], item))))];

    private static bool IsSaidBeside(string text, PeriodMention one, PeriodMention? other) =>
        other is not null && other.Selector is not ("newest" or "previous") | one.Selector is not ("newest" or "previous")
        && other.At >= one.At + one.Length && Beside().IsMatch(text[(one.At + one.Length)..other.At]);

    [GeneratedRegex(@"^ (?:(?:la|tuc|nam|trong|cua|o|thi|ky|theo|vao) ){0,2}$")]
    private static partial Regex Beside();
}
