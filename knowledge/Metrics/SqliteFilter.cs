using System.Text;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Metrics;

/// <summary>
/// The conditions of a filter as SQL, without text from outside: every value is a parameter. Only conditions that apply are
/// written, so that the planner of SQLite can use the index.
/// </summary>
internal static class SqliteFilter
{
    private static readonly string OnlyPublic = $" AND r.circulation = {(int)Circulation.Public}";

    public static string Visible(ObservationFilter filter) => filter.IncludeInternal ? "" : OnlyPublic;

    /// <summary>Conditions on the report, without circulation.</summary>
    public static string Reports(ObservationFilter filter)
    {
        var sql = new StringBuilder("r.current = 1");
        if (filter.ReportId is not null)
            sql.Append(" AND r.id = @ReportId");
        if (filter.Period?.Year is not null)
            sql.Append(" AND r.year = @year");
        if (filter.Period?.Week is not null)
            sql.Append(" AND r.week = @week");
        if (filter.Period?.Day is not null)
            sql.Append(" AND r.period_to >= @day AND (r.period_from IS NULL OR r.period_from <= @day)");
        return sql.ToString();
    }

    /// <summary>Conditions on the figure, each with AND in front.</summary>
    public static string Figures(ObservationFilter filter)
    {
        var sql = new StringBuilder();
        if (filter.IndicatorId is not null)
            sql.Append(" AND o.indicator = @IndicatorId");
        if (filter.EntityKind is not null)
            sql.Append(" AND o.entity_kind = @kind");
        if (filter.EntityId is not null)
            sql.Append(" AND o.entity = @EntityId");
        if (filter.Side is not null)
            sql.Append(" AND o.side = @side");
        return sql.ToString();
    }

    public static string HoldsFigures(ObservationFilter filter) =>
        $"EXISTS (SELECT 1 FROM observations o WHERE o.report_key = r.key{Figures(filter)})";

    public static object Arguments(ObservationFilter filter) => new
    {
        filter.ReportId,
        filter.IndicatorId,
        filter.EntityId,
        kind = (int?)filter.EntityKind,
        side = (int?)filter.Side,
        year = filter.Period?.Year,
        week = filter.Period?.Week,
        day = ReportRow.Day(filter.Period?.Day),
    };
}
