using Npgsql;
using NpgsqlTypes;

namespace Assistant.Knowledge.Metrics.Storage;

/// <summary>
/// A PostgreSQL database. Connections are pooled by the driver, which also keeps statements prepared; writers of all
/// processes queue at one advisory lock.
/// </summary>
internal sealed class PostgresDatabase : SqlDatabase
{
    /// <summary>Any number does, as long as every writer takes the same.</summary>
    private const long WriterLock = 7_241_133_002;

    /// <summary>After so many rows at once the planner must not wait for the server's own round of counting.</summary>
    private const int ManyRows = 10_000;

    private const string ShutDown = PostgresErrorCodes.AdminShutdown;
    private const string Crashed = PostgresErrorCodes.CrashShutdown;

    private readonly NpgsqlDataSource _source;
    private readonly PostgresFaults _faults;

    public PostgresDatabase(string connectionString)
    {
        var options = new NpgsqlConnectionStringBuilder(connectionString);
        options.ApplicationName ??= "tro-ly-dich-vu-cong";
        if (options.MaxAutoPrepare == 0)
            (options.MaxAutoPrepare, options.AutoPrepareMinUsages) = (100, 2);
        _source = NpgsqlDataSource.Create(options);
        _faults = new PostgresFaults(options);
    }

    public override void Upgrade() => _faults.Guard(() =>
    {
        using var session = Open();
        PostgresUpgrade.Run(session, WriterLock, _faults);
        return 0;
    });

    public override T Read<T>(Func<SqlSession, T> work)
    {
        try
        {
            return ReadOnce(work);
        }
        catch (NpgsqlException fault) when (fault is not PostgresException { SqlState: not (ShutDown or Crashed) })
        {
            // The server was restarted under a pooled connection. A read can be tried again; the pool opens a new one.
            _source.Clear();
            return ReadOnce(work);
        }
    }

    public override T Write<T>(Func<SqlSession, T> work)
    {
        using var session = Open();
        return InTransaction(session, () => work(session));
    }

    public override T WriteStaged<T>(IEnumerable<StagedRow> rows, Func<SqlSession, T> work)
    {
        using var session = Open();
        session.Begin(((NpgsqlConnection)session.Connection).BeginTransaction());
        session.RunScript(StagedRow.Table(SchemaWords.Postgres, " ON COMMIT DROP"));
        var count = Copy((NpgsqlConnection)session.Connection, rows);
        session.RunScript("ANALYZE staged");
        Lock(session);
        var result = work(session);
        session.End();
        if (count >= ManyRows)
            session.RunScript("ANALYZE observations; ANALYZE slices; ANALYZE reports");
        return result;
    }

    public override void Dispose() => _source.Dispose();

    private static int Copy(NpgsqlConnection connection, IEnumerable<StagedRow> rows)
    {
        var count = 0;
        using var copy = connection.BeginBinaryImport($"COPY staged ({StagedRow.Columns}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            count++;
            copy.StartRow();
            copy.Write(row.ReportNumber, NpgsqlDbType.Bigint);
            copy.Write(row.Day, NpgsqlDbType.Bigint);
            copy.Write(row.Figure.IndicatorId, NpgsqlDbType.Text);
            copy.Write((long)row.Figure.EntityKind, NpgsqlDbType.Bigint);
            copy.Write(row.Figure.EntityId, NpgsqlDbType.Text);
            copy.Write(row.Figure.Location, NpgsqlDbType.Text);
            copy.Write(row.Millionths, NpgsqlDbType.Bigint);
            copy.Write(row.Figure.Unit, NpgsqlDbType.Text);
            copy.Write(row.Figure.Printed, NpgsqlDbType.Text);
            copy.Write(row.Numerator, NpgsqlDbType.Text);
            copy.Write(row.Denominator, NpgsqlDbType.Text);
            copy.Write((long)row.Figure.Line, NpgsqlDbType.Bigint);
            copy.Write(row.Figure.Note, NpgsqlDbType.Text);
        }

        copy.Complete();
        return count;
    }

    private static void Lock(SqlSession session) => session.Scalar($"SELECT 1 FROM pg_advisory_xact_lock({WriterLock})");

    private static T InTransaction<T>(SqlSession session, Func<T> work)
    {
        session.Begin(((NpgsqlConnection)session.Connection).BeginTransaction());
        Lock(session);
        var result = work();
        session.End();
        return result;
    }

    private T ReadOnce<T>(Func<SqlSession, T> work)
    {
        using var session = Open();
        return work(session);
    }

    private SqlSession Open() => new(_source.OpenConnection());
}
