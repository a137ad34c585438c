using Assistant.Bot.Answers;
using Assistant.Bot.Guiding;
using Assistant.Bot.Guiding.Store;
using Assistant.Knowledge.Calendar;

namespace Assistant.Bot.Conversations;

/// <summary>Runs the steps of a turn, one turn at a time per conversation.</summary>
internal sealed partial class TurnPipeline(
    IEnumerable<ITurnStep> steps, TurnGate gate, ReplyCatalog replies, GuideReminder reminder, IGuideStore guides, TimeProvider time, ILogger<TurnPipeline> logger) : IAssistant
{
    private readonly ITurnStep[] _steps = [.. steps];

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

        var answer = turn.Answer ?? Outcome("dependency_down");
        TurnEnded(logger, answer.Outcome, answer.Kind);
        return turn is { GuideMoved: false, GuideAfter: { } waiting } ? await RemindAsync(answer, waiting, request, cancellationToken) : answer;
    }

    /// <summary>A question in between was answered; the walk-through waits.</summary>
    private async Task<Answer> RemindAsync(Answer answer, GuideProgress waiting, TurnRequest request, CancellationToken cancellationToken)
    {
        if (waiting.Asides <= GuideReminder.Most)
        {
            await guides.SaveAsync(request.ConversationId!, waiting, cancellationToken);
        }

        return reminder.Add(answer, waiting);
    }

    private Answer Outcome(string id) => new()
    {
        Text = replies.OutcomeText(id),
        Kind = AnswerKinds.Unknown,
        Outcome = id,
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn failed")]
    private static partial void TurnFailed(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Turn ended as {Outcome} ({Kind})")]
    private static partial void TurnEnded(ILogger logger, string outcome, string kind);
}
