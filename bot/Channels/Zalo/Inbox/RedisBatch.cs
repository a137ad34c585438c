using System.Globalization;
using System.Text.Json;
using StackExchange.Redis;

namespace Assistant.Bot.Channels.Zalo.Inbox;

/// <summary>The entries that the consumer group has given to this process, answered or waiting for their turn.</summary>
internal sealed class RedisBatch
{
    private readonly Dictionary<string, Pending> _entries = new(StringComparer.Ordinal);
    private readonly Lock _access = new();

    public int Count
    {
        get
        {
            lock (_access)
            {
                return _entries.Count;
            }
        }
    }

    public string[] Ids()
    {
        lock (_access)
        {
            return [.. _entries.Keys];
        }
    }

    public void Add(IEnumerable<StreamEntry> read)
    {
        lock (_access)
        {
            foreach (var entry in read.Where(entry => entry.Values is { Length: > 0 }))
            {
                var id = entry.Id.ToString();
                _entries.TryAdd(id, new Pending(
                    id,
                    entry["person"].ToString(),
                    long.Parse(entry["at"].ToString(), CultureInfo.InvariantCulture),
                    JsonSerializer.Deserialize(entry["entry"].ToString(), InboxJson.Default.InboxEntry)!));
            }
        }
    }

    public void Remove(IEnumerable<string> ids)
    {
        lock (_access)
        {
            foreach (var id in ids)
            {
                _entries.Remove(id);
            }
        }
    }

    public void Clear()
    {
        lock (_access)
        {
            _entries.Clear();
        }
    }

    /// <summary>Of each person whom nobody here answers the earliest entry, if its time has come.</summary>
    public IReadOnlyList<Pending> Candidates(long now, int settle)
    {
        lock (_access)
        {
            return [.. _entries.Values.GroupBy(entry => entry.Person, StringComparer.Ordinal)
                .Where(entries => !entries.Any(entry => entry.IsHeld))
                .Select(entries => entries.MinBy(entry => (entry.Entry.SentAt, entry.Id))!)
                .Where(entry => entry.ReceivedAt + settle <= now && entry.NotBefore <= now)
                .OrderBy(entry => entry.ReceivedAt)];
        }
    }

    public bool Hold(Pending entry)
    {
        lock (_access)
        {
            return entry.IsHeld = _entries.ContainsKey(entry.Id);
        }
    }

    public void Release(string id, long notBefore)
    {
        lock (_access)
        {
            if (_entries.TryGetValue(id, out var entry))
            {
                entry.IsHeld = false;
                entry.NotBefore = notBefore;
            }
        }
    }

    internal sealed class Pending(string id, string person, long receivedAt, InboxEntry entry)
    {
        public string Id => id;
        public string Person => person;
        public long ReceivedAt => receivedAt;
        public InboxEntry Entry => entry;
        public bool IsHeld { get; set; }
        public long NotBefore { get; set; }
    }
}
