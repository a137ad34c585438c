using System.Globalization;
using System.Text.Json;
using Assistant.Bot.Answers;
using Assistant.Bot.Operations;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.Page.News;

/// <summary>A message that waits for its owner's page; <paramref name="Id"/> grows.</summary>
internal sealed record Mail(long Id, Answer Answer);

/// <summary>
/// Storage:Path/watching/mail.db: messages for officials who come back to the page. What a page has shown is erased, what
/// nobody fetches is erased after 30 days.
/// </summary>
internal sealed class Mailbox(IOptions<StorageOptions> storage, TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);
    private const int BusySeconds = 5;
    private const int AtOnce = 10;

    private readonly Lazy<string> _database = new(() => Create(storage.Value.Resolve("watching", "mail.db")));

    /// <summary>The same key again changes nothing, even when the message was shown meanwhile.</summary>
    public void Put(string owner, Answer answer, string key)
    {
        using var connection = Open();
        using var command = Command(connection, """
            INSERT INTO mail (key, owner, answer, day) VALUES ($key, $owner, $answer, $day) ON CONFLICT (key) DO NOTHING;
            DELETE FROM mail WHERE day < $oldest;
            """,
            ("$key", key), ("$owner", owner), ("$answer", JsonSerializer.Serialize(answer, AnswerJson.Default.Answer)),
            ("$day", Day(time.GetUtcNow())), ("$oldest", Day(time.GetUtcNow() - Kept)));
        command.ExecuteNonQuery();
    }

    /// <summary>What waits, the oldest first; a page that has shown messages up to <paramref name="shown"/> has them erased.</summary>
    public IReadOnlyList<Mail> Fetch(string owner, long shown)
    {
        using var connection = Open();
        using (var erase = Command(connection, "UPDATE mail SET answer = NULL WHERE owner = $owner AND id <= $shown AND answer IS NOT NULL", ("$owner", owner), ("$shown", shown)))
        {
            erase.ExecuteNonQuery();
        }

        using var command = Command(connection, "SELECT id, answer FROM mail WHERE owner = $owner AND answer IS NOT NULL ORDER BY id LIMIT $most", ("$owner", owner), ("$most", AtOnce));
        using var row = command.ExecuteReader();
        var waiting = new List<Mail>();
        while (row.Read())
        {
            waiting.Add(new Mail(row.GetInt64(0), JsonSerializer.Deserialize(row.GetString(1), AnswerJson.Default.Answer)!));
        }

        return waiting;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_database.Value);
        connection.Open();
        return connection;
    }

    private static SqliteCommand Command(SqliteConnection connection, string statement, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = statement;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }

    private static string Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var address = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = BusySeconds }.ToString();
        using var connection = new SqliteConnection(address);
        connection.Open();
        using var command = Command(connection, """
            PRAGMA journal_mode = WAL;
            CREATE TABLE IF NOT EXISTS mail (
                id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, owner TEXT NOT NULL, answer TEXT, day TEXT NOT NULL) STRICT;
            CREATE INDEX IF NOT EXISTS mail_owner ON mail (owner) WHERE answer IS NOT NULL;
            """);
        command.ExecuteNonQuery();
        return address;
    }

    private static string Day(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
