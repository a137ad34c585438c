namespace Assistant.Bot.Operations.Usage;

/// <summary>Writes what was counted, every minute and when the server stops. What cannot be written is tried again; no turn waits for it.</summary>
internal sealed partial class UsageWorker(UsageTally tally, UsageStore store, UsageFile file, TimeProvider time, ILogger<UsageWorker> logger) : BackgroundService
{
    private static readonly Dictionary<UsageKey, long> None = [];
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    private long _prunedAt;

    /// <summary>The last write failed: figures wait in memory.</summary>
    public bool IsBehind { get; private set; }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Write();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                tally.Add((UsageNames.Minutes, "", 1));
                Write();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }

    private void Write()
    {
        var counts = tally.Take();
        try
        {
            if (counts.Count > 0)
            {
                store.Add(counts);
                counts = None;
            }

            Prune();
            IsBehind = false;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Whatever it was, nothing is lost and the next round tries again.
            tally.GiveBack(counts);
            LogNotWritten(fault);
            IsBehind = true;
            if (UsageFile.IsDamage(fault))
            {
                BeginAnew();
            }
        }
    }

    private void Prune()
    {
        var now = UsageKey.HourOf(time.GetUtcNow());
        if (now != _prunedAt)
        {
            store.Prune(now);
            _prunedAt = now;
        }
    }

    /// <summary>The next round writes into a new file.</summary>
    private void BeginAnew()
    {
        try
        {
            if (file.PutAway())
            {
                LogPutAway();
            }
        }
        catch (Exception fault) when (UsageFile.IsFault(fault))
        {
            LogNotWritten(fault);
        }
    }

    [LoggerMessage(LogLevel.Error, "The figures of the dashboard could not be written; they wait")]
    private partial void LogNotWritten(Exception fault);

    [LoggerMessage(LogLevel.Error, "The file of the dashboard's figures was damaged and is put away as usage.db.damaged; a new one begins")]
    private partial void LogPutAway();
}
