using Assistant.Bot.Conversations.Memory;

namespace Assistant.Bot.Guiding.Store;

/// <summary>
/// How far each conversation is in its walk-through. It outlives restarts, and with Redis it is the same for every replica. A
/// store that fails costs the place in the walk-through, never the answer.
/// </summary>
internal interface IGuideStore
{
    /// <summary>A walk-through that nobody has gone on with for so long is forgotten: papers take days to get.</summary>
    static readonly TimeSpan Kept = TimeSpan.FromDays(14);

    Task<Versioned<GuideProgress>> LoadAsync(string conversationId, CancellationToken cancellationToken);

    /// <param name="conversationId">The conversation, as its channel names it.</param>
    /// <param name="progress">Null: it is over.</param>
    /// <param name="version">What was loaded in this turn: where replicas share walk-throughs, a newer one stays.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task SaveAsync(string conversationId, GuideProgress? progress, long version, CancellationToken cancellationToken);
}
