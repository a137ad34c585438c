using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Provenance;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Assistant.Knowledge.Metrics;

/// <summary>
/// The store in one SQLite file (write-ahead log, pooled connections) or, for tests, in memory. A file that is damaged or
/// no store of ours gives an <see cref="InvalidDataException"/> that names it.
/// </summary>
public sealed partial class SqliteMetricsStore : IMetricsStore, IDisposable
{
    private const int NotADatabase = 26;
    private const int Corrupt = 11;
    private const int CannotOpen = 14;
    private const int ReadOnly = 8;
    private const string Advice = "Hãy chuyển tệp này đi nơi khác rồi khởi động lại.";
    private const int BusySeconds = 10;

    private readonly string _connectionString;
    private readonly string _name;
    private readonly TimeProvider _time;
    private readonly SqliteConnection? _keepAlive;
    private readonly Lock _writing = new();

    private SqliteMetricsStore(string connectionString, string name, TimeProvider time, bool keepAlive)
    {
        _connectionString = connectionString;
        _name = name;
        _time = time;
        if (keepAlive)
        {
            _keepAlive = new SqliteConnection(connectionString);
            _keepAlive.Open();
        }
    }

    [GeneratedRegex(@"Tuần (\d{1,2})/(\d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex WeekLabel();

    /// <summary>A store in the file <paramref name="path"/>; its folder is created when missing.</summary>
    public static SqliteMetricsStore InFile(string path, TimeProvider time)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var options = new SqliteConnectionStringBuilder { DataSource = full, DefaultTimeout = BusySeconds };
        return new SqliteMetricsStore(options.ToString(), full, time, keepAlive: false);
    }

    /// <summary>A store that lives as long as the object.</summary>
    public static SqliteMetricsStore InMemory(TimeProvider time)
    {
        var options = new SqliteConnectionStringBuilder
        {
            DataSource = $"metrics-{Guid.NewGuid():N}",
            Mode = SqliteOpenMode.Memory,
            Cache = SqliteCacheMode.Shared,
        };
        return new SqliteMetricsStore(options.ToString(), "bộ nhớ", time, keepAlive: true);
    }

    public void Initialize() => Guarded(connection =>
    {
        if (connection.ExecuteScalar<string>("PRAGMA quick_check(1)") is not "ok" and var finding)
            throw new InvalidDataException($"Kho số liệu {_name} hỏng ({finding}). {Advice}");
        connection.Execute("PRAGMA journal_mode = WAL");
        if (SqliteSchema.Upgrade(connection) is { } problem)
            throw new InvalidDataException($"Không dùng được kho số liệu {_name}: {problem}. {Advice}");
        return 0;
    });

    public ImportResult Import(ReportImport import)
    {
        ArgumentNullException.ThrowIfNull(import);
        var problems = ReportImportCheck.Problems(import);
        if (problems.Count > 0)
            return new ImportResult(ImportOutcome.Refused, 0, problems);
        lock (_writing)
            return Guarded(connection => Import(connection, import));
    }

    public IReadOnlyList<Report> Reports(bool includeInternal = false) =>
        ReportsWith(new ObservationFilter { IncludeInternal = includeInternal });

    public IReadOnlyList<Report> ReportsWith(ObservationFilter filter)
    {
        var sql = $"SELECT {ReportRow.Columns} FROM reports r WHERE {SqliteFilter.Reports(filter)}{SqliteFilter.Visible(filter)}"
            + $" AND {SqliteFilter.HoldsFigures(filter)} ORDER BY r.period_to DESC, r.id DESC";
        return Guarded(connection => connection.Query<ReportRow>(sql, SqliteFilter.Arguments(filter)).Select(row => row.ToReport()).ToList());
    }

    public IReadOnlyList<Observation> Observations(ObservationFilter filter)
    {
        var sql = $"SELECT {ObservationRow.Columns} FROM reports r CROSS JOIN observations o ON o.report_key = r.key"
            + $" WHERE {SqliteFilter.Reports(filter)}{SqliteFilter.Visible(filter)}{SqliteFilter.Figures(filter)}"
            + " ORDER BY r.period_to DESC, r.id DESC, o.ordinal";
        return Guarded(connection => connection.Query<ObservationRow>(sql, SqliteFilter.Arguments(filter)).Select(row => row.ToObservation()).ToList());
    }

    public bool HoldsInternal(ObservationFilter filter)
    {
        var sql = $"SELECT EXISTS (SELECT 1 FROM reports r WHERE {SqliteFilter.Reports(filter)}"
            + $" AND r.circulation = {(int)Circulation.Internal} AND {SqliteFilter.HoldsFigures(filter)})";
        return Guarded(connection => connection.ExecuteScalar<long>(sql, SqliteFilter.Arguments(filter))) == 1;
    }

    public int Revisions(string reportId) => Guarded(connection =>
        connection.ExecuteScalar<int>("SELECT COUNT(*) FROM reports WHERE id = @reportId", new { reportId }));

    public void Dispose()
    {
        _keepAlive?.Dispose();
        using var pool = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(pool);
    }

    private ImportResult Import(SqliteConnection connection, ReportImport import)
    {
        var report = import.Report;
        var hash = MetricsCsv.Hash(import);
        using var transaction = connection.BeginTransaction(deferred: false);
        var current = connection.QuerySingleOrDefault<string>(
            "SELECT content_hash FROM reports WHERE id = @Id AND current = 1", new { report.Id }, transaction);
        if (current == hash)
            return new ImportResult(ImportOutcome.Unchanged, 0, []);

        connection.Execute("UPDATE reports SET current = 0 WHERE id = @Id AND current = 1", new { report.Id }, transaction);
        var week = WeekLabel().Match(report.Period.Label);
        var key = connection.ExecuteScalar<long>(ReportRow.Insert, new
        {
            report.Id,
            hash,
            report.Title,
            report.Number,
            report.Date,
            from = ReportRow.Day(report.Period.From),
            to = ReportRow.Day(report.Period.To),
            report.Period.Label,
            year = week.Success ? int.Parse(week.Groups[2].Value, CultureInfo.InvariantCulture) : report.Period.To.Year,
            week = week.Success ? int.Parse(week.Groups[1].Value, CultureInfo.InvariantCulture) : (int?)null,
            circulation = (int)report.Circulation,
            at = _time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
        }, transaction);
        connection.Execute(ObservationRow.Insert,
            import.Observations.Select((item, ordinal) => ObservationRow.Arguments(key, ordinal, item)), transaction);
        transaction.Commit();
        return new ImportResult(current is null ? ImportOutcome.Added : ImportOutcome.Superseded, import.Observations.Count, []);
    }

    private T Guarded<T>(Func<SqliteConnection, T> work)
    {
        try
        {
            using var connection = new SqliteConnection(_connectionString);
            connection.Open();
            return work(connection);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is NotADatabase or Corrupt)
        {
            throw new InvalidDataException($"Kho số liệu {_name} hỏng hoặc không phải kho số liệu. {Advice}", fault);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is CannotOpen or ReadOnly)
        {
            throw new InvalidDataException($"Không mở được kho số liệu {_name} để ghi. Hãy kiểm tra quyền trên tệp và thư mục.", fault);
        }
    }
}
