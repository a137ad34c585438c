namespace Assistant.Bot.Conversations.Repeats;

/// <summary>Says in the log, when the server ends, how many turns were answered again.</summary>
internal sealed partial class RepeatReport(RepeatState state, ILogger<RepeatReport> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken)
    {
        var (given, made) = state.Counts;
        if (given + made > 0)
        {
            LogAnswered(given, given + made);
        }

        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Information, "Answers of citizens: {Given} of {All} given again from the cache")]
    private partial void LogAnswered(long given, long all);
}
