using Assistant.Knowledge.Metrics.Feeds;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Operations.Feeds;

/// <summary>Looks at Metrics:WatchFolder again and again while the server runs; off when none is configured.</summary>
internal sealed partial class MetricsWatch(
    IOptions<MetricsOptions> options, IServiceProvider services, TimeProvider time, ILogger<MetricsWatch> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.WatchFolder.Length == 0)
        {
            return;
        }

        var every = TimeSpan.FromSeconds(options.Value.WatchSeconds);
        var folder = new WatchedFolder(options.Value.WatchFolder, every, services.GetRequiredService<FeedImporter>(), time, logger);
        LogWatching(options.Value.WatchFolder);
        using var timer = new PeriodicTimer(every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                folder.Look(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }

    [LoggerMessage(LogLevel.Information, "Files of figures are taken from {Folder}")]
    private partial void LogWatching(string folder);
}
