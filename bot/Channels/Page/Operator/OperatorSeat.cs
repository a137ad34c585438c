using Assistant.Bot.HandOver.Store;

namespace Assistant.Bot.Channels.Page.Operator;

/// <summary>Who sits before the queue, and which buttons they get. The store asks the same again when one is pressed.</summary>
/// <param name="Key">Pseudonym of the operator or administrator.</param>
/// <param name="IsAdmin">May end and give back what others have.</param>
/// <param name="Silent">Who has written nothing since then has left a ticket.</param>
internal sealed record OperatorSeat(string Key, bool IsAdmin, DateTimeOffset Silent)
{
    /// <summary>Whose a ticket must be to be ended; null: anybody's.</summary>
    public string? Holder => IsAdmin ? null : Key;

    public bool Has(Ticket ticket) => ticket.State == TicketState.Taken && ticket.Operator == Key;

    public bool MayGiveBack(Ticket ticket) => ticket.State == TicketState.Taken && (IsAdmin || Has(ticket) || ticket.Operator == Ticket.AccountPeople);

    public bool MayClose(Ticket ticket) => MayGiveBack(ticket) || (IsAdmin && ticket.State == TicketState.Waiting);

    public bool MayTakeOver(Ticket ticket) =>
        ticket.State == TicketState.Taken && ticket.Operator != Key && ticket.Operator != Ticket.AccountPeople && !(ticket.OperatorAt >= Silent);
}
