namespace Assistant.Bot.Channels.Zalo.Inbox;

/// <summary>Which inbox an event goes to, and all those that are to be answered from.</summary>
internal interface IInboxRouting
{
    IReadOnlyList<IInbox> All { get; }

    /// <returns>False when the event was taken before.</returns>
    Task<bool> AddAsync(InboxEntry entry);
}

/// <summary>Without Redis: the file.</summary>
internal sealed class OneInbox(SqliteInbox inbox) : IInboxRouting
{
    public IReadOnlyList<IInbox> All { get; } = [inbox];

    public Task<bool> AddAsync(InboxEntry entry) => inbox.AddAsync(entry);
}
