using Assistant.Bot.Watching.Store;
using Assistant.Knowledge.Metrics;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Watching;

/// <summary>One look at everything: new figures, appointed days, messages that wait.</summary>
internal sealed partial class WatchRound(
    WatchStore store, WatchCheck check, WatchDelivery delivery, IMetricsStore metrics, TimeProvider time, IOptions<WatchingOptions> options, ILogger<WatchRound> logger)
{
    // The state of the figures at which each watch was looked at; none at first: figures may have come while nothing ran.
    private Dictionary<long, string> _lookedAt = [];
    private string? _latest;
    private DateTimeOffset _latestSince;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        delivery.Recover();
        var watches = store.All();
        if (watches.Count == 0)
        {
            return;
        }

        store.Forget(options.Value.KeepDays);
        var settled = HasSettled(out var state);
        var lookedAt = new Dictionary<long, string>(watches.Count);
        foreach (var watch in watches)
        {
            var last = _lookedAt.GetValueOrDefault(watch.Id);
            // A watch that sleeps, or that somebody was at work on, is looked at again in the next round.
            if (await LookAsync(watch, settled && last != state, cancellationToken) && settled)
            {
                lookedAt[watch.Id] = state;
            }
            else if (last is not null)
            {
                lookedAt[watch.Id] = last;
            }
        }

        _lookedAt = lookedAt;
        foreach (var waiting in store.All().Where(watch => watch.State.Pending is not null))
        {
            await delivery.SendAsync(waiting, cancellationToken);
        }
    }

    private async Task<bool> LookAsync(Watch watch, bool changed, CancellationToken cancellationToken)
    {
        try
        {
            return await check.LookAsync(watch, changed, cancellationToken);
        }
        // A watch that cannot be looked at (an indicator that is no more, say) must not silence the others.
        catch (Exception fault) when (fault is ArgumentException or KeyNotFoundException or InvalidOperationException)
        {
            LogNotLooked(fault, watch.Id);
            return true;
        }
    }

    /// <summary>A period often comes in several files: they are told of together.</summary>
    private bool HasSettled(out string state)
    {
        state = metrics.State();
        var now = time.GetUtcNow();
        if (state != _latest)
        {
            // What was there before the first look has not just come.
            _latestSince = _latest is null ? DateTimeOffset.MinValue : now;
            _latest = state;
        }

        return now - _latestSince >= TimeSpan.FromSeconds(options.Value.SettleSeconds);
    }

    [LoggerMessage(LogLevel.Error, "Watch {Watch} could not be looked at")]
    private partial void LogNotLooked(Exception fault, long watch);
}
