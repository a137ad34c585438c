using Assistant.Bot.Answers;
using Assistant.Bot.Operations.Telemetry;
using Assistant.Knowledge.Calendar;

namespace Assistant.Bot.Conversations;

/// <summary>Runs the steps of a turn, one turn at a time per conversation.</summary>
internal sealed partial class TurnPipeline(
    IEnumerable<ITurnStep> steps, TurnGate gate, ReplyCatalog replies, IEnumerable<ITurnClosing> closings, TurnMeter meter, TimeProvider time, ILogger<TurnPipeline> logger) : IAssistant
{
    private readonly ITurnStep[] _steps = [.. steps.Select(step => new MeasuredStep(step, meter))];

    public async Task<Answer> AskAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        if (request.ConversationId is not { } conversationId)
        {
            return await RunAsync(request, cancellationToken);
        }

        using (await gate.EnterAsync(conversationId, cancellationToken))
        {
            return await RunAsync(request, cancellationToken);
        }
    }

    private async Task<Answer> RunAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        var turn = new Turn(request, VietnamClock.Today(time));
        try
        {
            foreach (var step in _steps)
            {
                await step.RunAsync(turn, cancellationToken);
                if (turn.Answer is not null)
                {
                    break;
                }
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The person gets an honest reply; the fault is for the log, without what was typed.
            TurnFailed(logger, exception);
            turn.Answer = null;
        }

        var answer = turn.Answer ?? replies.Unknown("dependency_down");
        TurnEnded(logger, answer.Outcome, answer.Kind);
        foreach (var closing in closings)
        {
            answer = await closing.CloseAsync(turn, answer, cancellationToken);
        }

        return answer;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn failed")]
    private static partial void TurnFailed(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Turn ended as {Outcome} ({Kind})")]
    private static partial void TurnEnded(ILogger logger, string outcome, string kind);
}
