using Assistant.Bot.Answers;

namespace Assistant.Bot.Conversations;

/// <summary>
/// Around the turn and everything that stands around it: what goes wrong there becomes the same honest reply as what goes wrong in
/// a step. The fault is for the log, without what was typed.
/// </summary>
internal sealed partial class HonestAssistant(IAssistant turn, ReplyCatalog replies, ILogger<HonestAssistant> logger) : IAssistant
{
    public async Task<Answer> AskAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await turn.AskAsync(request, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            TurnFailed(logger, exception);
            return replies.Unknown("dependency_down");
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What stands around a turn failed")]
    private static partial void TurnFailed(ILogger logger, Exception exception);
}
