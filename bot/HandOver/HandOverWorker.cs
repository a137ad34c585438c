using Assistant.Bot.HandOver.Store;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.HandOver;

/// <summary>Sends replies and forgets what need not be kept, again and again while the server runs.</summary>
internal sealed partial class HandOverWorker(
    HandOverDelivery delivery, TicketSweep sweep, IOptions<HandOverOptions> options, TimeProvider time, ILogger<HandOverWorker> logger) : BackgroundService
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.PollSeconds), time);
        var swept = DateTimeOffset.MinValue;
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                // First, and by itself: what must go goes, whatever is wrong with sending. Also where people were turned off meanwhile.
                if (time.GetUtcNow() - swept >= SweepEvery && await TryAsync(Sweep))
                {
                    swept = time.GetUtcNow();
                }

                if (options.Value.Enabled)
                {
                    await TryAsync(() => delivery.RunAsync(stoppingToken));
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }

    private Task Sweep()
    {
        sweep.Run();
        return Task.CompletedTask;
    }

    /// <summary>Whatever it was (a disk, a channel): nothing is lost, and the next round tries again.</summary>
    private async Task<bool> TryAsync(Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFault(fault);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "Tickets could not be worked through")]
    private partial void LogFault(Exception fault);
}
