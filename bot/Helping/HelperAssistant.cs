using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Assistant.Bot.Helping.Store;
using Assistant.Knowledge.Calendar;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.Helping;

/// <summary>
/// Around the turn of a helper: each resident has a conversation of their own, so that nothing of one reaches the next, and
/// what was done is counted. Everybody else passes through.
/// </summary>
internal sealed partial class HelperAssistant(
    IAssistant turn, HelperCues cues, DeskStore desks, HelperTally tally, TimeProvider time, ILogger<HelperAssistant> logger) : IAssistant
{
    public async Task<Answer> AskAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        if (request is not { Caller: { Role: Role.Helper } caller, ConversationId: { } conversationId })
        {
            return await turn.AskAsync(request, cancellationToken);
        }

        Desk desk;
        try
        {
            desk = desks.Open(ConversationKey.Of(conversationId), caller.Key ?? caller.Name ?? "", VietnamClock.Today(time));
            if (cues.Read(request.Question) is { } command)
            {
                return Do(command, desk);
            }
        }
        catch (SqliteException fault)
        {
            // Better no answer out of memory than one with another resident's matter in it.
            LogStore(fault);
            return await turn.AskAsync(request with { ConversationId = null }, cancellationToken);
        }

        var answer = await turn.AskAsync(request with { ConversationId = $"{conversationId}#{VietnameseFormat.Iso(desk.Day)}#{desk.Current}" }, cancellationToken);
        Note(desk, answer);
        // The next resident is always one tap away.
        return answer with { Resident = desk.Current, Suggestions = [.. (answer.Suggestions ?? []).Take(MostSuggestions), HelperReplies.NextOne] };
    }

    private const int MostSuggestions = 4;

    private Answer Do(HelperCommand command, Desk desk)
    {
        var (answer, current) = Told(command, desk);
        return answer with { Resident = current };
    }

    private (Answer Answer, int Current) Told(HelperCommand command, Desk desk)
    {
        switch (command)
        {
            case HelperCommand.Next next:
                var served = desks.End(desk, desk.Current, next.Outcome);
                // A desk at which nothing was asked is still free.
                var further = served ? desk with { Current = desk.Count + 1, Count = desk.Count + 1 } : desk;
                desks.Keep(further);
                return (HelperReplies.Next(further, served && next.Outcome == VisitOutcome.Unknown), further.Current);
            case HelperCommand.Previous:
                var back = desk with { Current = Math.Max(1, desk.Current - 1) };
                desks.Keep(back);
                return (HelperReplies.Back(back, desk.Current > 1), back.Current);
            case HelperCommand.Number { Of: var number }:
                if (number < 1 || number > desk.Count)
                {
                    return (HelperReplies.NoSuch(desk), desk.Current);
                }

                desks.Keep(desk with { Current = number });
                return (HelperReplies.Back(desk with { Current = number }, moved: true), number);
            case HelperCommand.Ended ended:
                return (HelperReplies.Ended(desks.End(desk, desk.Current - 1, ended.Outcome) || desks.End(desk, desk.Current, ended.Outcome), ended.Outcome), desk.Current);
            case HelperCommand.Ward ward:
                desks.Keep(desk with { Ward = ward.Name });
                return (HelperReplies.Ward(ward.Name), desk.Current);
            default:
                return (tally.Of(desk), desk.Current);
        }
    }

    private void Note(Desk desk, Answer answer)
    {
        if (answer.Procedure is not { } procedure)
        {
            return;
        }

        try
        {
            desks.Keep(desk);
            desks.Note(desk, procedure.Id);
        }
        catch (SqliteException fault)
        {
            // It costs a count, never the answer.
            LogStore(fault);
        }
    }

    [LoggerMessage(LogLevel.Error, "The desks of helpers could not be read or kept")]
    private partial void LogStore(Exception fault);
}
