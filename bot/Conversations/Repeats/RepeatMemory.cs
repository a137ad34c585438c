using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Conversations.Repeats;

/// <summary>
/// Turns of one generation that may be given again. When the newer half is full it becomes the older one, and what was not asked for
/// since is dropped with the oldest. From then on a turn is kept only when the same comes for the second time, so that what is asked
/// once does not drive out what is asked every minute.
/// </summary>
internal sealed class RepeatMemory(IOptions<RepeatOptions> options)
{
    /// <summary>So many messages that came once are told from those that never came, for each turn that may be kept.</summary>
    private const int SeenPerEntry = 8;

    private readonly int _mostEntries = options.Value.Entries / 2;
    private readonly long _mostBytes = options.Value.Megabytes * 1024L * 1024 / 2;

    // Marks of messages that came, each in the place that its hash points to; a later one takes the place of an earlier.
    private readonly int[] _seen = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, options.Value.Entries * SeenPerEntry))];
    private readonly Lock _turning = new();
    private volatile Half _newer = new();
    private volatile Half _older = new();

    public bool IsOn => _mostEntries > 0;

    /// <summary>How many are kept.</summary>
    public int Count => _newer.Turns.Count + _older.Turns.Count;

    public RepeatedTurn? Find(UInt128 key)
    {
        if (_newer.Turns.TryGetValue(key, out var turn))
        {
            return turn;
        }

        if (!_older.Turns.TryGetValue(key, out turn))
        {
            return null;
        }

        Add(key, turn);
        return turn;
    }

    /// <summary>Keeps the turn, while there is room or if the same came before.</summary>
    public void Keep(UInt128 key, RepeatedTurn turn)
    {
        var isKnown = CameBefore(key);
        if ((isKnown || _older.Turns.IsEmpty) && turn.Size <= _mostBytes)
        {
            Add(key, turn);
        }
    }

    private bool CameBefore(UInt128 key)
    {
        // Never 0, with which the places begin.
        var mark = (int)(ulong)(key >> 64) | 1;
        return Interlocked.Exchange(ref _seen[(int)((ulong)key & (ulong)(_seen.Length - 1))], mark) == mark;
    }

    private void Add(UInt128 key, RepeatedTurn turn)
    {
        var half = _newer;
        if (!half.Turns.TryAdd(key, turn) || (Interlocked.Add(ref half.Bytes, turn.Size) <= _mostBytes && half.Turns.Count <= _mostEntries))
        {
            return;
        }

        lock (_turning)
        {
            if (ReferenceEquals(half, _newer))
            {
                (_older, _newer) = (half, new Half());
            }
        }
    }

    private sealed class Half
    {
        public readonly ConcurrentDictionary<UInt128, RepeatedTurn> Turns = new();
        public long Bytes;
    }
}
