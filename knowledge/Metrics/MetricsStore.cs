using System.Data.Common;
using System.Globalization;
using Assistant.Knowledge.Metrics.Storage;

namespace Assistant.Knowledge.Metrics;

/// <summary>The store over either database: the same statements, the same tables.</summary>
public abstract class MetricsStore : IMetricsStore, IDisposable
{
    private readonly SqlDatabase _database;
    private readonly TimeProvider _time;

    private protected MetricsStore(SqlDatabase database, TimeProvider time)
    {
        _database = database;
        _time = time;
    }

    public void Initialize() => _database.Upgrade();

    public ImportResult Import(ReportImport import)
    {
        ArgumentNullException.ThrowIfNull(import);
        var problems = ReportImportCheck.Problems(import);
        return problems.Count > 0
            ? new ImportResult(ImportOutcome.Refused, 0, problems)
            : _database.Write(session => SqlReportImport.Take(session, import, _time.GetUtcNow()));
    }

    public FeedResult Feed(IEnumerable<FeedFigure> figures, Func<bool>? mayKeep = null)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var feed = new SqlFeed(_time.GetUtcNow());
        return _database.WriteStaged(feed.Rows(figures), session =>
        {
            if (mayKeep?.Invoke() == false)
                return FeedResult.Nothing;
            var result = feed.Take(session);
            session.Commit();
            return result;
        });
    }

    public IReadOnlyList<Report> Reports(bool includeInternal = false) =>
        ReportsWith(new ObservationFilter { IncludeInternal = includeInternal });

    public IReadOnlyList<Report> ReportsWith(ObservationFilter filter) =>
        Rows(filter, SqlReads.ReportList, ReportRow.Read);

    public IReadOnlyList<Observation> Observations(ObservationFilter filter) =>
        Rows(filter, SqlReads.FigureList, row => ObservationRow.Read(row));

    public IReadOnlyList<FeedFigure> Series(ObservationFilter filter) =>
        Rows(filter, SqlReads.Series, row => new FeedFigure(ReportRow.Read(row), ObservationRow.Read(row, ReportRow.Width)));

    public ReportImport? Newest(ObservationFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (filter.IndicatorId is null || filter.EntityKind is null)
            throw new ArgumentException("An indicator and a kind of unit are needed.", nameof(filter));
        var whole = filter with { EntityId = null, Side = null };
        return SqlFilter.CanMatch(whole) ? _database.Read(session => session.Read(SqlReads.Newest(whole), ReadOne)) : null;
    }

    public bool HoldsInternal(ObservationFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return SqlFilter.CanMatch(filter) && _database.Read(session => session.Any(SqlReads.HoldsInternal(filter)));
    }

    public IReadOnlyList<PastFigure> History(ObservationFilter filter) => Rows(filter, SqlReads.History, row => new PastFigure(
        ReportRow.Read(row),
        ObservationRow.Read(row, ReportRow.Width),
        DateTimeOffset.Parse(row.GetString(row.FieldCount - 1), CultureInfo.InvariantCulture)));

    public int Revisions(string reportId) => _database.Read(session =>
        (int)(long)(session.Scalar($"SELECT MAX(revision) FROM reports WHERE id = {reportId}") ?? 0L));

    // Whatever changes a figure in force adds a report or counts up the revision of one.
    public string State() => _database.Read(session => session.Rows(
        $"SELECT COALESCE(MAX(key), 0), COALESCE(SUM(revision), 0) FROM reports",
        row => string.Create(CultureInfo.InvariantCulture, $"{row.GetValue(0)}.{row.GetValue(1)}")))[0];

    public void Dispose()
    {
        _database.Dispose();
        GC.SuppressFinalize(this);
    }

    private static ReportImport? ReadOne(DbDataReader row)
    {
        if (!row.Read())
            return null;
        var report = ReportRow.Read(row);
        var figures = new List<(long Place, Observation Figure)>();
        do
            figures.Add((row.GetInt64(row.FieldCount - 1), ObservationRow.Read(row, ReportRow.Width)));
        while (row.Read());
        return new ReportImport(report, [.. figures.OrderBy(item => item.Place).ThenBy(item => item.Figure.EntityId, StringComparer.Ordinal).Select(item => item.Figure)]);
    }

    private List<T> Rows<T>(ObservationFilter filter, Func<ObservationFilter, SqlText> statement, Func<DbDataReader, T> read)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return SqlFilter.CanMatch(filter) ? _database.Read(session => session.Rows(statement(filter), read)) : [];
    }
}
