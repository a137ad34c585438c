using Assistant.Bot.Operations;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.LanguageModel;

/// <summary>What was spent, in a SQLite file: a restart does not fill the purse. Only today is kept.</summary>
internal sealed class SqliteTokenLedger(IOptions<StorageOptions> storage) : ITokenLedger
{
    private const string Schema = """
        CREATE TABLE IF NOT EXISTS spent (day TEXT NOT NULL, person TEXT NOT NULL, tokens INTEGER NOT NULL, cost INTEGER NOT NULL, PRIMARY KEY (day, person)) WITHOUT ROWID;
        """;

    /// <summary>The row of all people together; no pseudonym is empty.</summary>
    private const string Everybody = "";

    private const decimal Millionths = 1_000_000;

    // Waiting for one another here costs microseconds; SQLite makes writers sleep.
    private readonly Lock _writing = new();
    private readonly SqliteFile _file = new(storage.Value.Resolve("model-budget.db"), Schema);

    public bool TryReserve(string day, string person, TokenSpending spending, TokenLimits limits)
    {
        lock (_writing)
        {
            return TryReserveAlone(day, person, spending, limits);
        }
    }

    private bool TryReserveAlone(string day, string person, TokenSpending spending, TokenLimits limits)
    {
        using var connection = Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        var all = Spent(connection, day, Everybody);
        var own = Spent(connection, day, person);
        if (all.Tokens + spending.Tokens > limits.Day || own.Tokens + spending.Tokens > limits.Person || (limits.Cost is { } cost && all.Cost + spending.Cost > cost))
        {
            return false;
        }

        using (var old = SqliteFile.Command(connection, "DELETE FROM spent WHERE day < $day", ("$day", day)))
        {
            old.ExecuteNonQuery();
        }

        Add(connection, day, person, spending);
        transaction.Commit();
        return true;
    }

    public void Settle(string day, string person, TokenSpending difference)
    {
        lock (_writing)
        {
            using var connection = Open();
            using var transaction = connection.BeginTransaction(deferred: false);
            Add(connection, day, person, difference);
            transaction.Commit();
        }
    }

    // What a power cut loses are the last messages; no write waits for the disk.
    private SqliteConnection Open()
    {
        var connection = _file.Open();
        using var command = SqliteFile.Command(connection, "PRAGMA synchronous = NORMAL");
        command.ExecuteNonQuery();
        return connection;
    }

    private static void Add(SqliteConnection connection, string day, string person, TokenSpending spending)
    {
        foreach (var whose in new[] { Everybody, person })
        {
            using var command = SqliteFile.Command(connection,
                "INSERT INTO spent VALUES ($day, $person, $tokens, $cost) ON CONFLICT DO UPDATE SET tokens = tokens + excluded.tokens, cost = cost + excluded.cost",
                ("$day", day), ("$person", whose), ("$tokens", spending.Tokens), ("$cost", (long)(spending.Cost * Millionths)));
            command.ExecuteNonQuery();
        }
    }

    private static TokenSpending Spent(SqliteConnection connection, string day, string person)
    {
        using var command = SqliteFile.Command(connection, "SELECT tokens, cost FROM spent WHERE day = $day AND person = $person", ("$day", day), ("$person", person));
        using var row = command.ExecuteReader();
        return row.Read() ? new TokenSpending(row.GetInt64(0), row.GetInt64(1) / Millionths) : default;
    }
}
