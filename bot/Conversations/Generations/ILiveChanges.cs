using Assistant.Knowledge.Changes;

namespace Assistant.Bot.Conversations.Generations;

/// <summary>The changes that are live, in the order in which they became so.</summary>
/// <param name="Mark">Grows with every change that becomes live or is taken back; 0: there never was one.</param>
/// <param name="Changes">Possibly none.</param>
internal sealed record LiveChanges(long Mark, IReadOnlyList<KnowledgeChange> Changes)
{
    public static LiveChanges None { get; } = new(0, []);
}

/// <summary>Where live changes are read from; replicas share it.</summary>
internal interface ILiveChanges
{
    /// <exception cref="System.Data.Common.DbException">It cannot be read.</exception>
    long Mark();

    /// <exception cref="System.Data.Common.DbException">It cannot be read.</exception>
    LiveChanges Read();
}
