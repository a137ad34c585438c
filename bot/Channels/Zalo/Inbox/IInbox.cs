namespace Assistant.Bot.Channels.Zalo.Inbox;

/// <summary>
/// Events between the moment when Zalo is told "200" and the moment when the person has an answer. Whatever a method has
/// returned from survives kill -9. Faults of the store are exceptions.
/// </summary>
internal interface IInbox
{
    /// <summary>For logs and health: "sqlite", "redis".</summary>
    string Name { get; }

    /// <returns>False when the event was taken before, answered or not.</returns>
    Task<bool> AddAsync(InboxEntry entry);

    /// <summary>
    /// Up to <paramref name="most"/> entries to answer: of each person only the earliest, and only if nobody answers that
    /// person at the moment. The taker holds them until it finishes them or puts them back; a taker that dies loses them.
    /// </summary>
    Task<IReadOnlyList<HeldEntry>> TakeAsync(int most);

    /// <summary>Keeps how far the answer has come.</summary>
    /// <returns>False when another one holds the entry now: stop answering it.</returns>
    Task<bool> SaveAsync(HeldEntry held, string progress);

    /// <summary>
    /// Answered, or never to be: erases the entry, remembers its key and the ids of the messages that were sent.
    /// </summary>
    /// <returns>False when another one holds the entry now.</returns>
    Task<bool> FinishAsync(HeldEntry held, IReadOnlyList<string> sentMessageIds);

    /// <summary>Not now: the entry and all later ones of the same person wait so long.</summary>
    Task PutBackAsync(HeldEntry held, TimeSpan delay);

    /// <summary>Is this message of the OA a known answer to an entry that is finished?</summary>
    Task<bool> WasSentAsync(string messageId);

    /// <summary>Erases what waits of a person, except what is being answered.</summary>
    Task ForgetAsync(string userId);

    Task<InboxStatus> StatusAsync();
}
