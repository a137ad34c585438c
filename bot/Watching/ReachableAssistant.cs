using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Assistant.Bot.Watching.Store;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.Watching;

/// <summary>
/// Around the turn: what is asked in it may be sent later to where it was asked. An official who writes can be reached again:
/// messages that wait for them on this channel are tried at once, in this conversation if theirs was lost.
/// </summary>
internal sealed partial class ReachableAssistant(IAssistant turn, WatchStore store, ProactiveSenders senders, ILogger<ReachableAssistant> logger) : IAssistant
{
    public async Task<Answer> AskAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        if (request is { Caller: { Role: Role.Official, Key: { } owner }, PushTo: { } here })
        {
            Reach(owner, here);
        }

        using var scope = PushScope.Enter(request.PushTo);
        return await turn.AskAsync(request, cancellationToken);
    }

    private void Reach(string owner, PushAddress here)
    {
        try
        {
            foreach (var watch in store.Of(owner).Where(watch => watch.To.Channel == here.Channel))
            {
                if (watch.To.Address != here.Address && senders.Of(here.Channel) is { FollowsPerson: true } sender && !sender.Reaches(watch.To.Address))
                {
                    store.Move(watch, here);
                }
                else if (watch.State is { Pending: not null, NotBefore: not null })
                {
                    store.Note(watch, watch.State with { NotBefore = null });
                }
            }
        }
        catch (SqliteException fault)
        {
            // It costs a delay of messages, never the answer.
            LogNotReached(fault);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Watches could not be read; messages that wait are tried later")]
    private partial void LogNotReached(Exception fault);
}
