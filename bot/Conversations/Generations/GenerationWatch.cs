using System.Data.Common;
using Assistant.Bot.Editing;
using Assistant.Bot.Operations.Redis;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Conversations.Generations;

/// <summary>Sees changes that another process made live: when it is told through Redis, and now and then.</summary>
internal sealed partial class GenerationWatch(
    GenerationBoard generations, IOptions<EditingOptions> options, TimeProvider time, ILogger<GenerationWatch> logger, RedisNews? news = null) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A generation takes a while to make; whoever brings the news does not wait for it.
        news?.Hear(RedisNews.Knowledge, () => ThreadPool.QueueUserWorkItem(_ => Look()));
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.PollSeconds), time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                Look();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }

    private void Look()
    {
        try
        {
            generations.Refresh();
        }
        catch (Exception fault) when (fault is DbException or IOException or UnauthorizedAccessException)
        {
            LogNotRead(fault);
        }
    }

    [LoggerMessage(LogLevel.Error, "The changes of editors could not be read; what is known stays as it is")]
    private partial void LogNotRead(Exception fault);
}
