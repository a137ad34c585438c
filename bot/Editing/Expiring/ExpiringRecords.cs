using Assistant.Bot.Answers;
using Assistant.Bot.Editing.Fragments;
using Assistant.Knowledge;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Policies;

namespace Assistant.Bot.Editing.Expiring;

/// <summary>Fees and policies that end within some days, and those that have ended while nothing else took their place.</summary>
internal static class ExpiringRecords
{
    /// <param name="knowledge">With what editors have changed.</param>
    /// <param name="day">As of this day.</param>
    /// <param name="days">How far ahead, in days.</param>
    /// <returns>The next to end first; what has ended before comes after, the newest first.</returns>
    public static IReadOnlyList<ExpiringRecord> Of(KnowledgeBase knowledge, DateOnly day, int days)
    {
        var all = Fees(knowledge, day, days).Concat(Policies(knowledge)).Where(record => record.LastDay <= day.AddDays(days) && (record.LastDay >= day || record.Next is null)).ToList();
        return
        [
            .. all.Where(record => record.LastDay >= day).OrderBy(record => record.LastDay).ThenBy(record => record.Title, StringComparer.Ordinal),
            .. all.Where(record => record.LastDay < day).OrderByDescending(record => record.LastDay).ThenBy(record => record.Title, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<ExpiringRecord> Fees(KnowledgeBase knowledge, DateOnly day, int days)
    {
        var succession = new FeeSuccession(knowledge.Fees, knowledge.Places);
        return
            from procedure in knowledge.Procedures.All
            where procedure.Abolished is null
            from row in knowledge.Fees.Rows(procedure.Id)
            where row.Validity.To <= day.AddDays(days) && (row.AmountVnd is not null || row.Rate is not null)
            let last = row.Validity.To!.Value
            select new ExpiringRecord(
                ExpiringKind.Fee, procedure.Id, procedure.Title,
                $"{row.Variant ?? row.Item}, {VietnameseFormat.Channel(row.Channel)}{(row.PlaceId is { } place ? ", " + knowledge.Places.Find(place)?.FullName : "")}: {FeeRowText.Price(row)}",
                // What has long ended is history where anything holds now.
                last, succession.After(row, last < day ? day : last.AddDays(1)));
    }

    private static IEnumerable<ExpiringRecord> Policies(KnowledgeBase knowledge)
    {
        foreach (var waiver in knowledge.Policies.Waivers.Where(waiver => waiver.Status == WaiverStatus.Adopted && waiver.Validity.To is not null))
        {
            var next = knowledge.Policies.Waivers.FirstOrDefault(other => other.Replaces == waiver.Id
                || (other != waiver && other.PlaceId == waiver.PlaceId && other.Topics.Intersect(waiver.Topics, StringComparer.Ordinal).Any() && other.Validity.Contains(waiver.Validity.To!.Value.AddDays(1))));
            yield return new ExpiringRecord(ExpiringKind.Waiver, "", knowledge.Places.Find(waiver.PlaceId)?.FullName ?? waiver.PlaceId, waiver.Summary, waiver.Validity.To!.Value, next?.Summary);
        }

        foreach (var rule in knowledge.Policies.National.Where(rule => rule.Validity.To is not null))
        {
            var next = knowledge.Policies.National.FirstOrDefault(other => other != rule && other.Topics.Intersect(rule.Topics, StringComparer.Ordinal).Any() && other.Validity.From == rule.Validity.To!.Value.AddDays(1));
            yield return new ExpiringRecord(ExpiringKind.National, "", "Cả nước", rule.Summary, rule.Validity.To!.Value, next?.Summary);
        }
    }
}
