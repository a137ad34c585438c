namespace Assistant.Bot.Operations.Usage;

/// <summary>What the dashboard reads: the store and what is not in it yet. Where the store cannot be read the rest is shown, and said to be so.</summary>
internal sealed partial class UsageBook(UsageTally tally, UsageStore store, UsageFile file, UsageWorker worker, TimeProvider time, ILogger<UsageBook> logger)
{
    public UsageSummary Read(UsageWindow window)
    {
        var now = UsageKey.HourOf(time.GetUtcNow());
        var from = window.From(now);
        var (rows, unreadable) = Stored(from, now);
        var counts = new Dictionary<UsageKey, long>(rows.Counts);
        var pending = tally.Pending();
        foreach (var (key, count) in pending.Where(entry => entry.Key.Hour >= from && entry.Key.Hour <= now))
        {
            counts[key] = counts.GetValueOrDefault(key) + count;
        }

        // A clock that was wrong leaves hours behind that have not come yet.
        var hasFuture = rows.HasLater || pending.Keys.Any(key => key.Hour > now);
        var gaps = new UsageGaps(unreadable, worker.IsBehind, file.DamagedAt, rows.First is { } first && first <= now ? first : null, hasFuture, rows.Instances);
        return UsageSummary.Of(counts, window, now, gaps);
    }

    private (UsageRows Rows, bool Unreadable) Stored(long from, long now)
    {
        try
        {
            return (store.Read(from, now), false);
        }
        catch (Exception fault) when (UsageFile.IsFault(fault))
        {
            LogNotRead(fault);
            return (new UsageRows(new Dictionary<UsageKey, long>(), [], null, false), true);
        }
    }

    [LoggerMessage(LogLevel.Error, "The figures of the dashboard could not be read")]
    private partial void LogNotRead(Exception fault);
}

/// <summary>Why figures may be missing.</summary>
/// <param name="Unreadable">The store cannot be read.</param>
/// <param name="IsBehind">The store cannot be written.</param>
/// <param name="DamagedAt">What was written before then was damaged and is not shown; null: nothing was.</param>
/// <param name="First">The first hour that the store holds; null: none.</param>
/// <param name="HasFuture">There are figures of hours that have not come yet.</param>
/// <param name="Instances">Replicas that have written.</param>
internal sealed record UsageGaps(bool Unreadable, bool IsBehind, DateTimeOffset? DamagedAt, long? First, bool HasFuture, IReadOnlyList<string> Instances);
