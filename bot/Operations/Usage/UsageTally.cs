using System.Globalization;
using System.Runtime.InteropServices;
using Assistant.Bot.Operations.Telemetry;

namespace Assistant.Bot.Operations.Usage;

/// <summary>What has been counted and is not in the store yet. Counting touches no disk and waits for nothing.</summary>
internal sealed class UsageTally(TimeProvider time)
{
    /// <summary>While nothing can be written, so many hours are kept; older ones are lost.</summary>
    private const long MostHours = 48;

    private static readonly string[] Bounds =
        [.. LatencyBuckets.Seconds.Select(bound => Math.Round(bound * 1_000_000).ToString("0", CultureInfo.InvariantCulture)), UsageNames.Longer];

    private readonly Lock _access = new();
    private Dictionary<UsageKey, long> _pending = [];

    /// <summary>Keys of the classes of <see cref="LatencyBuckets"/>, in their order.</summary>
    public static IReadOnlyList<string> LatencyKeys => Bounds;

    public void Turn(in TurnUsage turn)
    {
        ReadOnlySpan<(string Name, string Key, long Count)> counts =
        [
            (UsageNames.Channels, turn.Channel, 1), (UsageNames.Outcomes, turn.Outcome, 1), (UsageNames.Kinds, turn.Kind, 1), (UsageNames.Planners, turn.Planner, 1),
            (UsageNames.Latency, Bounds[LatencyBuckets.Of(turn.Seconds)], 1), (UsageNames.Procedures, turn.Procedure ?? "", 1),
        ];
        Add(turn.Procedure is null ? counts[..^1] : counts);
    }

    public void Add(params ReadOnlySpan<(string Name, string Key, long Count)> counts)
    {
        var hour = UsageKey.HourOf(time.GetUtcNow());
        lock (_access)
        {
            foreach (var (name, key, count) in counts)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_pending, new UsageKey(hour, name, key), out _) += count;
            }
        }
    }

    /// <summary>A copy of what is not written yet.</summary>
    public IReadOnlyDictionary<UsageKey, long> Pending()
    {
        lock (_access)
        {
            return new Dictionary<UsageKey, long>(_pending);
        }
    }

    /// <summary>Hands over what is not written yet, and forgets it.</summary>
    public IReadOnlyDictionary<UsageKey, long> Take()
    {
        lock (_access)
        {
            var taken = _pending;
            _pending = [];
            return taken;
        }
    }

    /// <summary>Could not be written; it is counted again, but for what has become too old.</summary>
    public void GiveBack(IReadOnlyDictionary<UsageKey, long> taken)
    {
        var oldest = UsageKey.HourOf(time.GetUtcNow()) - MostHours;
        lock (_access)
        {
            foreach (var (key, count) in taken.Where(entry => entry.Key.Hour >= oldest))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_pending, key, out _) += count;
            }
        }
    }
}
