using System.Diagnostics.Metrics;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Switches;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Conversations.Repeats;

/// <summary>
/// What answers depend on and no generation holds: the switches, and the file of imported procedures, which another process may
/// write. Both are looked at once a second at most.
/// </summary>
internal sealed class RepeatState(SwitchBoard switches, IOptions<StorageOptions> storage, TimeProvider time)
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Assistant.Repeats";

    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);
    private static readonly Meter Meter = new(MeterName);
    private static readonly Counter<long> Turns = Meter.CreateCounter<long>("assistant.repeats.turns", "{turn}", "Turns of citizens, by whether their answer was given before.");
    private static readonly KeyValuePair<string, object?> Again = new("again", true);
    private static readonly KeyValuePair<string, object?> Anew = new("again", false);

    private readonly string _records = storage.Value.Resolve("procedures.db");
    private (long, long) _written;
    private long _lookedAt;
    private int _version;
    private long _given;
    private long _made;

    /// <summary>Another number whenever something of it has changed.</summary>
    public long Current
    {
        get
        {
            LookAtRecords();
            return ((long)switches.Version << 32) | (uint)Volatile.Read(ref _version);
        }
    }

    /// <summary>Turns whose answer had been given before, and all others of citizens.</summary>
    public (long Given, long Made) Counts => (Interlocked.Read(ref _given), Interlocked.Read(ref _made));

    public void Count(bool again)
    {
        Interlocked.Increment(ref again ? ref _given : ref _made);
        Turns.Add(1, again ? Again : Anew);
    }

    private void LookAtRecords()
    {
        var looked = Interlocked.Read(ref _lookedAt);
        if (looked != 0 && time.GetElapsedTime(looked) < Fresh)
        {
            return;
        }

        if (Interlocked.CompareExchange(ref _lookedAt, Math.Max(1, time.GetTimestamp()), looked) == looked)
        {
            // SQLite writes to the file beside it first. A file that is not there was written at a fixed day long ago.
            var written = (File.GetLastWriteTimeUtc(_records).Ticks, File.GetLastWriteTimeUtc(_records + "-wal").Ticks);
            if (written != _written)
            {
                _written = written;
                Interlocked.Increment(ref _version);
            }
        }
    }
}
