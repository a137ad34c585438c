using Npgsql;

namespace Assistant.Knowledge.Metrics.Storage;

/// <summary>Brings the tables of a PostgreSQL schema to this program's version; the version stands in a table of its own.</summary>
internal static class PostgresUpgrade
{
    public static void Run(SqlSession session, long writerLock, PostgresFaults faults)
    {
        // One transaction for all steps: PostgreSQL undoes changes of tables too.
        session.Begin(((NpgsqlConnection)session.Connection).BeginTransaction());
        session.Scalar($"SELECT 1 FROM pg_advisory_xact_lock({writerLock})");
        var isOurs = Exists(session, "metrics_schema");
        if (!isOurs && (Exists(session, "reports") || Exists(session, "observations")))
            throw faults.Unusable("đã có bảng của chương trình khác");
        if (!isOurs)
            session.RunScript("CREATE TABLE metrics_schema (version BIGINT NOT NULL); INSERT INTO metrics_schema VALUES (0)");
        var version = (long)session.Scalar($"SELECT version FROM metrics_schema")!;
        if (version > MetricsSchema.Version)
            throw faults.Unusable($"kho ở phiên bản {version}, mới hơn phiên bản {MetricsSchema.Version} mà chương trình này hiểu");
        for (; version < MetricsSchema.Version; version++)
            session.RunScript(MetricsSchema.Step(version, SchemaWords.Postgres));
        session.Run($"UPDATE metrics_schema SET version = {version}");
        session.Commit();
    }

    private static bool Exists(SqlSession session, string table) =>
        session.Any($"SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = {table}");
}
