namespace Assistant.Knowledge.Metrics.Storage;

/// <summary>
/// Takes figures of a feed: what is new is added, what differs replaces the old figure, which moves to the history, and what
/// the feed does not mention stays. The figures are in "staged" already; all statements work on the whole of them at once.
/// </summary>
internal sealed class SqlFeed(DateTimeOffset now)
{
    private static readonly SqlNames SameFigure = new(
        "o.indicator = s.indicator AND o.entity_kind = s.entity_kind AND o.day = s.day AND o.report_key = m.report_key "
        + "AND o.entity = s.entity");

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Report> _reports = [];

    /// <summary>The figures as rows; remembers the reports on the way.</summary>
    public IEnumerable<StagedRow> Rows(IEnumerable<FeedFigure> figures)
    {
        foreach (var (report, figure) in figures)
        {
            if (!_numbers.TryGetValue(report.Id, out var number))
            {
                _numbers[report.Id] = number = _reports.Count;
                _reports.Add(report);
            }

            yield return new StagedRow(number, DayNumber.Of(report.Period.To), figure);
        }
    }

    public FeedResult Take(SqlSession session)
    {
        var before = (long)session.Scalar($"SELECT COALESCE(MAX(key), 0) FROM reports")!;
        for (var number = 0; number < _reports.Count; number++)
            session.Run($"INSERT INTO staged_reports (report_no, report_key) VALUES ({number}, {KeyOf(session, _reports[number])})");
        Judge(session);
        var moved = Enumerable.Range(0, _reports.Count).Sum(number => SqlCirculationChange.Apply(session, number, _reports[number], now));
        var counts = session.Rows($"SELECT COALESCE(verdict, 2), COUNT(*) FROM staged GROUP BY verdict", row => (Verdict: row.GetInt64(0), Count: (int)row.GetInt64(1)))
            .ToDictionary(row => row.Verdict, row => row.Count);
        Correct(session);
        Add(session);
        CountRevisions(session, before);
        return new FeedResult(counts.GetValueOrDefault(2) - moved, counts.GetValueOrDefault(1) + moved, counts.GetValueOrDefault(0))
        {
            Reports = _reports,
        };
    }

    private long KeyOf(SqlSession session, Report report) =>
        (long)(session.Scalar($"SELECT key FROM reports WHERE id = {report.Id} AND current = 1")
            ?? session.Scalar(ReportRow.Insert(report, "", now))!);

    /// <summary>What the store says of each figure: 0 known, 1 other, null never heard of.</summary>
    private static void Judge(SqlSession session) => session.Run(
        $"""
        UPDATE staged AS s SET verdict = (
            SELECT CASE WHEN o.millionths = s.millionths AND o.unit = s.unit AND o.printed = s.printed
                AND o.numerator IS NOT DISTINCT FROM s.numerator AND o.denominator IS NOT DISTINCT FROM s.denominator
                AND o.note IS NOT DISTINCT FROM s.note THEN 0 ELSE 1 END
            FROM staged_reports m JOIN observations o ON {SameFigure} WHERE m.report_no = s.report_no)
        """);

    private void Correct(SqlSession session)
    {
        session.Run(
            $"""
            INSERT INTO past_observations ({ObservationRow.Stored}, replaced_at)
            SELECT {ObservationRow.StoredOfO}, {ReportRow.Moment(now)}
            FROM staged s JOIN staged_reports m ON m.report_no = s.report_no JOIN observations o ON {SameFigure} WHERE s.verdict = 1
            """);
        session.Run(
            $"""
            UPDATE observations AS o SET location = s.location, millionths = s.millionths, unit = s.unit, printed = s.printed,
                numerator = s.numerator, denominator = s.denominator, line = s.line, note = s.note
            FROM staged s JOIN staged_reports m ON m.report_no = s.report_no WHERE s.verdict = 1 AND {SameFigure}
            """);
    }

    private static void Add(SqlSession session)
    {
        session.Run(
            $"""
            INSERT INTO observations (indicator, entity_kind, day, report_key, entity, ordinal, location, millionths, unit, printed,
                numerator, denominator, line, note)
            SELECT s.indicator, s.entity_kind, s.day, m.report_key, s.entity, 0, s.location, s.millionths, s.unit, s.printed,
                s.numerator, s.denominator, s.line, s.note
            FROM staged s JOIN staged_reports m ON m.report_no = s.report_no WHERE s.verdict IS NULL
            ORDER BY s.indicator, s.entity_kind, s.day, m.report_key, s.entity
            """);
        session.Run(
            $"""
            INSERT INTO slices (indicator, entity_kind, day, report_key)
            SELECT DISTINCT s.indicator, s.entity_kind, s.day, m.report_key
            FROM staged s JOIN staged_reports m ON m.report_no = s.report_no WHERE s.verdict IS NULL ON CONFLICT DO NOTHING
            """);
    }

    private void CountRevisions(SqlSession session, long before) => session.Run(
        $"""
        UPDATE reports SET revision = revision + 1, imported_at = {ReportRow.Moment(now)}
        WHERE key <= {before} AND key IN (SELECT m.report_key FROM staged_reports m WHERE EXISTS (
            SELECT 1 FROM staged s WHERE s.report_no = m.report_no AND (s.verdict IS NULL OR s.verdict = 1)))
        """);
}
