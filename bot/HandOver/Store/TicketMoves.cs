using Assistant.Bot.Operations;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.HandOver.Store;

/// <summary>What happens to a ticket. Every move holds only from the state that it starts in: of two people who take the same ticket one gets it.</summary>
internal sealed class TicketMoves(TicketDatabase database, TicketCipher cipher, TimeProvider time)
{
    /// <summary>For so long a citizen can still fetch what was written before the end.</summary>
    public static readonly TimeSpan LastWords = TimeSpan.FromHours(24);

    public bool Take(Ticket ticket, string who, string? notice) => Move(ticket, TicketState.Waiting, null, TicketState.Taken, who, notice);

    public bool GiveBack(Ticket ticket, string who, string notice) => Move(ticket, TicketState.Taken, who, TicketState.Waiting, null, notice);

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
            Close(ticket, notice: null);
            database.Run("DELETE FROM line WHERE ticket = $id", ("$id", ticket.Id));
            database.Run("UPDATE ticket SET conversation = NULL, address = NULL WHERE id = $id", ("$id", ticket.Id));
        }

        database.EmptyLog();
    }

    /// <summary>
    /// Ends it, whoever ends it. What the citizen wrote is wiped at once, as is what has reached them; what has not is kept for
    /// <see cref="LastWords"/>.
    /// </summary>
    public bool Close(Ticket ticket, string? notice)
    {
        using (var connection = database.Open())
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            using (var close = SqliteFile.Command(connection,
                "UPDATE ticket SET state = $closed, closed = $now, heard = $now WHERE id = $id AND state < $closed",
                ("$closed", (int)TicketState.Closed), ("$now", Now()), ("$id", ticket.Id)))
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

    private bool Move(Ticket ticket, TicketState from, string? holder, TicketState to, string? who, string? notice)
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        using (var move = SqliteFile.Command(connection,
            "UPDATE ticket SET state = $to, operator = $who, heard = $now WHERE id = $id AND state = $from AND ($holder IS NULL OR operator = $holder)",
            ("$to", (int)to), ("$who", who), ("$now", Now()), ("$id", ticket.Id), ("$from", (int)from), ("$holder", holder)))
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
