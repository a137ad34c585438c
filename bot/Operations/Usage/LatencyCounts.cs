using System.Globalization;

namespace Assistant.Bot.Operations.Usage;

/// <summary>How many turns took how long, in classes.</summary>
/// <param name="Classes">Upper bound in seconds, ascending, infinite for the last, and how many.</param>
internal sealed record LatencyCounts(IReadOnlyList<(double Bound, long Count)> Classes)
{
    private const double Million = 1_000_000;

    /// <param name="counts">By the keys of <see cref="UsageNames.Latency"/>.</param>
    public static LatencyCounts Of(IEnumerable<(string Key, long Count)> counts) => new(
        [.. counts.GroupBy(entry => Bound(entry.Key)).Select(group => (group.Key, group.Sum(entry => entry.Count))).OrderBy(entry => entry.Key)]);

    /// <summary>The time in seconds within which this share (0..1) of turns were answered, interpolated inside its class; null: there were none. Above the last bound it is infinite.</summary>
    public double? Within(double share)
    {
        var wanted = share * Classes.Sum(entry => entry.Count);
        if (wanted <= 0)
        {
            return null;
        }

        var below = 0L;
        foreach (var (bound, count) in Classes)
        {
            if (below + count >= wanted)
            {
                var lower = Telemetry.LatencyBuckets.Seconds.LastOrDefault(other => other < bound);
                return double.IsInfinity(bound) ? bound : lower + ((bound - lower) * (wanted - below) / count);
            }

            below += count;
        }

        return null;
    }

    private static double Bound(string key) =>
        key != UsageNames.Longer && long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var micros) ? micros / Million : double.PositiveInfinity;
}
