using System.Globalization;
using Assistant.Bot.Answers;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Audit;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Editing.Questions;

/// <summary>Storage:Path/questions.db: wordings with counts and days, and what editors said of them. Bounded and erased in time.</summary>
internal sealed class QuestionStore(IOptions<StorageOptions> storage, IOptions<EditingOptions> options, AuditTrail audit, TimeProvider time)
{
    private readonly SqliteFile _file = new(storage.Value.Resolve("questions.db"), """
        CREATE TABLE IF NOT EXISTS question (
            words TEXT NOT NULL, reason TEXT NOT NULL, subject TEXT NOT NULL, count INTEGER NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL,
            PRIMARY KEY (words, reason, subject)
        ) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS label (words TEXT PRIMARY KEY, label TEXT NOT NULL, target TEXT NOT NULL, who TEXT NOT NULL, name TEXT NOT NULL, at TEXT NOT NULL) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS question_by_day ON question (last);
        """);

    /// <exception cref="SqliteException">It cannot be kept.</exception>
    public void Add(IReadOnlyList<CollectedQuestion> questions)
    {
        using var connection = _file.Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var question in questions)
        {
            using var command = SqliteFile.Command(connection,
                """
                INSERT INTO question (words, reason, subject, count, first, last) VALUES ($words, $reason, $subject, 1, $day, $day)
                ON CONFLICT (words, reason, subject) DO UPDATE SET count = count + 1, last = MAX(last, excluded.last), first = MIN(first, excluded.first)
                """,
                ("$words", question.Words), ("$reason", question.Reason), ("$subject", question.Subject), ("$day", VietnameseFormat.Iso(question.Day)));
            command.ExecuteNonQuery();
        }

        using var bound = SqliteFile.Command(connection,
            "DELETE FROM question WHERE (words, reason, subject) IN (SELECT words, reason, subject FROM question ORDER BY last DESC, count DESC LIMIT -1 OFFSET $most)",
            ("$most", options.Value.MaxQuestions));
        bound.ExecuteNonQuery();
        transaction.Commit();
    }

    /// <summary>Erases what was last asked too long ago, and what editors said of it.</summary>
    /// <exception cref="SqliteException">It cannot be erased.</exception>
    public void Forget(DateOnly today)
    {
        if (!_file.Exists)
        {
            return;
        }

        using var connection = _file.Open();
        using var command = SqliteFile.Command(connection,
            "DELETE FROM question WHERE last < $oldest; DELETE FROM label WHERE words NOT IN (SELECT words FROM question)",
            ("$oldest", VietnameseFormat.Iso(today.AddDays(-options.Value.KeepDays))));
        command.ExecuteNonQuery();
    }

    /// <summary>Wordings that nobody has looked at, most often first.</summary>
    /// <exception cref="SqliteException">It cannot be read.</exception>
    public IReadOnlyList<CountedQuestion> Open()
    {
        if (!_file.Exists)
        {
            return [];
        }

        using var connection = _file.Open();
        using var command = SqliteFile.Command(connection,
            "SELECT words, reason, subject, count, first, last FROM question WHERE words NOT IN (SELECT words FROM label) ORDER BY count DESC, words, reason, subject");
        using var row = command.ExecuteReader();
        var questions = new List<CountedQuestion>();
        while (row.Read())
        {
            questions.Add(new CountedQuestion(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3), Day(row.GetString(4)), Day(row.GetString(5))));
        }

        return questions;
    }

    /// <summary>What an editor says of wordings: one of <see cref="QuestionLabels"/>.</summary>
    /// <exception cref="SqliteException">It cannot be kept or written down; then nothing has changed.</exception>
    public void Label(IReadOnlyList<string> words, string label, string target, Editor editor)
    {
        using var connection = _file.Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var wording in words)
        {
            using var command = SqliteFile.Command(connection,
                "INSERT OR REPLACE INTO label (words, label, target, who, name, at) VALUES ($words, $label, $target, $who, $name, $at)",
                ("$words", wording), ("$label", label), ("$target", target), ("$who", editor.Key), ("$name", editor.Name), ("$at", time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture)));
            command.ExecuteNonQuery();
        }

        audit.Append(editor.Key, string.Create(CultureInfo.InvariantCulture, $"editing label {label} {target} {words.Count}"));
        transaction.Commit();
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>What editors say of questions.</summary>
internal static class QuestionLabels
{
    /// <summary>Belongs to a procedure that is known.</summary>
    public const string Procedure = "procedure";

    /// <summary>A procedure that is not known yet.</summary>
    public const string New = "new";
    public const string OutOfScope = "out_of_scope";
    public const string Ignored = "ignored";
}
