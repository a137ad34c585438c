using Assistant.Bot.Conversations.Memory;
using Assistant.Bot.Planning;

namespace Assistant.Bot.Conversations;

/// <summary>Keeps what this turn is about. It runs right after planning, so that a turn that ends in a question back is remembered too.</summary>
internal sealed class RememberStep(IConversationStore store) : ITurnStep
{
    public async ValueTask RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var understood = turn.Plan switch
        {
            SkillPlan plan => plan.Understood,
            ClarificationPlan plan => plan.Understood,
            OutcomePlan { Understood: { } kept } => kept,
            _ => turn.Kept,
        };
        if (turn is { Request.ConversationId: { } conversationId, MemoryVersion: { } version } && understood is not null)
        {
            turn.MemoryVersion = await store.SaveAsync(conversationId, TalkMatters.Kept(understood, turn.Memory, turn.Plan), version, cancellationToken);
        }
    }
}
