using Assistant.Knowledge.Calendar;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.Editing.Questions;

/// <summary>Carries collected questions to the store, a handful at a time, and erases old ones.</summary>
internal sealed partial class QuestionWorker(QuestionCollector collector, RecentQuestions recent, QuestionStore store, TimeProvider time, ILogger<QuestionWorker> logger) : BackgroundService
{
    private const int Handful = 200;

    // Old questions and those who gave up are looked for even while nothing comes.
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    // What comes within it goes to the store in one transaction.
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(250);

    private DateOnly _tidied;
    private long _forgot;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        collector.Open();
        return base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        // What has come until now is kept, however much it is.
        while (Keep())
        {
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var ready = collector.Waiting.WaitToReadAsync(stoppingToken).AsTask();
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                if (await Task.WhenAny(ready, Task.Delay(Pause, time, stoppingToken)) == ready)
                {
                    await ready;
                    await Task.Delay(Gathering, stoppingToken);
                    Keep();
                    ready = collector.Waiting.WaitToReadAsync(stoppingToken).AsTask();
                }
                else
                {
                    Keep();
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }

    /// <returns>Whether anything was taken to the store.</returns>
    private bool Keep()
    {
        if (time.GetElapsedTime(_forgot) >= Pause)
        {
            recent.Forget();
            _forgot = time.GetTimestamp();
        }

        collector.GiveUp();
        var taken = new List<CollectedQuestion>();
        while (taken.Count < Handful && collector.Waiting.TryRead(out var question))
        {
            taken.Add(question);
        }

        try
        {
            if (taken.Count > 0)
            {
                store.Add(taken);
            }

            if (VietnamClock.Today(time) is var today && today != _tidied)
            {
                store.Forget(today);
                _tidied = today;
            }
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            // It costs something to learn from, never an answer.
            LogNotKept(fault, taken.Count);
        }

        return taken.Count > 0;
    }

    [LoggerMessage(LogLevel.Warning, "{Count} questions to learn from could not be kept")]
    private partial void LogNotKept(Exception fault, int count);
}
