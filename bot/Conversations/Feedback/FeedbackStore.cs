using System.Globalization;
using Assistant.Bot.Operations;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Conversations.Feedback;

/// <summary>Verdicts in one SQLite file; who changes their mind replaces what they said before.</summary>
internal sealed class FeedbackStore
{
    private const int BusySeconds = 5;

    private readonly string _connectionString;
    private readonly Lazy<bool> _ready;

    public FeedbackStore(IOptions<StorageOptions> storage)
    {
        var path = storage.Value.Resolve("feedback.db");
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = BusySeconds }.ToString();
        // Tried again after a failure: a disk that was full need not stay so.
        _ready = new(() => Create(path), LazyThreadSafetyMode.PublicationOnly);
    }

    public void Save(Verdict verdict)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO verdicts (answer, kind, subject, word, reason, day) VALUES ($answer, $kind, $subject, $word, $reason, $day)
            ON CONFLICT (answer) DO UPDATE SET word = excluded.word, reason = excluded.reason, day = excluded.day
            """;
        command.Parameters.AddWithValue("$answer", verdict.Answer.ToString());
        command.Parameters.AddWithValue("$kind", verdict.Answer.Kind);
        command.Parameters.AddWithValue("$subject", verdict.Answer.Subject);
        command.Parameters.AddWithValue("$word", verdict.Word);
        command.Parameters.AddWithValue("$reason", (object?)verdict.Reason ?? DBNull.Value);
        command.Parameters.AddWithValue("$day", verdict.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        command.ExecuteNonQuery();
    }

    /// <summary>Takes a verdict back.</summary>
    public void Remove(AnswerId answer)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM verdicts WHERE answer = $answer";
        command.Parameters.AddWithValue("$answer", answer.ToString());
        command.ExecuteNonQuery();
    }

    /// <summary>What was said since a day, most often first.</summary>
    public IReadOnlyList<VerdictCount> Count(DateOnly since)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT kind, subject, word, reason, count(*) FROM verdicts WHERE day >= $since
            GROUP BY kind, subject, word, reason ORDER BY 5 DESC, 1, 2, 3, 4
            """;
        command.Parameters.AddWithValue("$since", since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        using var row = command.ExecuteReader();
        var counts = new List<VerdictCount>();
        while (row.Read())
        {
            counts.Add(new VerdictCount(row.GetString(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3), row.GetInt64(4)));
        }

        return counts;
    }

    private SqliteConnection Open()
    {
        _ = _ready.Value;
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return connection;
    }

    private bool Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var connection = new SqliteConnection(_connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            PRAGMA journal_mode = WAL;
            CREATE TABLE IF NOT EXISTS verdicts (
                answer TEXT PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL,
                word TEXT NOT NULL, reason TEXT, day TEXT NOT NULL) WITHOUT ROWID;
            """;
        command.ExecuteNonQuery();
        return true;
    }
}
