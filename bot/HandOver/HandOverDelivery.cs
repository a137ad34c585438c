using Assistant.Bot.HandOver.Store;
using Assistant.Bot.Watching;

namespace Assistant.Bot.HandOver;

/// <summary>
/// Brings what operators write to citizens whose channel can be written to; pages fetch it. The process that can reach a
/// conversation sends; one that dies while sending leaves the line to another, because a reply twice is better than none.
/// </summary>
internal sealed partial class HandOverDelivery(TicketStore tickets, TicketLines lines, ProactiveSenders senders, HandOverWording wording, ILogger<HandOverDelivery> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        bool sent;
        do
        {
            sent = false;
            foreach (var (ticket, line) in lines.Outgoing())
            {
                sent |= await SendAsync(ticket, line, cancellationToken);
            }
        }
        while (sent);
    }

    private async Task<bool> SendAsync(Ticket ticket, TicketLine line, CancellationToken cancellationToken)
    {
        if (tickets.AddressOf(ticket) is not { } to || senders.Of(to.Channel) is not { } sender || !sender.Reaches(to.Address) || !lines.Claim(line))
        {
            return false;
        }

        // One key for one line: a channel that has it already takes it as one.
        var message = new PushMessage(ticket.Code, to, HandOverTexts.Line(line, wording), string.Create(System.Globalization.CultureInfo.InvariantCulture, $"handover/{ticket.Code}/{line.Id}"));
        var outcome = await sender.SendAsync(message, cancellationToken);
        if (outcome == PushOutcome.NotNow)
        {
            // The claim runs out by itself: it is tried again in a minute, not at once.
            LogNotNow(to.Channel, ticket.Code);
            return false;
        }

        lines.Sent(line);
        return true;
    }

    [LoggerMessage(LogLevel.Warning, "A reply of ticket {Ticket} could not be sent on {Channel}; it waits")]
    private partial void LogNotNow(string channel, string ticket);
}
