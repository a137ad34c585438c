using Assistant.Bot.Conversations.Memory;
using Assistant.Bot.Guiding.Store;
using Assistant.Bot.HandOver.Store;
using Assistant.Bot.Planning;
using Assistant.Knowledge.Calendar;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.HandOver;

/// <summary>Whether somebody is there, and new tickets.</summary>
internal sealed class HandOverDesk(
    TicketStore tickets, IConversationStore memory, IGuideStore guides, HandOverNotes notes, IOptions<HandOverOptions> options, TimeProvider time)
{
    /// <summary>Outcomes of replies.yaml.</summary>
    public const string Offered = "hand_over_offered";
    public const string HandedOver = "handed_over";

    private readonly OpeningHours _hours = OpeningHours.Parse(options.Value.Hours, options.Value.DaysOff)!;

    /// <summary>There are operators at all.</summary>
    public bool IsStaffed => options.Value.Enabled;

    /// <summary>Null while somebody is there.</summary>
    public DateTime? NextOpening => _hours.Next(VietnamClock.Now(time));

    /// <summary>How many wait.</summary>
    public int Waiting => tickets.Waiting();

    /// <summary>From here on no further ticket is taken in.</summary>
    public int MostWaiting => options.Value.MaxWaiting;

    /// <returns>The ticket, and how many wait before it; null when too many wait.</returns>
    public async Task<(Ticket Ticket, int Ahead)?> OpenAsync(HandOverPerson person, CancellationToken cancellationToken) =>
        tickets.Open(person, await SummaryAsync(person, cancellationToken), options.Value.MaxWaiting) is { } ticket
            ? (ticket, tickets.Waiting(ticket))
            : null;

    private async Task<TicketSummary> SummaryAsync(HandOverPerson person, CancellationToken cancellationToken)
    {
        var about = (await memory.LoadAsync(person.Conversation, cancellationToken)).Value;
        var guide = (await guides.LoadAsync(person.Conversation, cancellationToken)).Value;
        // A walk-through knows more of the same matter; of another one it says nothing.
        var same = guide is not null && (about?.ProcedureId is null || about.ProcedureId == guide.ProcedureId) ? guide : null;
        return new TicketSummary
        {
            ProcedureId = about?.ProcedureId ?? same?.ProcedureId,
            PlaceId = about?.PlaceId ?? same?.PlaceId,
            Filing = about?.Channel ?? same?.Channel,
            Case = same?.Case,
            Kinds = (await notes.LoadAsync(person.Key, cancellationToken)).Kinds,
        };
    }
}
