using Assistant.Knowledge.Metrics;
using Assistant.Tests.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace Assistant.Tests.Metrics.Stores;

[Collection(PostgresTests.Name)]
public sealed class PostgresMetricsStoreTests(PostgresServer server) : MetricsStoreContract, IDisposable
{
    private readonly string _schema = server.IsThere ? server.NewSchema() : "";
    private PostgresMetricsStore? _store;

    protected override IMetricsStore Store => _store ??= server.NewStore(_schema);

    protected override void BreakTheThirdFigure() => Execute(_schema, "ALTER TABLE observations ADD CONSTRAINT fault CHECK (ordinal < 2) NOT VALID");

    public void Dispose() => _store?.Dispose();

    [SkippableFact]
    public void A_database_with_tables_of_another_program_is_left_alone()
    {
        var connectionString = server.NewSchema();
        Execute(connectionString, "CREATE TABLE reports (title TEXT)");
        using var store = new PostgresMetricsStore(connectionString, new FakeTimeProvider());

        Assert.Contains("chương trình khác", Assert.Throws<InvalidDataException>(store.Initialize).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_does_not_answer_is_named_without_its_password()
    {
        using var store = new PostgresMetricsStore("Host=127.0.0.1;Port=1;Username=u;Password=bi-mat;Timeout=2", new FakeTimeProvider());

        var message = Assert.Throws<InvalidDataException>(store.Initialize).Message;

        Assert.Contains("127.0.0.1:1", message, StringComparison.Ordinal);
        Assert.Contains("Metrics:ConnectionString", message, StringComparison.Ordinal);
        Assert.DoesNotContain("bi-mat", message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_connection_that_the_server_dropped_is_opened_again()
    {
        Store.Import(Some.Report());
        Assert.Single(Store.Reports());

        Execute(_schema, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'tro-ly-dich-vu-cong'");

        Assert.Single(Store.Reports());
    }

    [SkippableFact]
    public void The_service_keeps_its_figures_where_the_configuration_says()
    {
        using var app = new BotApp().With("Metrics:ConnectionString", server.NewSchema());

        var store = Assert.IsType<PostgresMetricsStore>(app.Services.GetRequiredService<IMetricsStore>());

        Assert.Equal(3, store.Reports(includeInternal: true).Count);
        Assert.False(File.Exists(Path.Combine(app.Storage, "metrics.db")));
    }

    private static void Execute(string connectionString, string sql)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}

[Collection(PostgresTests.Name)]
public sealed class PostgresFeedTests(PostgresServer server) : FeedContract, IDisposable
{
    private readonly Lazy<PostgresMetricsStore> _store = new(() => server.NewStore());

    protected override IMetricsStore Store => _store.Value;

    public void Dispose()
    {
        if (_store.IsValueCreated)
            _store.Value.Dispose();
    }
}

internal static class PostgresStores
{
    /// <summary>An empty store in a schema of its own.</summary>
    public static PostgresMetricsStore NewStore(this PostgresServer server, string? schema = null)
    {
        var store = new PostgresMetricsStore(string.IsNullOrEmpty(schema) ? server.NewSchema() : schema, new FakeTimeProvider());
        store.Initialize();
        return store;
    }
}
