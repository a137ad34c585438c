using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Provenance;
using Assistant.Tests.Reports;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Metrics;

public sealed class SqliteMetricsStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("metrics-").FullName;
    private readonly SqliteMetricsStore _store;

    public SqliteMetricsStoreTests()
    {
        _store = Open(StorePath);
        _store.Initialize();
    }

    private string StorePath => Path.Combine(_folder, "metrics.db");

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Importing_the_same_report_again_changes_nothing()
    {
        Assert.Equal(ImportOutcome.Added, _store.Import(Some.Report()).Outcome);
        Assert.Equal(ImportOutcome.Unchanged, _store.Import(Some.Report()).Outcome);

        Assert.Equal(1, _store.Revisions(Some.ReportId));
        Assert.Equal(3, Everything().Count);
    }

    [Fact]
    public void A_corrected_report_takes_over_and_the_old_figures_stay_as_history()
    {
        _store.Import(Some.Report());

        var result = _store.Import(Some.Report(lowest: 7m));

        Assert.Equal(ImportOutcome.Superseded, result.Outcome);
        Assert.Equal(2, _store.Revisions(Some.ReportId));
        Assert.Equal([90m, 80.5m, 7m], Everything().Select(item => item.Value));
        Assert.Equal(6L, Scalar("SELECT COUNT(*) FROM observations"));
        Assert.Equal(ImportOutcome.Superseded, _store.Import(Some.Report()).Outcome);
        Assert.Equal(3, _store.Revisions(Some.ReportId));
    }

    [Fact]
    public void A_fault_in_the_middle_of_an_import_leaves_the_store_as_it_was()
    {
        _store.Import(Some.Report());
        Execute("CREATE TRIGGER fault BEFORE INSERT ON observations WHEN NEW.ordinal = 2 BEGIN SELECT RAISE(ABORT, 'fault'); END");

        Assert.Throws<SqliteException>(() => _store.Import(Some.Report(lowest: 7m)));
        Assert.Throws<SqliteException>(() => _store.Import(Some.Report("bc-2-2022")));

        Assert.Equal([90m, 80.5m, 6m], Everything().Select(item => item.Value));
        Assert.Equal(1L, Scalar("SELECT COUNT(*) FROM reports"));
        Assert.Equal(3L, Scalar("SELECT COUNT(*) FROM observations"));
    }

    [Fact]
    public void A_process_that_dies_in_the_middle_of_an_import_leaves_the_store_as_it_was()
    {
        _store.Import(Some.Report());
        var copy = Path.Combine(_folder, "after-crash.db");
        using (var dying = new SqliteConnection($"Data Source={StorePath};Pooling=False"))
        {
            dying.Open();
            Run(dying, "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE; UPDATE reports SET current = 0");
            Run(dying, "WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) INSERT INTO observations "
                + "SELECT report_key, i, location, indicator, entity_kind, entity, 1, unit, printed, side, position, numerator, denominator, line, note "
                + "FROM observations, n WHERE ordinal = 0");

            // What the disk holds at this moment is what a killed process leaves behind.
            File.Copy(StorePath, copy);
            File.Copy(StorePath + "-wal", copy + "-wal");
        }

        Assert.True(new FileInfo(copy + "-wal").Length > 100_000);
        using var store = Open(copy);
        store.Initialize();
        Assert.Equal([90m, 80.5m, 6m], store.Observations(new ObservationFilter { IncludeInternal = true }).Select(item => item.Value));
    }

    public static TheoryData<string, ReportImport> Broken => new()
    {
        { "không có số liệu", Some.Report() with { Observations = [] } },
        { "vượt quá 100%", Some.Report(lowest: 100.01m) },
        { "ngoài khoảng", Some.Report(lowest: -1m) },
        { "ngoài khoảng", Some.Report(lowest: 1.0000001m) },
        { "báo cáo khác", Some.Report() with { Observations = Some.Report("bc-9-2022").Observations } },
        { "hai số", Some.Report() with { Observations = [.. Some.Report().Observations, Some.Report().Observations[0]] } },
        { "đi cùng nhau", Some.Report() with { Observations = [Some.Report().Observations[0] with { Position = null }] } },
        { "thiếu", Some.Report() with { Observations = [Some.Report().Observations[0] with { EntityId = " " }] } },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_report_that_does_not_hold_is_refused_as_a_whole(string reason, ReportImport import)
    {
        var result = _store.Import(import);

        Assert.Equal(ImportOutcome.Refused, result.Outcome);
        Assert.Contains(result.Problems, problem => problem.Contains(reason, StringComparison.Ordinal));
        Assert.Empty(_store.Reports(includeInternal: true));
    }

    [Fact]
    public void Internal_reports_leave_the_store_only_when_asked_for()
    {
        _store.Import(Some.Report(circulation: Circulation.Internal));
        _store.Import(Some.Report("bc-cong-khai-2022"));
        var all = new ObservationFilter();

        Assert.Equal(["bc-cong-khai-2022"], _store.Reports().Select(report => report.Id));
        Assert.All(_store.Observations(all), item => Assert.Equal("bc-cong-khai-2022", item.ReportId));
        Assert.Empty(_store.Observations(all with { ReportId = Some.ReportId }));
        Assert.Equal(6, _store.Observations(all with { IncludeInternal = true }).Count);
        Assert.True(_store.HoldsInternal(all));
        Assert.False(_store.HoldsInternal(all with { ReportId = "bc-cong-khai-2022" }));
    }

    [Fact]
    public void What_is_read_equals_what_was_imported()
    {
        var import = Some.Report();
        var rich = import with
        {
            Observations = [.. import.Observations, import.Observations[0] with
            {
                Side = null, Position = null, Location = "I.2.b", Numerator = 445_103m, Denominator = 595_855m, Note = "báo cáo ghi “khoảng”; 'x' -- \"y\"",
            }],
        };
        _store.Import(rich);

        Assert.Equal(rich.Observations, Everything());
        Assert.Equal(rich.Report, Assert.Single(_store.Reports()));
    }

    [Theory]
    [InlineData(40, 2022, null, 1)]
    [InlineData(41, 2022, null, 0)]
    [InlineData(null, 2022, null, 1)]
    [InlineData(null, 2023, null, 0)]
    [InlineData(null, null, "2022-09-27", 1)]
    [InlineData(null, null, "2022-09-28", 0)]
    public void Periods_select_reports(int? week, int? year, string? day, int reports)
    {
        _store.Import(Some.Report());
        var period = new PeriodFilter
        {
            Week = week,
            Year = year,
            Day = day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        };

        Assert.Equal(reports, _store.ReportsWith(new ObservationFilter { Period = period }).Count);
    }

    [Theory]
    [InlineData("'; DROP TABLE reports; --")]
    [InlineData("\" OR 1=1")]
    [InlineData("\0")]
    [InlineData("%")]
    public void Text_from_outside_is_only_ever_a_value(string hostile)
    {
        _store.Import(Some.Report());

        Assert.Empty(_store.Observations(new ObservationFilter { ReportId = hostile, IndicatorId = hostile, EntityId = hostile, IncludeInternal = true }));
        Assert.Equal(3, Everything().Count);
    }

    [Fact]
    public void A_ranking_is_read_from_the_index_alone()
    {
        _store.Import(Some.Report());
        using var connection = new SqliteConnection($"Data Source={StorePath}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN SELECT {ObservationRow.Columns} FROM reports r CROSS JOIN observations o ON o.report_key = r.key "
            + "WHERE r.current = 1 AND r.id = 'x' AND o.indicator = 'x' AND o.entity_kind = 4";
        using var reader = command.ExecuteReader();
        var plan = new List<string>();
        while (reader.Read())
            plan.Add(reader.GetString(3));

        Assert.Contains(plan, step => step.Contains("COVERING INDEX observations_ranking", StringComparison.Ordinal));
    }

    [Fact]
    public void Initializing_again_keeps_what_is_there()
    {
        _store.Import(Some.Report());
        _store.Initialize();

        using var again = Open(StorePath);
        again.Initialize();
        Assert.Equal(3, again.Observations(new ObservationFilter { IncludeInternal = true }).Count);
    }

    [Fact]
    public async Task Readers_and_writers_at_the_same_time_see_whole_reports()
    {
        _store.Import(Some.Report());
        var writer = Task.Run(() =>
        {
            for (var round = 0; round < 30; round++)
                _store.Import(Some.Report(lowest: round + 1));
        });
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            for (var round = 0; round < 100; round++)
                Assert.Equal(3, Everything().Count);
        }));

        await Task.WhenAll(readers.Append(writer));
    }

    [Fact]
    public void Seeding_fills_an_empty_store_and_leaves_a_corrected_report_alone()
    {
        Assert.Equal(3, MetricsSeeder.Seed(_store, Shipped.MetricsFolder));
        Assert.Equal(0, MetricsSeeder.Seed(_store, Shipped.MetricsFolder));

        _store.Import(Some.Report("bc-18-2022-w40"));
        Assert.Equal(0, MetricsSeeder.Seed(_store, Shipped.MetricsFolder));
        Assert.Equal(3, _store.Observations(new ObservationFilter { ReportId = "bc-18-2022-w40" }).Count);
    }

    private static SqliteMetricsStore Open(string path) => SqliteMetricsStore.InFile(path, new FakeTimeProvider());

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private IReadOnlyList<Observation> Everything() => _store.Observations(new ObservationFilter { IncludeInternal = true });

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={StorePath}");
        connection.Open();
        Run(connection, sql);
    }

    private object? Scalar(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={StorePath}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
