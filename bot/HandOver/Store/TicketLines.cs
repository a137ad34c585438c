using Microsoft.Data.Sqlite;

namespace Assistant.Bot.HandOver.Store;

/// <summary>What was written, and which of it has reached the citizen.</summary>
internal sealed class TicketLines(TicketDatabase database, TicketCipher cipher, TimeProvider time)
{
    /// <summary>Far longer than sending takes: who claimed a line so long ago has died.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private const string NotCitizen = "l.author <> 0 AND l.delivered = 0";

    /// <summary>Everything that is kept of a ticket, the oldest first; what cannot be read stands there without its text.</summary>
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
        var unshown = database.Query(row => Read(row, row.GetString(5)),
            $"SELECT l.id, l.author, l.text, l.at, l.delivered, t.code FROM line l JOIN ticket t ON t.id = l.ticket WHERE t.conversation = $conversation AND t.push IS NULL AND {NotCitizen} ORDER BY l.id",
            ("$conversation", conversation));
        return [.. unshown.Where(line => line.IsReadable)];
    }

    /// <summary>What waits to be sent on a channel: of each ticket the oldest that can be read, unless somebody sends that just now.</summary>
    public IReadOnlyList<(Ticket Ticket, TicketLine Line)> Outgoing()
    {
        if (!database.Exists)
        {
            return [];
        }

        var lost = TicketDatabase.Text(time.GetUtcNow() - Lease);
        var pending = database.Query(
            row => (Ticket: TicketDatabase.Read(row), Line: Read(row, row.GetString(1), at: TicketDatabase.ColumnCount), Claimed: row[row.FieldCount - 1] as string),
            $"""
            SELECT {TicketDatabase.Columns}, l.id, l.author, l.text, l.at, l.delivered, l.claimed FROM line l JOIN ticket t ON t.id = l.ticket
            WHERE t.push IS NOT NULL AND t.address IS NOT NULL AND {NotCitizen} ORDER BY l.id
            """);
        return
        [
            .. pending.Where(each => each.Line.IsReadable).DistinctBy(each => each.Ticket.Id)
                .Where(each => each.Claimed is null || string.CompareOrdinal(each.Claimed, lost) < 0)
                .Select(each => (each.Ticket, each.Line)),
        ];
    }

    /// <returns>False when somebody else sends it.</returns>
    public bool Claim(TicketLine line) => database.Run(
        "UPDATE line SET claimed = $now WHERE id = $id AND delivered = 0 AND (claimed IS NULL OR claimed < $lost)",
        ("$now", TicketDatabase.Text(time.GetUtcNow())), ("$lost", TicketDatabase.Text(time.GetUtcNow() - Lease)), ("$id", line.Id)) > 0;

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

    /// <param name="row">Its columns id, author, text, at, delivered begin at <paramref name="at"/>.</param>
    /// <param name="code">Of the ticket.</param>
    /// <param name="at">The first of them.</param>
    private TicketLine Read(SqliteDataReader row, string code, int at = 0)
    {
        var text = cipher.TryShow((byte[])row[at + 2], code);
        return new(row.GetInt64(at), (TicketAuthor)row.GetInt32(at + 1), text ?? "", TicketDatabase.Moment(row.GetString(at + 3)), row.GetInt32(at + 4) == 1, text is not null);
    }
}
