namespace Assistant.Bot.Channels.Zalo.Inbox;

/// <summary>An entry that is being answered by whoever took it, with how far an earlier attempt had come.</summary>
/// <param name="Entry">The event.</param>
/// <param name="Progress">What <see cref="IInbox.SaveAsync"/> was given last; null at the first attempt.</param>
/// <param name="Place">Where the inbox keeps it; of no meaning to others.</param>
internal sealed record HeldEntry(InboxEntry Entry, string? Progress, string Place);
