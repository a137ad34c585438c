using System.Collections.Concurrent;
using Assistant.Bot.Conversations.Memory;

namespace Assistant.Bot.Conversations;

/// <summary>One turn at a time per conversation; turns of different conversations run side by side.</summary>
/// <param name="leases">The same over all replicas; null: there is one.</param>
internal sealed class TurnGate(TurnLeases? leases = null)
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public async Task<IDisposable> EnterAsync(string conversationId, CancellationToken cancellationToken)
    {
        var entry = Hold(conversationId);
        try
        {
            await entry.Turn.WaitAsync(cancellationToken);
        }
        catch
        {
            Release(conversationId, entry);
            throw;
        }

        try
        {
            return new Lease(this, conversationId, entry, leases is null ? null : await leases.TakeAsync(conversationId, cancellationToken));
        }
        catch
        {
            entry.Turn.Release();
            Release(conversationId, entry);
            throw;
        }
    }

    // An entry lives only while somebody holds or awaits it, so that memory does not grow with conversations.
    private Entry Hold(string conversationId)
    {
        while (true)
        {
            var entry = _entries.GetOrAdd(conversationId, _ => new Entry());
            lock (entry)
            {
                if (!entry.Gone)
                {
                    entry.Holders++;
                    return entry;
                }
            }
        }
    }

    private void Release(string conversationId, Entry entry)
    {
        lock (entry)
        {
            if (--entry.Holders == 0)
            {
                entry.Gone = true;
                _entries.TryRemove(conversationId, out _);
            }
        }
    }

    private sealed class Entry
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);
        public int Holders { get; set; }
        public bool Gone { get; set; }
    }

    private sealed class Lease(TurnGate gate, string conversationId, Entry entry, IDisposable? shared) : IDisposable
    {
        private int _released;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _released, 1) == 0)
            {
                // First, so that the next turn here finds it free.
                shared?.Dispose();
                entry.Turn.Release();
                gate.Release(conversationId, entry);
            }
        }
    }
}
