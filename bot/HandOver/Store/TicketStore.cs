using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Bot.Operations;
using Assistant.Bot.Watching;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.HandOver.Store;

/// <summary>
/// The queue. Whatever a method has returned from survives kill -9, and several processes may work on the file at once.
/// Faults of the store are exceptions.
/// </summary>
internal sealed class TicketStore(TicketDatabase database, TicketCipher cipher, TimeProvider time)
{
    private const int OpenState = (int)TicketState.Closed;

    /// <returns>The ticket of the conversation, the one there is already or a new one; null when <paramref name="most"/> wait already.</returns>
    public Ticket? Open(HandOverPerson person, TicketSummary summary, int most)
    {
        using var connection = database.Open();
        // Taken as a writer at once: the same confirmation twice must not make two tickets.
        using var transaction = connection.BeginTransaction(deferred: false);
        if (Find(connection, person.Key) is { } known)
        {
            return known;
        }

        using (var waiting = SqliteFile.Command(connection, "SELECT COUNT(*) FROM ticket WHERE state = $waiting", ("$waiting", (int)TicketState.Waiting)))
        {
            if ((long)waiting.ExecuteScalar()! >= most)
            {
                return null;
            }
        }

        var code = NewCode(connection);
        var now = TicketDatabase.Text(time.GetUtcNow());
        using (var insert = SqliteFile.Command(connection,
            """
            INSERT INTO ticket (code, conversation, channel, push, address, state, summary, opened, heard)
            VALUES ($code, $conversation, $channel, $push, $address, $state, $summary, $now, $now)
            """,
            ("$code", code), ("$conversation", person.Key), ("$channel", person.Channel), ("$push", person.To?.Channel),
            ("$address", person.To is { } to ? cipher.Hide(JsonSerializer.Serialize(to, AddressJson.Default.PushAddress), code) : null),
            ("$state", (int)TicketState.Waiting), ("$summary", summary.ToText()), ("$now", now)))
        {
            insert.ExecuteNonQuery();
        }

        var ticket = Find(connection, person.Key);
        transaction.Commit();
        return ticket;
    }

    /// <summary>The open ticket of a conversation.</summary>
    public Ticket? OfConversation(string key)
    {
        if (!database.Exists)
        {
            return null;
        }

        using var connection = database.Open();
        return Find(connection, key);
    }

    public Ticket? OfCode(string code) =>
        database.Query(TicketDatabase.Read, $"SELECT {TicketDatabase.Columns} FROM ticket t WHERE t.code = $code", ("$code", code)) is [var ticket] ? ticket : null;

    /// <summary>Waiting and taken ones, the longest waiting first.</summary>
    public IReadOnlyList<Ticket> Queue() => database.Query(TicketDatabase.Read,
        $"SELECT {TicketDatabase.Columns} FROM ticket t WHERE t.state < $closed ORDER BY t.state, t.opened, t.id", ("$closed", OpenState));

    /// <summary>Closed ones, the last first.</summary>
    public IReadOnlyList<Ticket> Closed(int most) => database.Query(TicketDatabase.Read,
        $"SELECT {TicketDatabase.Columns} FROM ticket t WHERE t.state = $closed ORDER BY t.closed DESC, t.id DESC LIMIT $most", ("$closed", OpenState), ("$most", most));

    /// <summary>How many wait; of a ticket, how many before it.</summary>
    public int Waiting(Ticket? before = null) => database.Query(static row => row.GetInt32(0),
        "SELECT COUNT(*) FROM ticket WHERE state = $waiting AND ($id IS NULL OR id < $id)", ("$waiting", (int)TicketState.Waiting), ("$id", before?.Id))[0];

    /// <summary>Where replies go; null where they are fetched, or when the address is wiped or cannot be read.</summary>
    public PushAddress? AddressOf(Ticket ticket) =>
        database.Query(static row => row.IsDBNull(0) ? null : (byte[])row[0], "SELECT address FROM ticket WHERE id = $id", ("$id", ticket.Id)) is [{ } hidden]
            && cipher.TryShow(hidden, ticket.Code) is { } address
            ? JsonSerializer.Deserialize(address, AddressJson.Default.PushAddress)
            : null;

    private static Ticket? Find(SqliteConnection connection, string key)
    {
        using var command = SqliteFile.Command(connection,
            $"SELECT {TicketDatabase.Columns} FROM ticket t WHERE t.conversation = $key AND t.state < $closed", ("$key", key), ("$closed", OpenState));
        using var row = command.ExecuteReader();
        return row.Read() ? TicketDatabase.Read(row) : null;
    }

    private static string NewCode(SqliteConnection connection)
    {
        while (true)
        {
            var code = TicketCode.New();
            using var taken = SqliteFile.Command(connection, "SELECT 1 FROM ticket WHERE code = $code", ("$code", code));
            if (taken.ExecuteScalar() is null)
            {
                return code;
            }
        }
    }
}

[JsonSerializable(typeof(PushAddress))]
internal sealed partial class AddressJson : JsonSerializerContext;
