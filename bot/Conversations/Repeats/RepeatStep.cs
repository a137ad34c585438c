using Assistant.Bot.Access;
using Assistant.Bot.Conversations.Memory;

namespace Assistant.Bot.Conversations.Repeats;

/// <summary>
/// Gives the answer again that somebody got who asked the same under the same circumstances; the conversation remembers what it
/// would have, had it been worked out anew. Only for citizens, only where nothing was said before.
/// </summary>
internal sealed class RepeatStep(RepeatMemory memory, RepeatState state, IConversationStore store) : ITurnStep
{
    private readonly RememberStep _remember = new(store);

    public async ValueTask RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (!memory.IsOn || turn is not { Request: { Caller.Role: Role.Citizen, HeldPersonalData: false, IsRehearsal: false }, Memory: null, GuideProgress: null })
        {
            return;
        }

        var key = RepeatKey.Of(turn, state.Current);
        turn.RepeatKey = key;
        var known = memory.Find(key);
        state.Count(again: known is not null);
        if (known is not null)
        {
            turn.Plan = known.Plan;
            await _remember.RunAsync(turn, cancellationToken);
            turn.IsRepeat = true;
            turn.Answer = known.Answer;
        }
    }
}
