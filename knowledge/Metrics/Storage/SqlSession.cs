using System.Data.Common;

namespace Assistant.Knowledge.Metrics.Storage;

/// <summary>
/// One open connection, for one caller at a time. Commands are kept by their text, so that a statement is parsed and
/// planned once in the life of the connection.
/// </summary>
internal sealed class SqlSession(DbConnection connection) : IDisposable
{
    private readonly Dictionary<string, DbCommand> _commands = new(StringComparer.Ordinal);
    private DbTransaction? _transaction;

    public DbConnection Connection => connection;

    public List<T> Rows<T>(SqlText text, Func<DbDataReader, T> read)
    {
        using var reader = Command(text).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    /// <summary>The reader of a whole result; the rows must be read before the session is used again.</summary>
    public T Read<T>(SqlText text, Func<DbDataReader, T> read)
    {
        using var reader = Command(text).ExecuteReader();
        return read(reader);
    }

    /// <summary>The first column of the first row; null when there is none.</summary>
    public object? Scalar(SqlText text) => Command(text).ExecuteScalar() is { } value and not DBNull ? value : null;

    public bool Any(SqlText text) => Scalar(text) is not null;

    public int Run(SqlText text) => Command(text).ExecuteNonQuery();

    /// <summary>Statements of ours without parameters, not kept.</summary>
    public void RunScript(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = _transaction;
        command.ExecuteNonQuery();
    }

    public void Begin(DbTransaction transaction) => _transaction = transaction;

    public void Commit()
    {
        _transaction!.Commit();
        _transaction.Dispose();
        _transaction = null;
    }

    /// <summary>Undoes what was not committed.</summary>
    public void End()
    {
        _transaction?.Dispose();
        _transaction = null;
    }

    public void Dispose()
    {
        End();
        foreach (var command in _commands.Values)
            command.Dispose();
        connection.Dispose();
    }

    private DbCommand Command(SqlText text)
    {
        var sql = text.ToString();
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var index = 0; index < text.Values.Count; index++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = $"@p{index}";
                command.Parameters.Add(parameter);
            }

            _commands[sql] = command;
        }

        for (var index = 0; index < text.Values.Count; index++)
            command.Parameters[index].Value = text.Values[index] ?? DBNull.Value;
        command.Transaction = _transaction;
        return command;
    }
}
