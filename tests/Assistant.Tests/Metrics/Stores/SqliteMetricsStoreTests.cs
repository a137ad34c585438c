using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Metrics.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Metrics.Stores;

public sealed class SqliteMetricsStoreTests : MetricsStoreContract, IDisposable
{
    private readonly SqliteStoreFile _file = new();

    protected override IMetricsStore Store => _file.Store;

    protected override void BreakTheThirdFigure() =>
        _file.Execute("CREATE TRIGGER fault BEFORE INSERT ON observations WHEN NEW.ordinal = 2 BEGIN SELECT RAISE(ABORT, 'fault'); END");

    public void Dispose() => _file.Dispose();

    [Fact]
    public void A_process_that_dies_in_the_middle_of_an_import_leaves_the_store_as_it_was()
    {
        Store.Import(Some.Report());
        var copy = Path.Combine(_file.Folder, "after-crash.db");
        using (var dying = new SqliteConnection($"Data Source={_file.Path};Pooling=False"))
        {
            dying.Open();
            SqliteStoreFile.Run(dying, "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE; UPDATE reports SET current = 0");
            SqliteStoreFile.Run(dying, "WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) INSERT INTO observations "
                + "SELECT indicator, entity_kind, day, report_key, entity, i, location, 1, unit, printed, side, position, numerator, denominator, line, note "
                + "FROM observations, n WHERE ordinal = 0");

            // What the disk holds at this moment is what a killed process leaves behind.
            File.Copy(_file.Path, copy);
            File.Copy(_file.Path + "-wal", copy + "-wal");
        }

        Assert.True(new FileInfo(copy + "-wal").Length > 100_000);
        using var store = SqliteStoreFile.Open(copy);
        store.Initialize();
        Assert.Equal([90m, 80.5m, 6m], store.Observations(new ObservationFilter { IncludeInternal = true }).Select(item => item.Value));
    }

    [Fact]
    public void Every_question_walks_the_sorted_tables_by_their_indexes()
    {
        Store.Import(Some.Report());
        var slice = new ObservationFilter { IndicatorId = "x", EntityKind = EntityKind.Province };
        var unit = slice with { EntityId = "x" };
        var year = new PeriodFilter { EndsFrom = new DateOnly(2026, 1, 1), EndsTo = new DateOnly(2026, 12, 31) };

        Assert.Contains("SEARCH s USING PRIMARY KEY (indicator=? AND entity_kind=?)", Plan(SqlReads.Newest(slice)), StringComparison.Ordinal);
        Assert.Contains("SEARCH o USING PRIMARY KEY (indicator=? AND entity_kind=? AND day=? AND report_key=?)", Plan(SqlReads.Newest(slice)), StringComparison.Ordinal);
        Assert.Contains("SEARCH r USING INDEX reports_current (id=?)", Plan(SqlReads.Newest(slice with { ReportId = "x" })), StringComparison.Ordinal);
        Assert.Contains("SEARCH r USING INDEX reports_weeks (week=? AND year=?)", Plan(SqlReads.Newest(slice with { Period = PeriodFilter.OfWeek(40, 2022) })), StringComparison.Ordinal);
        Assert.Contains("SEARCH o USING PRIMARY KEY (indicator=? AND entity_kind=? AND day=? AND report_key=? AND entity=?)", Plan(SqlReads.FigureList(unit with { Period = PeriodFilter.OfWeek(40, 2022) })), StringComparison.Ordinal);
        Assert.Contains("observations_entity (entity=? AND indicator=?)", Plan(SqlReads.FigureList(unit with { Limit = 1 })), StringComparison.Ordinal);
        Assert.Contains("observations_entity (entity=? AND indicator=? AND day>? AND day<?)", Plan(SqlReads.Series(unit with { Period = year })), StringComparison.Ordinal);

        string Plan(SqlText statement) => string.Join('\n', _file.Plan(statement));
    }

    [Fact]
    public void A_store_of_the_first_version_is_taken_over_with_its_history()
    {
        var path = Path.Combine(_file.Folder, "v1.db");
        using (var old = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            old.Open();
            SqliteStoreFile.Run(old, MetricsSchema.Step(0, SchemaWords.Sqlite) + "; PRAGMA user_version = 1");
            SqliteStoreFile.Run(old, """
                INSERT INTO reports VALUES (1, 'bc', 1, 0, 'h1', 'Báo cáo', NULL, '2022', NULL, '2022-09-27', 'Tuần 40/2022', 2022, 40, 1, '2022-10-01T00:00:00.0000000+00:00');
                INSERT INTO reports VALUES (2, 'bc', 2, 1, 'h2', 'Báo cáo', NULL, '2022', NULL, '2022-09-27', 'Tuần 40/2022', 2022, 40, 1, '2022-10-02T00:00:00.0000000+00:00');
                INSERT INTO observations VALUES (1, 0, 'Bảng 1', 'chi-tieu', 4, 'ha-noi-63', 60000000, '%', '60%', 0, 1, NULL, NULL, 7, NULL);
                INSERT INTO observations VALUES (2, 0, 'Bảng 1', 'chi-tieu', 4, 'ha-noi-63', 61000000, '%', '61%', 0, 1, NULL, NULL, 7, NULL);
                """);
        }

        using var store = SqliteStoreFile.Open(path);
        store.Initialize();
        var all = new ObservationFilter { IncludeInternal = true };

        Assert.Equal(61m, Assert.Single(store.Newest(all with { IndicatorId = "chi-tieu", EntityKind = EntityKind.Province })!.Observations).Value);
        var past = Assert.Single(store.History(all));
        Assert.Equal((60m, 2), (past.Observation.Value, past.ReplacedAt.Day));
        Assert.Equal(2, store.Revisions("bc"));
    }
}

public sealed class SqliteFeedTests : FeedContract, IDisposable
{
    private readonly SqliteStoreFile _file = new();

    protected override IMetricsStore Store => _file.Store;

    public void Dispose() => _file.Dispose();
}

public sealed class InMemoryFeedTests : FeedContract, IDisposable
{
    private readonly SqliteMetricsStore _store = SqliteMetricsStore.InMemory(new FakeTimeProvider());

    public InMemoryFeedTests() => _store.Initialize();

    protected override IMetricsStore Store => _store;

    public void Dispose() => _store.Dispose();
}
