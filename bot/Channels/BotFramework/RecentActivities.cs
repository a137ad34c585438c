using System.Collections.Concurrent;

namespace Assistant.Bot.Channels.BotFramework;

/// <summary>
/// Activities taken in the last minutes, so that one that a channel sends again is not answered again. It is this process's
/// memory: behind several replicas a repeat that reaches another one is answered there.
/// </summary>
internal sealed class RecentActivities(TimeProvider time)
{
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private const int Most = 20_000;

    private readonly ConcurrentDictionary<Key, DateTimeOffset> _taken = new();
    private readonly Lock _sweeping = new();
    private DateTimeOffset _swept = DateTimeOffset.MinValue;

    /// <returns>False when this activity was taken before.</returns>
    public bool Begin(Activity activity)
    {
        if (Of(activity) is not { } key)
        {
            return true;
        }

        Sweep();
        var now = time.GetUtcNow();
        return _taken.TryAdd(key, now)
            || (_taken.TryGetValue(key, out var taken) && now - taken >= Kept && _taken.TryUpdate(key, now, taken));
    }

    /// <summary>The activity was not answered after all: a repeat of it is welcome.</summary>
    public void Forget(Activity activity)
    {
        if (Of(activity) is { } key)
        {
            _taken.TryRemove(key, out _);
        }
    }

    private void Sweep()
    {
        var now = time.GetUtcNow();
        lock (_sweeping)
        {
            if (now - _swept < TimeSpan.FromMinutes(1) && _taken.Count < Most)
            {
                return;
            }

            _swept = now;
            var newest = _taken.Count < Most ? [] : _taken.Values.OrderDescending().Take(Most / 2).ToArray();
            var oldest = newest.Length > 0 ? newest[^1] : now - Kept;
            foreach (var (key, taken) in _taken)
            {
                if (taken < oldest || now - taken >= Kept)
                {
                    _taken.TryRemove(key, out _);
                }
            }
        }
    }

    // The text is part of it: a client that numbers its activities badly still gets its answers.
    private static Key? Of(Activity activity) => string.IsNullOrEmpty(activity.Id)
        ? null
        : new Key(activity.ChannelId ?? "", activity.Conversation?.Id ?? "", activity.Id, activity.Text?.GetHashCode(StringComparison.Ordinal) ?? 0);

    private sealed record Key(string Channel, string Conversation, string Id, int Text);
}
