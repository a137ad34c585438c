using System.Globalization;
using Assistant.Bot.Operations;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.HandOver.Store;

/// <summary>
/// Storage:Path/handover/tickets.db, for the account of the service only: tickets, and what is written until they are closed.
/// Replicas share the folder. What is deleted is overwritten, in the file and in its log.
/// </summary>
internal sealed class TicketDatabase(IOptions<StorageOptions> storage)
{
    /// <summary>In the order in which <see cref="Read"/> takes them.</summary>
    public const string Columns = "t.id, t.code, t.conversation, t.channel, t.state, t.operator, t.summary, t.opened, t.heard, (SELECT MAX(o.at) FROM line o WHERE o.ticket = t.id AND o.author <> 0)";

    public const int ColumnCount = 10;

    private readonly SqliteFile _file = new(storage.Value.Resolve("handover", "tickets.db"), """
        CREATE TABLE IF NOT EXISTS ticket (
            id INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT NOT NULL UNIQUE, conversation TEXT, channel TEXT NOT NULL,
            push TEXT, address BLOB, state INTEGER NOT NULL, operator TEXT, summary TEXT NOT NULL,
            opened TEXT NOT NULL, heard TEXT NOT NULL, closed TEXT) STRICT;
        CREATE UNIQUE INDEX IF NOT EXISTS ticket_open ON ticket (conversation) WHERE state < 2;
        CREATE TABLE IF NOT EXISTS line (
            id INTEGER PRIMARY KEY AUTOINCREMENT, ticket INTEGER NOT NULL, author INTEGER NOT NULL, text BLOB NOT NULL,
            at TEXT NOT NULL, delivered INTEGER NOT NULL DEFAULT 0, claimed TEXT) STRICT;
        CREATE INDEX IF NOT EXISTS line_of ON line (ticket);
        """, ownerOnly: true);

    /// <summary>False while nobody has ever had a ticket.</summary>
    public bool Exists => _file.Exists;

    /// <exception cref="SqliteException">The file cannot be used.</exception>
    public SqliteConnection Open()
    {
        var connection = _file.Open();
        using var command = SqliteFile.Command(connection, "PRAGMA secure_delete = ON");
        command.ExecuteNonQuery();
        return connection;
    }

    /// <returns>How many rows were changed.</returns>
    public int Run(string statement, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var connection = Open();
        using var command = SqliteFile.Command(connection, statement, parameters);
        return command.ExecuteNonQuery();
    }

    public List<T> Query<T>(Func<SqliteDataReader, T> read, string statement, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var connection = Open();
        using var command = SqliteFile.Command(connection, statement, parameters);
        using var row = command.ExecuteReader();
        var all = new List<T>();
        while (row.Read())
        {
            all.Add(read(row));
        }

        return all;
    }

    /// <summary>What was overwritten leaves the log too, unless somebody is reading just now: then the next time.</summary>
    public void EmptyLog()
    {
        using var connection = Open();
        using var command = SqliteFile.Command(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        command.ExecuteNonQuery();
    }

    public static Ticket Read(SqliteDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Code = row.GetString(1),
        Conversation = row.IsDBNull(2) ? "" : row.GetString(2),
        Channel = row.GetString(3),
        State = (TicketState)row.GetInt32(4),
        Operator = row.IsDBNull(5) ? null : row.GetString(5),
        Summary = TicketSummary.Parse(row.GetString(6)),
        OpenedAt = Moment(row.GetString(7)),
        HeardAt = Moment(row.GetString(8)),
        OperatorAt = row.IsDBNull(9) ? null : Moment(row.GetString(9)),
    };

    /// <summary>Moments sort as text.</summary>
    public static string Text(DateTimeOffset moment) => moment.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

    public static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
