using System.Text;

namespace Assistant.Bot.Conversations.Memory;

/// <summary>In this process; what was not used for longest goes first when there is too much.</summary>
/// <param name="time">The clock.</param>
/// <param name="most">Bytes that all records may take. A record takes one to two kilobytes, so this is some twenty thousand conversations.</param>
internal sealed class LocalRecords(TimeProvider time, long most = 32L << 20) : IRecords
{
    /// <summary>Bytes that a record takes beside its key and value: the places in the list and in the table.</summary>
    private const int Overhead = 200;

    private readonly Dictionary<string, LinkedListNode<Entry>> _entries = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _used = new();
    private readonly Lock _access = new();
    private long _held;

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
            return new Versioned<string>(node.Value.Value is { } value ? Encoding.UTF8.GetString(value) : null, node.Value.Version);
        }
    }

    public void Put(string key, string? value, long version, TimeSpan keep)
    {
        // In UTF-8 a record takes little more than half of what it takes as a string.
        var entry = new Entry(key, value is null ? null : Encoding.UTF8.GetBytes(value), version, keep, time.GetUtcNow() + keep);
        lock (_access)
        {
            Drop(key);
            _entries[key] = _used.AddFirst(entry);
            _held += Size(entry);
            while (_held > most && _used.Count > 1)
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
                _held -= Size(node.Value);
            }
        }
    }

    private static int Size(Entry entry) => (sizeof(char) * entry.Key.Length) + (entry.Value?.Length ?? 0) + Overhead;

    private readonly record struct Entry(string Key, byte[]? Value, long Version, TimeSpan Keep, DateTimeOffset Until);
}
