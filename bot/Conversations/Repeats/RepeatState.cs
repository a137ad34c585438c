using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Switches;
using Assistant.Bot.Operations.Telemetry;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Conversations.Repeats;

/// <summary>
/// What answers depend on and no generation holds: the switches, and the file of imported procedures, which another process may
/// write. Both are looked at once a second at most.
/// </summary>
internal sealed class RepeatState(SwitchBoard switches, IOptions<StorageOptions> storage, TurnMeter meter, TimeProvider time)
{
    /// <summary>As it is named in measurements.</summary>
    private const string Name = "answers";

    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

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
        meter.Cache(Name, again);
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
