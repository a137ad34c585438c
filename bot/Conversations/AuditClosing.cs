using Assistant.Bot.Answers;
using Assistant.Bot.Operations.Audit;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.Conversations;

/// <summary>Internal figures are told only where it can be written down who was told.</summary>
internal sealed partial class AuditClosing(InternalReads reads, ReplyCatalog replies, ILogger<AuditClosing> logger) : ITurnClosing
{
    private const string Down = "dependency_down";

    public ValueTask<Answer> CloseAsync(Turn turn, Answer answer, CancellationToken cancellationToken)
    {
        try
        {
            reads.Note(turn.Request.Caller, answer);
            return new(answer);
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            LogNotWritten(logger, fault);
            return new(replies.Unknown(Down));
        }
    }

    [LoggerMessage(LogLevel.Error, "Who is told internal figures cannot be written down, so they are not told")]
    private static partial void LogNotWritten(ILogger logger, Exception fault);
}
