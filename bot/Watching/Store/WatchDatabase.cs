using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Bot.Operations;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Watching.Store;

/// <summary>Storage:Path/watching/watches.db, for the account of the service only: its schema, and how rows are read.</summary>
internal sealed class WatchDatabase(IOptions<StorageOptions> storage)
{
    /// <summary>In the order in which <see cref="Read"/> takes them.</summary>
    public const string Columns = "id, owner, number, what, schedule, condition, channel, address, conversation, state, version";

    private readonly SqliteFile _file = new(storage.Value.Resolve("watching", "watches.db"), """
        CREATE TABLE IF NOT EXISTS watch (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            owner TEXT NOT NULL,
            number INTEGER NOT NULL,
            what TEXT NOT NULL,
            schedule TEXT NOT NULL,
            condition TEXT,
            channel TEXT NOT NULL,
            address TEXT NOT NULL,
            conversation TEXT,
            heard TEXT NOT NULL,
            state TEXT NOT NULL,
            version INTEGER NOT NULL DEFAULT 0,
            claim TEXT,
            claimed_at TEXT,
            after TEXT,
            UNIQUE (owner, number)) STRICT;
        """, ownerOnly: true);

    /// <exception cref="SqliteException">The file cannot be used.</exception>
    public SqliteConnection Open() => _file.Open();

    /// <returns>How many rows were changed.</returns>
    public int Run(string statement, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var connection = Open();
        using var command = SqliteFile.Command(connection, statement, parameters);
        return command.ExecuteNonQuery();
    }

    public List<Watch> Watches(string where, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var connection = Open();
        using var command = SqliteFile.Command(connection, $"SELECT {Columns} FROM watch WHERE {where} ORDER BY number, id", parameters);
        using var row = command.ExecuteReader();
        var watches = new List<Watch>();
        while (row.Read())
        {
            watches.Add(Read(row));
        }

        return watches;
    }

    public static string StateText(WatchState state) => JsonSerializer.Serialize(state, StateJson.Default.WatchState);

    public static Watch Read(SqliteDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Owner = row.GetString(1),
        Number = row.GetInt32(2),
        What = WatchedCalls.Parse(row.GetString(3)),
        Schedule = WatchSchedule.Parse(row.GetString(4)),
        Condition = row.IsDBNull(5) ? null : WatchCondition.Parse(row.GetString(5)),
        To = new PushAddress(row.GetString(6), row.GetString(7), row.IsDBNull(8) ? null : row.GetString(8)),
        State = JsonSerializer.Deserialize(row.GetString(9), StateJson.Default.WatchState)! with { Version = row.GetInt64(10) },
    };

    /// <summary>Moments sort as text.</summary>
    public static string Moment(DateTimeOffset moment) => moment.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(WatchState))]
internal sealed partial class StateJson : JsonSerializerContext;
