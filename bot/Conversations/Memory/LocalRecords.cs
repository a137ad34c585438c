namespace Assistant.Bot.Conversations.Memory;

/// <summary>In this process; what was not used for longest goes first when there is too much.</summary>
/// <param name="time">The clock.</param>
/// <param name="most">So many records. A record is below a kilobyte.</param>
internal sealed class LocalRecords(TimeProvider time, int most = 50_000) : IRecords
{
    private readonly Dictionary<string, LinkedListNode<Entry>> _entries = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _used = new();
    private readonly Lock _access = new();

    public Task<Versioned<string>> LoadAsync(string key, TimeSpan keep, CancellationToken cancellationToken) => Task.FromResult(Find(key));

    public Task<long?> SaveAsync(string key, string? value, long version, TimeSpan keep, CancellationToken cancellationToken)
    {
        lock (_access)
        {
            if (Find(key).Version > version)
            {
                return Task.FromResult<long?>(null);
            }

            var next = RecordVersion.Next(version, time);
            Put(key, value, next, keep);
            return Task.FromResult<long?>(next);
        }
    }

    public Versioned<string> Find(string key)
    {
        lock (_access)
        {
            if (!_entries.TryGetValue(key, out var node))
            {
                return default;
            }

            if (node.Value.Until < time.GetUtcNow())
            {
                Drop(key);
                return default;
            }

            node.Value = node.Value with { Until = time.GetUtcNow() + node.Value.Keep };
            _used.Remove(node);
            _used.AddFirst(node);
            return new Versioned<string>(node.Value.Value, node.Value.Version);
        }
    }

    public void Put(string key, string? value, long version, TimeSpan keep)
    {
        lock (_access)
        {
            Drop(key);
            _entries[key] = _used.AddFirst(new Entry(key, value, version, keep, time.GetUtcNow() + keep));
            if (_entries.Count > most)
            {
                Drop(_used.Last!.Value.Key);
            }
        }
    }

    public void Drop(string key)
    {
        lock (_access)
        {
            if (_entries.Remove(key, out var node))
            {
                _used.Remove(node);
            }
        }
    }

    private readonly record struct Entry(string Key, string? Value, long Version, TimeSpan Keep, DateTimeOffset Until);
}
