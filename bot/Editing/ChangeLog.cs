using System.Globalization;
using Assistant.Bot.Conversations.Generations;
using Assistant.Bot.Operations;
using Assistant.Knowledge.Changes;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.Editing;

/// <summary>Reads and appends to the log of changes.</summary>
internal sealed class ChangeLog(EditingDatabase database, TimeProvider time) : ILiveChanges
{
    private const string Newest = "SELECT s.state FROM step s WHERE s.change = c.id ORDER BY s.number DESC LIMIT 1";

    /// <inheritdoc/>
    public long Mark()
    {
        if (!database.Exists)
        {
            return 0;
        }

        using var connection = database.Open();
        return Mark(connection);
    }

    /// <inheritdoc/>
    public LiveChanges Read()
    {
        if (!database.Exists)
        {
            return LiveChanges.None;
        }

        using var connection = database.Open();
        // One look at both: a step in between would give a mark without its change.
        using var transaction = connection.BeginTransaction(deferred: true);
        return new LiveChanges(Mark(connection), Live(connection));
    }

    /// <summary>All changes, the newest first.</summary>
    /// <exception cref="SqliteException">The file cannot be read.</exception>
    public IReadOnlyList<KeptChange> List(params ReadOnlySpan<ChangeState> states)
    {
        if (!database.Exists)
        {
            return [];
        }

        using var connection = database.Open();
        var wanted = states.ToArray();
        return [.. All(connection).Where(kept => wanted.Length == 0 || wanted.Contains(kept.State))];
    }

    /// <summary>The newest entries of the history, the newest first.</summary>
    /// <exception cref="SqliteException">The file cannot be read.</exception>
    public IReadOnlyList<ChangeStep> History(int most)
    {
        if (!database.Exists)
        {
            return [];
        }

        using var connection = database.Open();
        using var command = SqliteFile.Command(connection, "SELECT number, change, state, who, name, at, note FROM step ORDER BY number DESC LIMIT $most", ("$most", most));
        using var row = command.ExecuteReader();
        var steps = new List<ChangeStep>();
        while (row.Read())
        {
            steps.Add(new ChangeStep(row.GetInt64(0), row.GetInt64(1), StateOf(row.GetString(2)), row.GetString(3), row.GetString(4), Moment(row.GetString(5)), row.GetString(6)));
        }

        return steps;
    }

    /// <summary>The changes, the newest first, as the transaction of a connection sees them.</summary>
    public static IReadOnlyList<KeptChange> All(SqliteConnection connection)
    {
        using var command = SqliteFile.Command(connection, $"SELECT c.id, c.kind, c.target, c.fragment, c.who, c.name, c.at, ({Newest}) FROM change c ORDER BY c.id DESC");
        using var row = command.ExecuteReader();
        var changes = new List<KeptChange>();
        while (row.Read())
        {
            changes.Add(new KeptChange(ChangeOf(row), StateOf(row.GetString(7)), row.GetString(4), row.GetString(5), Moment(row.GetString(6))));
        }

        return changes;
    }

    /// <summary>The live changes in the order in which they became so.</summary>
    public static IReadOnlyList<KnowledgeChange> Live(SqliteConnection connection)
    {
        using var command = SqliteFile.Command(connection, $"""
            SELECT c.id, c.kind, c.target, c.fragment FROM change c
            WHERE ({Newest}) = 'live' ORDER BY (SELECT MAX(s.number) FROM step s WHERE s.change = c.id)
            """);
        using var row = command.ExecuteReader();
        var changes = new List<KnowledgeChange>();
        while (row.Read())
        {
            changes.Add(ChangeOf(row));
        }

        return changes;
    }

    /// <returns>The number of the change.</returns>
    public long Append(SqliteConnection connection, ChangeKind kind, string target, string fragment, Editor editor)
    {
        using var command = SqliteFile.Command(connection,
            "INSERT INTO change (kind, target, fragment, who, name, at) VALUES ($kind, $target, $fragment, $who, $name, $at) RETURNING id",
            ("$kind", kind.ToString().ToLowerInvariant()), ("$target", target), ("$fragment", fragment), ("$who", editor.Key), ("$name", editor.Name), ("$at", Now()));
        return (long)command.ExecuteScalar()!;
    }

    public void Append(SqliteConnection connection, long change, ChangeState state, Editor editor, string note)
    {
        using var command = SqliteFile.Command(connection,
            "INSERT INTO step (change, state, who, name, at, note) VALUES ($change, $state, $who, $name, $at, $note)",
            ("$change", change), ("$state", state.ToString().ToLowerInvariant()), ("$who", editor.Key), ("$name", editor.Name), ("$at", Now()), ("$note", note));
        command.ExecuteNonQuery();
    }

    private static long Mark(SqliteConnection connection)
    {
        using var command = SqliteFile.Command(connection, "SELECT COALESCE(MAX(number), 0) FROM step WHERE state IN ('live', 'undone')");
        return (long)command.ExecuteScalar()!;
    }

    private static KnowledgeChange ChangeOf(SqliteDataReader row) =>
        new(row.GetInt64(0), Enum.Parse<ChangeKind>(row.GetString(1), ignoreCase: true), row.GetString(2), row.GetString(3));

    private static ChangeState StateOf(string word) => Enum.Parse<ChangeState>(word, ignoreCase: true);

    private string Now() => time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
