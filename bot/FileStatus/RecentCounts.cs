namespace Assistant.Bot.FileStatus;

/// <summary>How often things happened in the time that has just passed. Of this process; older ones are forgotten.</summary>
internal sealed class RecentCounts(TimeSpan window, TimeProvider time)
{
    private readonly Dictionary<string, Queue<DateTimeOffset>> _moments = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    public void Add(string what)
    {
        lock (_gate)
        {
            if (!_moments.TryGetValue(what, out var moments))
            {
                _moments.Add(what, moments = new Queue<DateTimeOffset>());
            }

            moments.Enqueue(time.GetUtcNow());
        }
    }

    public int Of(string what)
    {
        lock (_gate)
        {
            Forget();
            return _moments.TryGetValue(what, out var moments) ? moments.Count : 0;
        }
    }

    private void Forget()
    {
        foreach (var (what, moments) in _moments)
        {
            while (moments.TryPeek(out var first) && time.GetUtcNow() - first >= window)
            {
                moments.Dequeue();
            }

            if (moments.Count == 0)
            {
                // Removing while walking is allowed here.
                _moments.Remove(what);
            }
        }
    }
}
