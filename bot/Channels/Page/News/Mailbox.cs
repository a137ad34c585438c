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
    private const int AtOnce = 10;

    private readonly SqliteFile _file = new(storage.Value.Resolve("watching", "mail.db"), """
        CREATE TABLE IF NOT EXISTS mail (
            id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, owner TEXT NOT NULL, answer TEXT, day TEXT NOT NULL) STRICT;
        CREATE INDEX IF NOT EXISTS mail_owner ON mail (owner) WHERE answer IS NOT NULL;
        """);

    /// <summary>The same key again changes nothing, even when the message was shown meanwhile.</summary>
    public void Put(string owner, Answer answer, string key)
    {
        using var connection = _file.Open();
        using var command = SqliteFile.Command(connection, """
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
        using var connection = _file.Open();
        using (var erase = SqliteFile.Command(connection, "UPDATE mail SET answer = NULL WHERE owner = $owner AND id <= $shown AND answer IS NOT NULL", ("$owner", owner), ("$shown", shown)))
        {
            erase.ExecuteNonQuery();
        }

        using var command = SqliteFile.Command(connection, "SELECT id, answer FROM mail WHERE owner = $owner AND answer IS NOT NULL ORDER BY id LIMIT $most", ("$owner", owner), ("$most", AtOnce));
        using var row = command.ExecuteReader();
        var waiting = new List<Mail>();
        while (row.Read())
        {
            waiting.Add(new Mail(row.GetInt64(0), JsonSerializer.Deserialize(row.GetString(1), AnswerJson.Default.Answer)!));
        }

        return waiting;
    }

    private static string Day(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
