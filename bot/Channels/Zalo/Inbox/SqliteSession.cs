using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.Channels.Zalo.Inbox;

/// <summary>
/// A connection whose statements are prepared once. A mapper that makes code while it runs would cost the first events after
/// a start a tenth of a second each.
/// </summary>
internal sealed class SqliteSession(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    public SqliteTransaction Begin() => connection.BeginTransaction();

    /// <param name="sql">With parameters ?1, ?2, …</param>
    /// <param name="values">Their values.</param>
    /// <returns>Rows changed.</returns>
    public int Run(string sql, params ReadOnlySpan<object?> values) => Prepare(sql, values).ExecuteNonQuery();

    public bool Is(string sql, params ReadOnlySpan<object?> values) => Convert.ToInt64(Prepare(sql, values).ExecuteScalar(), CultureInfo.InvariantCulture) != 0;

    public List<T> Read<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    /// <summary>Text was erased that the log of the file still holds.</summary>
    public bool HasErased { get; private set; }

    /// <summary>As <see cref="Run"/>, for text of people: it goes from the log too.</summary>
    public int Erase(string sql, params ReadOnlySpan<object?> values)
    {
        HasErased = true;
        return Run(sql, values);
    }

    /// <summary>
    /// Writes what the log holds into the file, where erased text is overwritten, and cuts the log off. Not in a transaction. Where a
    /// reader of another process is in the way, text stays erased only in part, and <see cref="HasErased"/> true.
    /// </summary>
    public void EmptyLog()
    {
        Current = null;
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        try
        {
            // The first column says whether somebody was in the way.
            HasErased = Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture) != 0;
        }
        catch (SqliteException)
        {
            // A full or broken disk: whoever writes next meets it and says so, and the next erasing tries again.
            HasErased = false;
        }
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private SqliteCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var at = 1; at <= values.Length; at++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"?{at}") });
            }

            _commands[sql] = command;
        }

        for (var at = 0; at < values.Length; at++)
        {
            command.Parameters[at].Value = values[at] ?? DBNull.Value;
        }

        // All work happens in the transaction that is open; the command must know it.
        command.Transaction = Current;
        return command;
    }

    /// <summary>The transaction that is open now.</summary>
    public SqliteTransaction? Current { private get; set; }
}
