namespace Assistant.Bot.Channels.DirectLine.Conversations;

/// <summary>
/// The newest activities of one conversation, at most so many and so large. Sequence numbers are the time in milliseconds
/// or one more than the last: they grow over restarts too, so that a watermark from before never hides what came after.
/// Not thread-safe.
/// </summary>
internal sealed class ActivityLog(int maxActivities)
{
    /// <summary>One conversation's text; 200 answers of ordinary size take about a third of it.</summary>
    public const int MaxBytes = 1024 * 1024;

    private readonly List<LoggedActivity> _activities = [];

    public long Last { get; private set; }

    public int Bytes { get; private set; }

    public long Next(DateTimeOffset now) => Math.Max(Last + 1, now.ToUnixTimeMilliseconds());

    public void Append(LoggedActivity activity)
    {
        // Whoever was typing has said something now.
        Remove(_activities.FindIndex(static entry => entry.Passing));
        _activities.Add(activity);
        Last = activity.Sequence;
        Bytes += activity.Json.Length;
        while (_activities.Count > maxActivities || (Bytes > MaxBytes && _activities.Count > 1))
        {
            Remove(0);
        }
    }

    /// <returns>What came after the watermark; everything for a watermark of nothing or of the future.</returns>
    public IReadOnlyList<LoggedActivity> After(long watermark)
    {
        var start = watermark > Last ? 0 : _activities.FindIndex(entry => entry.Sequence > watermark);
        return start < 0 ? [] : _activities[start..];
    }

    private void Remove(int index)
    {
        if (index >= 0)
        {
            Bytes -= _activities[index].Json.Length;
            _activities.RemoveAt(index);
        }
    }
}
