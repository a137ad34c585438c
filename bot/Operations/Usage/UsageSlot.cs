namespace Assistant.Bot.Operations.Usage;

/// <summary>Some hours in a row.</summary>
/// <param name="Start">When they begin.</param>
/// <param name="HoursSeen">In how many of them the service was seen to run.</param>
/// <param name="HoursPast">How many of them have begun.</param>
/// <param name="Outcomes">Turns by outcome.</param>
/// <param name="Latency">Times of the turns.</param>
internal sealed record UsageSlot(DateTimeOffset Start, int HoursSeen, int HoursPast, IReadOnlyDictionary<string, long> Outcomes, LatencyCounts Latency)
{
    public long Turns { get; } = Outcomes.Values.Sum();

    /// <summary>Nothing is known of these hours: the service did not run, or could not write.</summary>
    public bool IsUnseen => HoursSeen == 0;

    public static UsageSlot Of(long first, UsageWindow window, long now, IEnumerable<KeyValuePair<UsageKey, long>> counts)
    {
        var all = counts.ToList();
        // The hour that is going on is seen: somebody looks at it.
        var seen = all.Select(entry => entry.Key.Hour).Append(now).Where(hour => hour >= first && hour < first + window.HoursPerSlot).Distinct().Count();
        return new UsageSlot(
            UsageKey.Start(first),
            seen,
            (int)Math.Min(window.HoursPerSlot, now - first + 1),
            all.Where(entry => entry.Key.Name == UsageNames.Outcomes).GroupBy(entry => entry.Key.Key).ToDictionary(group => group.Key, group => group.Sum(entry => entry.Value), StringComparer.Ordinal),
            LatencyCounts.Of(all.Where(entry => entry.Key.Name == UsageNames.Latency).Select(entry => (entry.Key.Key, entry.Value))));
    }
}
