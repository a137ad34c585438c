namespace Assistant.Bot.Operations.Usage;

/// <summary>The figures of a window: in slots, and as a whole.</summary>
internal sealed record UsageSummary
{
    public required UsageWindow Window { get; init; }
    public required IReadOnlyList<UsageSlot> Slots { get; init; }
    public required UsageGaps Gaps { get; init; }

    /// <summary>Counts of the whole window under each name of <see cref="UsageNames"/>, by key.</summary>
    public required ILookup<string, (string Key, long Count)> Totals { get; init; }

    public LatencyCounts Latency => LatencyCounts.Of(Totals[UsageNames.Latency]);

    public long Turns => Totals[UsageNames.Outcomes].Sum(entry => entry.Count);

    public long Count(string name, string key) => Totals[name].FirstOrDefault(entry => entry.Key == key).Count;

    /// <param name="counts">Of the hours of the window, none later than now.</param>
    /// <param name="window">What to show.</param>
    /// <param name="now">The hour that is going on.</param>
    /// <param name="gaps">Why some may be missing.</param>
    public static UsageSummary Of(IReadOnlyDictionary<UsageKey, long> counts, UsageWindow window, long now, UsageGaps gaps)
    {
        var from = window.From(now);
        var bySlot = counts.ToLookup(entry => (entry.Key.Hour - from) / window.HoursPerSlot);
        return new UsageSummary
        {
            Window = window,
            Gaps = gaps,
            Slots = [.. Enumerable.Range(0, window.Slots).Select(at => UsageSlot.Of(from + ((long)at * window.HoursPerSlot), window, now, bySlot[at]))],
            Totals = counts.GroupBy(entry => (entry.Key.Name, entry.Key.Key)).Select(group => (group.Key.Name, group.Key.Key, Count: group.Sum(entry => entry.Value)))
                .ToLookup(total => total.Name, total => (total.Key, total.Count)),
        };
    }
}
