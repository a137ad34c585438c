namespace Assistant.Knowledge.Metrics.Storage;

/// <summary>
/// A figure that was fed as internal and now comes as public, or the other way round, is the same figure: the copy under the
/// other mark moves to the history. So a figure that was public by mistake stops being so.
/// </summary>
internal static class SqlCirculationChange
{
    /// <summary>How many figures changed their mark.</summary>
    public static int Apply(SqlSession session, int number, Report report, DateTimeOffset now)
    {
        var others = session.Rows(
            $"SELECT key FROM reports WHERE feed_key = {report.FeedKey} AND id <> {report.Id} AND current = 1", row => row.GetInt64(0));
        return others.Sum(other => Move(session, number, other, now));
    }

    private static int Move(SqlSession session, int number, long other, DateTimeOffset now)
    {
        session.Run(
            $"""
            INSERT INTO past_observations ({ObservationRow.Stored}, replaced_at)
            SELECT {ObservationRow.StoredOfO}, {ReportRow.Moment(now)}
            FROM staged s JOIN observations o ON o.indicator = s.indicator AND o.entity_kind = s.entity_kind AND o.day = s.day
                AND o.report_key = {other} AND o.entity = s.entity
            WHERE s.report_no = {number}
            """);
        var moved = session.Run(
            $"""
            DELETE FROM observations WHERE (indicator, entity_kind, day, report_key, entity) IN
                (SELECT s.indicator, s.entity_kind, s.day, m.key, s.entity FROM staged s JOIN reports m ON m.key = {other}
                 WHERE s.report_no = {number})
            """);
        session.Run(
            $"""
            DELETE FROM slices WHERE report_key = {other} AND NOT EXISTS (
                SELECT 1 FROM observations o WHERE o.indicator = slices.indicator AND o.entity_kind = slices.entity_kind
                    AND o.day = slices.day AND o.report_key = slices.report_key)
            """);
        return moved;
    }
}
