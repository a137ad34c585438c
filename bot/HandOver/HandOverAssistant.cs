using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Assistant.Bot.HandOver.Store;
using Assistant.Bot.Planning;
using Assistant.Knowledge.Language;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.HandOver;

/// <summary>
/// Around the turn of a citizen: while an operator has the conversation, messages go there and the assistant keeps quiet; after
/// turns that helped nobody, a person is offered. Everybody else passes through.
/// </summary>
internal sealed partial class HandOverAssistant(
    IAssistant turn, HandOverCues cues, TicketStore tickets, TicketMoves moves, HandOverNotes notes, HandOverDesk desk, IOptions<HandOverOptions> options, ILogger<HandOverAssistant> logger) : IAssistant
{
    /// <summary>Replies are fetched by the conversation's id: it must not be one that others can guess.</summary>
    private const int LeastRestId = 25;
    private const int MostKinds = 6;

    /// <summary>A longer message is no "yes".</summary>
    private const int MostYesWords = 6;

    public async Task<Answer> AskAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        if (!options.Value.Enabled || PersonOf(request) is not { } person)
        {
            return await turn.AskAsync(request, cancellationToken);
        }

        var words = Word.Split(request.Question);
        var command = cues.Command(words);
        var note = await notes.LoadAsync(person.Key, cancellationToken);
        Ticket? ticket = null;
        try
        {
            ticket = tickets.OfConversation(person.Key);
            if (ticket is not null && WithTicket(ticket, command, request.Question) is { } told)
            {
                await notes.SaveAsync(person.Key, note with { HasTicket = told.HandOver is not null }, cancellationToken);
                return told;
            }
        }
        catch (Exception fault) when (TicketFaults.IsStore(fault))
        {
            LogStore(fault);
            // Whose words no operator waits for is answered as ever.
            if (note.HasTicket)
            {
                return HandOverTexts.Down();
            }
        }

        if (command is HandOverCommand.Back)
        {
            return ticket is null ? HandOverTexts.Here() : HandOverTexts.Here() with { HandOver = "waiting" };
        }

        if (note.Offered && command is HandOverCommand.Decline)
        {
            await notes.SaveAsync(person.Key, note with { Offered = false, Misses = 0 }, cancellationToken);
            return HandOverTexts.NotNeeded();
        }

        var agrees = note.Offered && words.Count <= MostYesWords && cues.Agrees(words);
        using var scope = HandOverScope.Enter(person);
        var answer = await turn.AskAsync(agrees ? request with { Question = cues.Wording.ConfirmWords } : request, cancellationToken);
        return await NoteAsync(person, ticket, note, answer, cancellationToken);
    }

    /// <returns>Null when the assistant answers as ever.</returns>
    private Answer? WithTicket(Ticket ticket, HandOverCommand? command, string said)
    {
        var isQuiet = ticket.State == TicketState.Taken || ticket.Channel == ChannelNames.Zalo;
        switch (command)
        {
            case HandOverCommand.Back or HandOverCommand.Cancel when isQuiet || command == HandOverCommand.Cancel:
                moves.Close(ticket, holder: null, notice: null);
                return HandOverTexts.Left(ticket);
            case HandOverCommand.Status:
                return HandOverTexts.Status(ticket, tickets.Waiting(ticket), desk.NextOpening, cues.Wording);
            // The account's own people read along in its chat: nothing is kept here.
            case var _ when ticket.Channel == ChannelNames.Zalo:
                return HandOverTexts.Passed(ticket);
            case var _ when isQuiet && moves.Say(ticket, TicketAuthor.Citizen, null, said):
                return desk.NextOpening is { } next ? HandOverTexts.PassedLater(ticket, next, cues.Wording) : HandOverTexts.Passed(ticket);
            default:
                return null;
        }
    }

    private async Task<Answer> NoteAsync(HandOverPerson person, Ticket? ticket, HandOverNote note, Answer answer, CancellationToken cancellationToken)
    {
        var isMiss = cues.Wording.Misses.Outcomes.Contains(answer.Outcome);
        var misses = isMiss ? note.Misses + 1 : 0;
        var isOffer = answer.Outcome == HandOverDesk.Offered;
        var kinds = isOffer || answer.Outcome == HandOverDesk.HandedOver ? note.Kinds : [.. note.Kinds.Append(answer.Kind).TakeLast(MostKinds)];
        var hasTicket = ticket is not null || answer.Outcome == HandOverDesk.HandedOver;
        await notes.SaveAsync(person.Key, new HandOverNote(isOffer, misses, kinds, hasTicket), cancellationToken);
        if (hasTicket)
        {
            return answer with { HandOver = "waiting" };
        }

        return misses >= cues.Wording.Misses.Most
            ? answer with { Suggestions = [.. answer.Suggestions ?? [], cues.Wording.WishWords] }
            : answer;
    }

    private static HandOverPerson? PersonOf(TurnRequest request) =>
        request is { Caller.Role: Role.Citizen, IsRehearsal: false, ConversationId: { } id } && (request.Channel == ChannelNames.Rest ? id.Length >= LeastRestId : request.PushTo is not null)
            ? new HandOverPerson(id, ConversationKey.Of(id), request.Channel, request.Channel == ChannelNames.Rest ? null : request.PushTo)
            : null;

    [LoggerMessage(LogLevel.Error, "Tickets could not be read or kept")]
    private partial void LogStore(Exception fault);
}
