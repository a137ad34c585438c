using Assistant.Bot.Operations;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.HandOver.Store;

/// <summary>What happens to a ticket. Every move holds only from the state that it starts in: of two people who take the same ticket one gets it.</summary>
internal sealed class TicketMoves(TicketDatabase database, TicketCipher cipher, TimeProvider time)
{
    /// <summary>For so long a citizen can still fetch what was written before the end.</summary>
    public static readonly TimeSpan LastWords = TimeSpan.FromHours(24);

    /// <summary>Whose ticket it must be: the operator's own, or one that the people of a Zalo account have, who cannot move it here; null for whoever may move any.</summary>
    private const string Holds = "($holder IS NULL OR operator IN ($holder, $people))";

    /// <summary>No operator has written since, nor taken it.</summary>
    private const string IsLeft = "NOT EXISTS (SELECT 1 FROM line l WHERE l.ticket = ticket.id AND l.author <> 0 AND l.at >= $silent)";

    public bool Take(Ticket ticket, string who, string? notice) => Move(ticket, TicketState.Waiting, TicketState.Taken, who, notice, "TRUE");

    /// <summary>Takes it from an operator who has written nothing since <paramref name="silent"/>: whoever went home, or came back under another token.</summary>
    public bool TakeOver(Ticket ticket, string who, DateTimeOffset silent, string notice) =>
        Move(ticket, TicketState.Taken, TicketState.Taken, who, notice, $"operator <> $who AND operator <> $people AND {IsLeft}", ("$silent", TicketDatabase.Text(silent)), ("$people", Ticket.AccountPeople));

    /// <param name="ticket">Which.</param>
    /// <param name="holder">Whose it must be, or the Zalo account's; null for an administrator.</param>
    /// <param name="notice">What the citizen is told.</param>
    public bool GiveBack(Ticket ticket, string? holder, string notice) =>
        Move(ticket, TicketState.Taken, TicketState.Waiting, null, notice, Holds, ("$holder", holder), ("$people", Ticket.AccountPeople));

    /// <summary>What a side writes; only while an operator has the ticket.</summary>
    /// <param name="ticket">Which.</param>
    /// <param name="author">Citizen or operator.</param>
    /// <param name="who">The operator whose ticket it must be; null for the citizen.</param>
    /// <param name="text">What.</param>
    public bool Say(Ticket ticket, TicketAuthor author, string? who, string text)
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        using (var heard = SqliteFile.Command(connection,
            "UPDATE ticket SET heard = $now WHERE id = $id AND state = $taken AND ($who IS NULL OR operator = $who)",
            ("$now", Now()), ("$id", ticket.Id), ("$taken", (int)TicketState.Taken), ("$who", who)))
        {
            if (heard.ExecuteNonQuery() == 0)
            {
                return false;
            }
        }

        Add(connection, ticket, author, text);
        transaction.Commit();
        return true;
    }

    /// <summary>Something was said in it elsewhere.</summary>
    public void Hear(Ticket ticket) => database.Run("UPDATE ticket SET heard = $now WHERE id = $id AND state < $closed", ("$now", Now()), ("$id", ticket.Id), ("$closed", (int)TicketState.Closed));

    /// <summary>The person of a conversation has left, or asks for erasure: nothing of theirs stays but the ticket's code and times.</summary>
    public void Leave(string conversation)
    {
        if (!database.Exists)
        {
            return;
        }

        foreach (var ticket in database.Query(TicketDatabase.Read, $"SELECT {TicketDatabase.Columns} FROM ticket t WHERE t.conversation = $conversation", ("$conversation", conversation)))
        {
            Close(ticket, holder: null, notice: null);
            database.Run("DELETE FROM line WHERE ticket = $id", ("$id", ticket.Id));
            database.Run("UPDATE ticket SET conversation = NULL, address = NULL WHERE id = $id", ("$id", ticket.Id));
        }

        database.EmptyLog();
    }

    /// <summary>
    /// Ends it. What the citizen wrote is wiped at once, as is what has reached them; what has not is kept for
    /// <see cref="LastWords"/>.
    /// </summary>
    /// <param name="ticket">Which.</param>
    /// <param name="holder">The operator whose it must be, unless it is the Zalo account's; null for the citizen, an administrator, and time.</param>
    /// <param name="notice">What the citizen is told; null when they ended it themselves.</param>
    public bool Close(Ticket ticket, string? holder, string? notice)
    {
        using (var connection = database.Open())
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            using (var close = SqliteFile.Command(connection,
                $"UPDATE ticket SET state = $closed, closed = $now, heard = $now WHERE id = $id AND state < $closed AND {Holds}",
                ("$closed", (int)TicketState.Closed), ("$now", Now()), ("$id", ticket.Id), ("$holder", holder), ("$people", Ticket.AccountPeople)))
            {
                if (close.ExecuteNonQuery() == 0)
                {
                    return false;
                }
            }

            using (var wipe = SqliteFile.Command(connection, "DELETE FROM line WHERE ticket = $id AND (author = $citizen OR delivered = 1)",
                ("$id", ticket.Id), ("$citizen", (int)TicketAuthor.Citizen)))
            {
                wipe.ExecuteNonQuery();
            }

            if (notice is not null)
            {
                Add(connection, ticket, TicketAuthor.Notice, notice);
            }

            transaction.Commit();
        }

        database.EmptyLog();
        return true;
    }

    private bool Move(Ticket ticket, TicketState from, TicketState to, string? who, string? notice, string only, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        using (var move = SqliteFile.Command(connection,
            $"UPDATE ticket SET state = $to, operator = $who, heard = $now WHERE id = $id AND state = $from AND {only}",
            [("$to", (int)to), ("$who", who), ("$now", Now()), ("$id", ticket.Id), ("$from", (int)from), .. parameters]))
        {
            if (move.ExecuteNonQuery() == 0)
            {
                return false;
            }
        }

        if (notice is not null)
        {
            Add(connection, ticket, TicketAuthor.Notice, notice);
        }

        transaction.Commit();
        return true;
    }

    private void Add(SqliteConnection connection, Ticket ticket, TicketAuthor author, string text)
    {
        using var insert = SqliteFile.Command(connection, "INSERT INTO line (ticket, author, text, at) VALUES ($ticket, $author, $text, $at)",
            ("$ticket", ticket.Id), ("$author", (int)author), ("$text", cipher.Hide(text, ticket.Code)), ("$at", Now()));
        insert.ExecuteNonQuery();
    }

    private string Now() => TicketDatabase.Text(time.GetUtcNow());
}
