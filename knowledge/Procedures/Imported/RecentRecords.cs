using System.Collections.Concurrent;

namespace Assistant.Knowledge.Procedures.Imported;

/// <summary>
/// The records that were asked for lately, as long as nobody writes to the store: another process may import while this one answers,
/// and what it has imported is seen at once.
/// </summary>
internal sealed class RecentRecords(string path, Func<string, Procedure?> read)
{
    /// <summary>A record is some ten kilobytes.</summary>
    private const int Most = 512;

    private volatile Shelf _shelf = new(default);

    public Procedure? Find(string code)
    {
        // Taken before reading: what is written meanwhile is read again.
        var written = Written();
        var shelf = _shelf;
        if (shelf.Written != written || shelf.Records.Count >= Most)
        {
            _shelf = shelf = new Shelf(written);
        }

        return shelf.Records.TryGetValue(code, out var known) ? known : shelf.Records.GetOrAdd(code, read(code));
    }

    // SQLite writes to the file beside it first.
    private (DateTime, DateTime) Written() => (File.GetLastWriteTimeUtc(path), File.GetLastWriteTimeUtc(path + "-wal"));

    private sealed record Shelf((DateTime, DateTime) Written)
    {
        public ConcurrentDictionary<string, Procedure?> Records { get; } = new(StringComparer.Ordinal);
    }
}
