using Microsoft.Data.Sqlite;

namespace Assistant.Bot.HandOver.Store;

/// <summary>What was written, and which of it has reached the citizen.</summary>
internal sealed class TicketLines(TicketDatabase database, TicketCipher cipher, TimeProvider time)
{
    /// <summary>Far longer than sending takes: who claimed a line so long ago has died.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private const string NotCitizen = "l.author <> 0 AND l.delivered = 0";

    /// <summary>Everything that is kept of a ticket, the oldest first.</summary>
    public IReadOnlyList<TicketLine> Of(Ticket ticket) => database.Query(row => Read(row, ticket.Code),
        "SELECT l.id, l.author, l.text, l.at, l.delivered FROM line l WHERE l.ticket = $id ORDER BY l.id", ("$id", ticket.Id));

    /// <summary>What the page of a conversation has not shown yet, the oldest first.</summary>
    public IReadOnlyList<TicketLine> Fetch(string conversation, long shown)
    {
        if (!database.Exists)
        {
            return [];
        }

        Delivered("ticket IN (SELECT id FROM ticket WHERE conversation = $conversation AND push IS NULL) AND author <> 0 AND id <= $shown", ("$conversation", conversation), ("$shown", shown));
        return database.Query(row => Read(row, row.GetString(5)),
            $"SELECT l.id, l.author, l.text, l.at, l.delivered, t.code FROM line l JOIN ticket t ON t.id = l.ticket WHERE t.conversation = $conversation AND t.push IS NULL AND {NotCitizen} ORDER BY l.id",
            ("$conversation", conversation));
    }

    /// <summary>What waits to be sent on a channel, the oldest of each ticket.</summary>
    public IReadOnlyList<(Ticket Ticket, TicketLine Line)> Outgoing() => !database.Exists ? [] : database.Query(
        row => (TicketDatabase.Read(row), new TicketLine(row.GetInt64(9), (TicketAuthor)row.GetInt32(10), cipher.Show((byte[])row[11], row.GetString(1)), TicketDatabase.Moment(row.GetString(12)), false)),
        $"""
        SELECT {TicketDatabase.Columns}, l.id, l.author, l.text, l.at FROM ticket t
        JOIN line l ON l.id = (SELECT MIN(l.id) FROM line l WHERE l.ticket = t.id AND {NotCitizen})
        WHERE t.push IS NOT NULL AND t.address IS NOT NULL AND (l.claimed IS NULL OR l.claimed < $lost) ORDER BY l.id
        """,
        ("$lost", TicketDatabase.Text(time.GetUtcNow() - Lease)));

    /// <returns>False when somebody else sends it.</returns>
    public bool Claim(TicketLine line) => database.Run(
        "UPDATE line SET claimed = $now WHERE id = $id AND delivered = 0 AND (claimed IS NULL OR claimed < $lost)",
        ("$now", TicketDatabase.Text(time.GetUtcNow())), ("$lost", TicketDatabase.Text(time.GetUtcNow() - Lease)), ("$id", line.Id)) > 0;

    public void PutBack(TicketLine line) => database.Run("UPDATE line SET claimed = NULL WHERE id = $id", ("$id", line.Id));

    public void Sent(TicketLine line) => Delivered("id = $id", ("$id", line.Id));

    // Of a closed ticket nothing stays that has arrived.
    private void Delivered(string which, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        database.Run($"UPDATE line SET delivered = 1, claimed = NULL WHERE {which}", parameters);
        if (database.Run($"DELETE FROM line WHERE {which} AND ticket IN (SELECT id FROM ticket WHERE state = 2)", parameters) > 0)
        {
            database.EmptyLog();
        }
    }

    private TicketLine Read(SqliteDataReader row, string code) => new(
        row.GetInt64(0), (TicketAuthor)row.GetInt32(1), cipher.Show((byte[])row[2], code), TicketDatabase.Moment(row.GetString(3)), row.GetInt32(4) == 1);
}
