using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Metrics.Storage;

/// <summary>
/// The reading statements. CROSS JOIN tells SQLite to walk the tables in the order written, each by an index; to PostgreSQL it
/// is a join like any other.
/// </summary>
internal static class SqlReads
{
    /// <summary>A figure belongs to a slice when it stands in the same stretch of the sorted table.</summary>
    private static readonly SqlNames FigureOfSlice = new(
        "o.indicator = s.indicator AND o.entity_kind = s.entity_kind AND o.day = s.day AND o.report_key = s.report_key");

    private static readonly SqlNames SlicesFirst = new("slices s CROSS JOIN reports r");
    private static readonly SqlNames ReportFirst = new("reports r CROSS JOIN slices s");

    public static SqlText ReportList(ObservationFilter filter) =>
        $"""
        SELECT {ReportRow.Columns} FROM reports r WHERE {SqlFilter.Reports(filter)} AND {Holds(filter)}
        ORDER BY {SqlFilter.NewestFirst}{SqlFilter.Limit(filter)}
        """;

    public static SqlText FigureList(ObservationFilter filter) => Figures(filter, ObservationRow.Columns);

    /// <summary>Each figure with its report in front.</summary>
    public static SqlText Series(ObservationFilter filter) =>
        Figures(filter, new SqlNames($"{ReportRow.Columns.Text}, {ObservationRow.Columns.Text}"));

    /// <summary>
    /// The newest report that holds the indicator for such units, and its figures, as one look at the store. The figures come as
    /// they are stored, by unit, with their place in the report as the last column: sorting so few is quicker outside.
    /// </summary>
    public static SqlText Newest(ObservationFilter filter) =>
        $"""
        SELECT {ReportRow.Columns}, {ObservationRow.Columns}, o.ordinal FROM (
            SELECT s.day AS day, s.report_key AS report_key FROM {(NamesReport(filter) ? ReportFirst : SlicesFirst)}
            WHERE r.key = s.report_key AND {SqlFilter.Reports(filter)}{SqlFilter.Slices(filter)}
            ORDER BY s.day DESC, r.simulated, r.id DESC LIMIT 1) n
        CROSS JOIN reports r CROSS JOIN observations o
        WHERE r.key = n.report_key AND o.day = n.day AND o.report_key = n.report_key{SqlFilter.Figures(filter)}
        """;

    public static SqlText HoldsInternal(ObservationFilter filter) =>
        $"""
        SELECT 1 FROM reports r
        WHERE {SqlFilter.ReportsOfAll(filter)} AND r.circulation = {Circulation.Internal} AND {Holds(filter)} LIMIT 1
        """;

    public static SqlText History(ObservationFilter filter) =>
        $"""
        SELECT {ReportRow.Columns}, {ObservationRow.Columns}, o.replaced_at
        FROM past_observations o JOIN reports r ON r.key = o.report_key
        WHERE {Circulated(filter)}{OfReport(filter)}{SqlFilter.Figures(filter)}
        ORDER BY o.replaced_at DESC, o.ordinal, o.entity{SqlFilter.Limit(filter)}
        """;

    /// <summary>The filter leaves one report or a few: then they are looked up first.</summary>
    private static bool NamesReport(ObservationFilter filter) => (filter.ReportId ?? (object?)filter.Period?.Week) is not null;

    private static SqlText Figures(ObservationFilter filter, SqlNames columns)
    {
        if (filter.EntityId is not null && !NamesReport(filter))
        {
            return $"""
                SELECT {columns} FROM observations o CROSS JOIN reports r
                WHERE r.key = o.report_key AND {SqlFilter.Reports(filter)}{SqlFilter.Figures(filter)}
                ORDER BY o.day DESC, r.simulated, r.id DESC, o.ordinal{SqlFilter.Limit(filter)}
                """;
        }

        return $"""
            SELECT {columns} FROM reports r CROSS JOIN slices s CROSS JOIN observations o
            WHERE s.report_key = r.key AND {FigureOfSlice} AND {SqlFilter.Reports(filter)}{SqlFilter.Slices(filter)}{SqlFilter.Figures(filter)}
            ORDER BY {SqlFilter.NewestFirst}, o.ordinal, o.entity{SqlFilter.Limit(filter)}
            """;
    }

    private static SqlText Holds(ObservationFilter filter)
    {
        if (filter is { EntityId: null, Side: null })
            return $"EXISTS (SELECT 1 FROM slices s WHERE s.report_key = r.key{SqlFilter.Slices(filter)})";
        return $"""
            EXISTS (SELECT 1 FROM slices s JOIN observations o ON {FigureOfSlice}
                WHERE s.report_key = r.key{SqlFilter.Slices(filter)}{SqlFilter.Figures(filter)})
            """;
    }

    private static SqlText Circulated(ObservationFilter filter)
    {
        if (filter.IncludeInternal)
            return $"1 = 1";
        return $"r.circulation = {Circulation.Public}";
    }

    private static SqlText OfReport(ObservationFilter filter)
    {
        if (filter.ReportId is { } id)
            return $" AND r.id = {id}";
        return SqlText.None;
    }
}
