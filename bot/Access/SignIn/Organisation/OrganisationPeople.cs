using Assistant.Bot.Operations;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Access.SignIn.Organisation;

/// <summary>
/// Who has signed in with an account of the organisation and as what, so that what was subscribed to goes on after the session:
/// the issuer is not asked in between, so the right ends some days after the last sign-in.
/// </summary>
internal sealed class OrganisationPeople(IOptions<StorageOptions> storage, IOptions<OrganisationOptions> settings, TimeProvider time) : ICallerDirectory
{
    public const string KeyPrefix = "organisation";

    // Units stand beside the people: files written before there were any go on without a change.
    private readonly SqliteFile _file = new(
        storage.Value.Resolve("access", "people.db"),
        """
        CREATE TABLE IF NOT EXISTS people (key TEXT PRIMARY KEY, role TEXT NOT NULL, seen INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS bound (key TEXT PRIMARY KEY, unit TEXT NOT NULL) WITHOUT ROWID
        """,
        ownerOnly: true);

    public string Prefix => KeyPrefix;

    /// <exception cref="SqliteException">It cannot be written down.</exception>
    public void Remember(Caller caller)
    {
        using var connection = _file.Open();
        using var command = SqliteFile.Command(
            connection,
            """
            DELETE FROM people WHERE seen < @old;
            DELETE FROM bound WHERE (key = @key AND @unit IS NULL) OR (key <> @key AND key NOT IN (SELECT key FROM people));
            INSERT INTO bound (key, unit) SELECT @key, @unit WHERE @unit IS NOT NULL ON CONFLICT (key) DO UPDATE SET unit = @unit;
            INSERT INTO people (key, role, seen) VALUES (@key, @role, @now) ON CONFLICT (key) DO UPDATE SET role = @role, seen = @now
            """,
            ("@key", caller.Key), ("@role", RoleNames.Of(caller.Role)), ("@unit", caller.Unit), ("@now", time.GetUtcNow().ToUnixTimeSeconds()), ("@old", Oldest()));
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public Caller? Find(string key)
    {
        if (!_file.Exists)
        {
            return null;
        }

        using var connection = _file.Open();
        using var command = SqliteFile.Command(connection, "SELECT role, unit FROM people LEFT JOIN bound USING (key) WHERE key = @key AND seen >= @old", ("@key", key), ("@old", Oldest()));
        using var reader = command.ExecuteReader();
        return reader.Read() && RoleNames.Find(reader.GetString(0)) is { } role ? new Caller(role) { Key = key, Unit = reader.IsDBNull(1) ? null : reader.GetString(1) } : null;
    }

    private long Oldest() => time.GetUtcNow().AddDays(-settings.Value.RememberDays).ToUnixTimeSeconds();
}
