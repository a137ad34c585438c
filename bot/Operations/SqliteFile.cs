using Microsoft.Data.Sqlite;

namespace Assistant.Bot.Operations;

/// <summary>A SQLite file of our own with its schema, made when it is first opened; readers do not wait for writers.</summary>
/// <param name="path">Where it is; its folder is made with it.</param>
/// <param name="schema">Statements that make what is not there yet.</param>
/// <param name="ownerOnly">On Unix nobody but the account of the service may look into a folder that is made for it.</param>
internal sealed class SqliteFile(string path, string schema, bool ownerOnly = false)
{
    private const int BusySeconds = 5;

    // Tried again after a failure: a disk that was full need not stay so.
    private readonly Lazy<string> _address = new(() => Create(path, schema, ownerOnly), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>False while nothing was ever written.</summary>
    public bool Exists => _address.IsValueCreated || File.Exists(path);

    /// <exception cref="SqliteException">The file cannot be used.</exception>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_address.Value);
        connection.Open();
        return connection;
    }

    /// <summary>A statement with its parameters; null is NULL.</summary>
    public static SqliteCommand Command(SqliteConnection connection, string statement, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = statement;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }

    private static string Create(string path, string schema, bool ownerOnly)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (ownerOnly && !OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        else
        {
            Directory.CreateDirectory(folder);
        }

        var address = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = BusySeconds }.ToString();
        using var connection = new SqliteConnection(address);
        connection.Open();
        using var command = Command(connection, $"PRAGMA journal_mode = WAL;\n{schema}");
        command.ExecuteNonQuery();
        return address;
    }
}
