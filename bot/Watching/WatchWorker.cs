using Assistant.Bot.Conversations.Generations;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Watching;

/// <summary>Looks for something to tell again and again while the server runs.</summary>
internal sealed partial class WatchWorker(GenerationBoard generations, IOptions<WatchingOptions> options, TimeProvider time, ILogger<WatchWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.PollSeconds), time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await TryAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }

    /// <summary>Whatever it was (a disk, a database, the list of tokens): nothing is lost, and the next round tries again.</summary>
    private async Task TryAsync(CancellationToken stopping)
    {
        try
        {
            await generations.Current.Services.GetRequiredService<WatchRound>().RunAsync(stopping);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFault(fault);
        }
    }

    [LoggerMessage(LogLevel.Error, "Watches could not be worked through")]
    private partial void LogFault(Exception fault);
}
