namespace Assistant.Knowledge.Metrics.Storage;

/// <summary>Takes a printed report as a whole. A corrected one replaces the old, whose figures move to the history.</summary>
internal static class SqlReportImport
{
    public static ImportResult Take(SqlSession session, ReportImport import, DateTimeOffset now)
    {
        var report = import.Report;
        var hash = MetricsCsv.Hash(import);
        var known = session.Scalar($"SELECT content_hash FROM reports WHERE id = {report.Id} AND current = 1") as string;
        if (known == hash)
            return new ImportResult(ImportOutcome.Unchanged, 0, []);
        if (known is not null)
            Retire(session, (long)session.Scalar($"SELECT key FROM reports WHERE id = {report.Id} AND current = 1")!, now);

        var key = (long)session.Scalar(ReportRow.Insert(report, hash, now))!;
        for (var ordinal = 0; ordinal < import.Observations.Count; ordinal++)
            session.Run(ObservationRow.Insert(key, report.Period.To, ordinal, import.Observations[ordinal]));
        foreach (var (indicator, kind) in import.Observations.Select(item => (item.IndicatorId, item.EntityKind)).Distinct())
            session.Run($"INSERT INTO slices (indicator, entity_kind, day, report_key) VALUES ({indicator}, {kind}, {report.Period.To}, {key})");
        session.Commit();
        return new ImportResult(known is null ? ImportOutcome.Added : ImportOutcome.Superseded, import.Observations.Count, []);
    }

    private static void Retire(SqlSession session, long key, DateTimeOffset now)
    {
        session.Run(
            $"""
            INSERT INTO past_observations ({ObservationRow.Stored}, replaced_at)
            SELECT {ObservationRow.StoredOfO}, {ReportRow.Moment(now)}
            FROM slices s JOIN observations o ON o.indicator = s.indicator AND o.entity_kind = s.entity_kind AND o.day = s.day
                AND o.report_key = s.report_key
            WHERE s.report_key = {key}
            """);
        session.Run(
            $"""
            DELETE FROM observations WHERE (indicator, entity_kind, day, report_key) IN
                (SELECT s.indicator, s.entity_kind, s.day, s.report_key FROM slices s WHERE s.report_key = {key})
            """);
        session.Run($"DELETE FROM slices WHERE report_key = {key}");
        session.Run($"UPDATE reports SET current = 0 WHERE key = {key}");
    }
}
