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
                swept = await TryAsync(swept, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }

    /// <summary>Whatever it was (a disk, a channel): nothing is lost, and the next round tries again.</summary>
    private async Task<DateTimeOffset> TryAsync(DateTimeOffset swept, CancellationToken stopping)
    {
        try
        {
            if (options.Value.Enabled)
            {
                await delivery.RunAsync(stopping);
            }

            // Also where it was turned off meanwhile: what is kept must still go.
            if (time.GetUtcNow() - swept >= SweepEvery)
            {
                sweep.Run();
                return time.GetUtcNow();
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFault(fault);
        }

        return swept;
    }

    [LoggerMessage(LogLevel.Error, "Tickets could not be worked through")]
    private partial void LogFault(Exception fault);
}
