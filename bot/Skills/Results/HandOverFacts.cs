using Assistant.Bot.HandOver.Store;
using Assistant.Knowledge.Desks;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Skills.Results;

/// <summary>Where a person can be had apart from the assistant's own operators, from records.</summary>
/// <param name="Procedure">What is talked about; null when not known.</param>
/// <param name="Place">Where; null when not said.</param>
/// <param name="Filing">"online" or "in_person"; null when not said.</param>
/// <param name="Hotlines">Numbers to call, those of the place first.</param>
/// <param name="Desks">Offices whose address or hours have a source.</param>
internal sealed record OfficeFacts(Procedure? Procedure, Place? Place, string? Filing, HotlineFacts Hotlines, IReadOnlyList<PublicDesk> Desks);

/// <summary>Somebody can be called in, or not.</summary>
/// <param name="Why">Why not.</param>
/// <param name="Waiting">Tickets that wait.</param>
/// <param name="Next">When somebody comes, as clocks in Vietnam show it; null while somebody is there.</param>
/// <param name="Office">Who else can be asked.</param>
internal sealed record HandOverOffer(HandOverRefusal? Why, int Waiting, DateTime? Next, OfficeFacts Office);

/// <summary>Why nobody can be called in.</summary>
internal enum HandOverRefusal
{
    /// <summary>There are no operators.</summary>
    NotStaffed,

    /// <summary>Nothing can be sent to who asks.</summary>
    NotReachable,

    /// <summary>Too many wait.</summary>
    Full,

    /// <summary>Tickets cannot be read or kept just now.</summary>
    Down,
}

/// <summary>A ticket was made, or there was one.</summary>
/// <param name="Ticket">Which.</param>
/// <param name="Ahead">How many wait before it.</param>
/// <param name="Next">As in <see cref="HandOverOffer"/>.</param>
/// <param name="Office">Who else can be asked.</param>
internal sealed record TicketFacts(Ticket Ticket, int Ahead, DateTime? Next, OfficeFacts Office);
