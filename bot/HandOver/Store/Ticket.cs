namespace Assistant.Bot.HandOver.Store;

/// <summary>Where a ticket stands.</summary>
internal enum TicketState
{
    Waiting,
    Taken,
    Closed,
}

/// <summary>Who wrote a line.</summary>
internal enum TicketAuthor
{
    Citizen,
    Operator,

    /// <summary>The service itself: taken, closed.</summary>
    Notice,
}

/// <summary>One wish for a person.</summary>
internal sealed record Ticket
{
    /// <summary>Instead of the pseudonym of an operator: the people of a Zalo account have it. Zalo's ids of people are not kept.</summary>
    public const string AccountPeople = "zalo:oa";

    public required long Id { get; init; }

    /// <summary>"K7M-3RX".</summary>
    public required string Code { get; init; }

    /// <summary>The conversation, unreadable.</summary>
    public required string Conversation { get; init; }

    /// <summary>One of <see cref="Conversations.ChannelNames"/>.</summary>
    public required string Channel { get; init; }
    public required TicketState State { get; init; }

    /// <summary>Pseudonym of the operator who has it; null while it waits.</summary>
    public string? Operator { get; init; }
    public required TicketSummary Summary { get; init; }
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>The last word of either side.</summary>
    public required DateTimeOffset HeardAt { get; init; }

    /// <summary>The last sign of an operator: taken, given back, or a reply. Null without any.</summary>
    public DateTimeOffset? OperatorAt { get; init; }
}

/// <param name="Id">Grows.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Text">What; identity numbers and the like were taken out before.</param>
/// <param name="At">When.</param>
/// <param name="IsDelivered">It has reached the other side.</param>
/// <param name="IsReadable">False, and no text, when the key was another or the row is damaged.</param>
internal sealed record TicketLine(long Id, TicketAuthor Author, string Text, DateTimeOffset At, bool IsDelivered, bool IsReadable = true);
