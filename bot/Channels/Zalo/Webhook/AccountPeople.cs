using Assistant.Bot.Conversations;
using Assistant.Bot.HandOver.Store;

namespace Assistant.Bot.Channels.Zalo.Webhook;

/// <summary>
/// What the account's own people do in its chat tool. Zalo offers nothing to hand a conversation to them; but the echo of a
/// message that one of them wrote names them, and then the ticket of that conversation is theirs.
/// </summary>
internal sealed partial class AccountPeople(ZaloConversations conversations, TicketStore tickets, TicketMoves moves, ILogger<AccountPeople> logger)
{
    /// <summary>An event that was proven to be Zalo's.</summary>
    public void See(ZaloEvent read)
    {
        if (!EventNames.IsEcho(read.Name) || read.AdminId is not { Length: > 0 } || read.RecipientId is not { Length: > 0 } userId)
        {
            return;
        }

        try
        {
            if (tickets.OfConversation(ConversationKey.Of(conversations.Of(userId))) is { } ticket && !moves.Take(ticket, Ticket.AccountPeople, notice: null))
            {
                moves.Hear(ticket);
            }
        }
        catch (Exception fault) when (TicketFaults.IsStore(fault))
        {
            // The ticket shows as waiting; the conversation goes on where it is.
            LogStore(fault);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A message of the account's people could not be noted at its ticket")]
    private partial void LogStore(Exception fault);
}
