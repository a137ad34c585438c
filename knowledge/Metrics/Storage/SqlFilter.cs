using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Metrics.Storage;

/// <summary>
/// The conditions of a filter as SQL. Only conditions that apply are written, so that the database can use its indexes.
/// Tables are named r (reports), s (slices) and o (observations).
/// </summary>
internal static class SqlFilter
{
    /// <summary>The newest first; on the same day a real report before a simulated one.</summary>
    public static readonly SqlNames NewestFirst = new("r.period_to DESC, r.simulated, r.id DESC");

    /// <summary>Text of PostgreSQL holds no zero character, so nothing stored can match one.</summary>
    public static bool CanMatch(ObservationFilter filter) =>
        !HasZero(filter.ReportId) && !HasZero(filter.IndicatorId) && !HasZero(filter.EntityId);

    /// <summary>Conditions on the report, circulation among them: without the right, internal reports do not exist.</summary>
    public static SqlText Reports(ObservationFilter filter)
    {
        if (filter.IncludeInternal)
            return ReportsOfAll(filter);
        return $"{ReportsOfAll(filter)} AND r.circulation = {Circulation.Public}";
    }

    public static SqlText ReportsOfAll(ObservationFilter filter)
    {
        SqlText sql = $"r.current = 1";
        if (filter.ReportId is { } id)
            sql = $"{sql} AND r.id = {id}";
        if (filter.Period is not { } period)
            return sql;
        if (period.Year is { } year)
            sql = $"{sql} AND r.year = {year}";
        if (period.Week is { } week)
            sql = $"{sql} AND r.week = {week}";
        if (ReportRow.Day(period.Day) is { } day)
            sql = $"{sql} AND r.period_to >= {day} AND (r.period_from IS NULL OR r.period_from <= {day})";
        if (ReportRow.Day(period.EndsFrom) is { } from)
            sql = $"{sql} AND r.period_to >= {from}";
        if (ReportRow.Day(period.EndsTo) is { } to)
            sql = $"{sql} AND r.period_to <= {to}";
        return sql;
    }

    /// <summary>Conditions on what the report measures, each with AND in front.</summary>
    public static SqlText Slices(ObservationFilter filter)
    {
        var sql = SqlText.None;
        if (filter.IndicatorId is { } indicator)
            sql = $"{sql} AND s.indicator = {indicator}";
        if (filter.EntityKind is { } kind)
            sql = $"{sql} AND s.entity_kind = {kind}";

        // The same days once more, where the index of the slices can use them.
        if (filter.Period?.EndsFrom is { } from)
            sql = $"{sql} AND s.day >= {from}";
        if (filter.Period?.EndsTo is { } to)
            sql = $"{sql} AND s.day <= {to}";
        return sql;
    }

    /// <summary>
    /// Conditions on the figure, each with AND in front. With a unit, the kind is no more than a check (the plus sign keeps it out
    /// of the choice of an index): a unit has one kind, and its own index is the shorter way.
    /// </summary>
    public static SqlText Figures(ObservationFilter filter)
    {
        var sql = SqlText.None;
        if (filter.IndicatorId is { } indicator)
            sql = $"{sql} AND o.indicator = {indicator}";
        if (filter.EntityKind is { } kind && filter.EntityId is null)
            sql = $"{sql} AND o.entity_kind = {kind}";
        if (filter.EntityKind is { } checkedKind && filter.EntityId is not null)
            sql = $"{sql} AND +o.entity_kind = {checkedKind}";
        if (filter.EntityId is { } entity)
            sql = $"{sql} AND o.entity = {entity}";
        if (filter.Side is { } side)
            sql = $"{sql} AND o.side = {side}";
        if (filter.Period?.EndsFrom is { } from)
            sql = $"{sql} AND o.day >= {from}";
        if (filter.Period?.EndsTo is { } to)
            sql = $"{sql} AND o.day <= {to}";
        return sql;
    }

    public static SqlText Limit(ObservationFilter filter)
    {
        if (filter.Limit is { } limit)
            return $" LIMIT {limit}";
        return SqlText.None;
    }

    private static bool HasZero(string? text) => text is not null && text.Contains('\0', StringComparison.Ordinal);
}
