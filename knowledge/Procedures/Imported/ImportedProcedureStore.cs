using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Assistant.Knowledge.Procedures.Imported;

/// <summary>What an import did; codes are counted once.</summary>
public sealed record ProcedureImportResult(int Added, int Changed, int Unchanged);

/// <summary>
/// Imported procedures in one SQLite file. An import is one transaction: all of it or nothing. The newer record of a code
/// replaces the older; a record that is older than the one kept is left out.
/// </summary>
public sealed class ImportedProcedureStore : IImportedProcedures
{
    private const int SchemaVersion = 1;
    private const int BusySeconds = 10;

    private const string Schema = """
        CREATE TABLE IF NOT EXISTS procedures (
            code TEXT PRIMARY KEY,
            title TEXT NOT NULL,
            field TEXT NOT NULL,
            agency TEXT NOT NULL,
            level TEXT NOT NULL,
            as_of TEXT NOT NULL,
            record TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """;

    private readonly string _connection;
    private readonly RecentRecords _recent;
    private Lazy<IReadOnlyList<ImportedHead>> _heads;

    private ImportedProcedureStore(string path)
    {
        _recent = new RecentRecords(path, Read);
        _connection = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = BusySeconds }.ToString();
        _heads = new Lazy<IReadOnlyList<ImportedHead>>(ReadHeads);
    }

    public IReadOnlyList<ImportedHead> Heads => _heads.Value;

    /// <summary>The store in a file, made when missing.</summary>
    /// <exception cref="InvalidDataException">The file is damaged or no store of ours; the message names it.</exception>
    public static ImportedProcedureStore InFile(string path)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var store = new ImportedProcedureStore(full);
        try
        {
            using var connection = store.Open();
            connection.Execute("PRAGMA journal_mode = WAL;");
            if (connection.ExecuteScalar<int>("PRAGMA user_version") is not (0 or SchemaVersion))
            {
                throw new InvalidDataException($"Tệp {full} do phiên bản mới hơn tạo ra.");
            }

            connection.Execute($"{Schema} PRAGMA user_version = {SchemaVersion};");
        }
        catch (SqliteException fault)
        {
            throw new InvalidDataException($"Không mở được kho thủ tục {full}: {fault.Message}. Hãy chuyển tệp này đi nơi khác rồi nhập lại.", fault);
        }

        return store;
    }

    /// <summary>Keeps the procedures; of one code in the list several times, the last one.</summary>
    public ProcedureImportResult Import(IEnumerable<Procedure> procedures)
    {
        using var connection = Open();
        using var transaction = connection.BeginTransaction();
        int added = 0, changed = 0, unchanged = 0;
        foreach (var procedure in procedures.GroupBy(procedure => procedure.Code!).Select(group => group.Last()))
        {
            var record = JsonSerializer.Serialize(procedure, ProcedureJson.Default.Procedure);
            var kept = connection.QueryFirstOrDefault<(string Record, string AsOf)?>(
                "SELECT record, as_of FROM procedures WHERE code = @Code", new { procedure.Code }, transaction);
            var asOf = $"{procedure.AsOf:yyyy-MM-dd}";
            if (kept is { } old && (old.Record == record || string.CompareOrdinal(old.AsOf, asOf) > 0))
            {
                unchanged++;
                continue;
            }

            (added, changed) = kept is null ? (added + 1, changed) : (added, changed + 1);
            connection.Execute(
                """
                INSERT INTO procedures (code, title, field, agency, level, as_of, record)
                VALUES (@Code, @Title, @Field, @Agency, @Level, @asOf, @record)
                ON CONFLICT (code) DO UPDATE SET title = excluded.title, field = excluded.field, agency = excluded.agency,
                    level = excluded.level, as_of = excluded.as_of, record = excluded.record
                """,
                new { procedure.Code, procedure.Title, procedure.Field, procedure.Agency, procedure.Level, asOf, record },
                transaction);
        }

        transaction.Commit();
        _heads = new Lazy<IReadOnlyList<ImportedHead>>(ReadHeads);
        return new ProcedureImportResult(added, changed, unchanged);
    }

    public Procedure? Find(string code) => _recent.Find(code);

    private Procedure? Read(string code)
    {
        using var connection = Open();
        return connection.QueryFirstOrDefault<string>("SELECT record FROM procedures WHERE code = @code", new { code }) is { } record
            ? JsonSerializer.Deserialize(record, ProcedureJson.Default.Procedure)
            : null;
    }

    private List<ImportedHead> ReadHeads()
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT code, title, field, agency, level FROM procedures ORDER BY code";
        using var rows = command.ExecuteReader();
        var heads = new List<ImportedHead>();
        // A few hundred fields, agencies and levels for some thousand records.
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (rows.Read())
        {
            heads.Add(new ImportedHead(rows.GetString(0), rows.GetString(1), Shared(rows.GetString(2)), Shared(rows.GetString(3)), Shared(rows.GetString(4))));
        }

        return heads;

        string Shared(string text) => texts.TryGetValue(text, out var known) ? known : texts[text] = text;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        return connection;
    }
}
