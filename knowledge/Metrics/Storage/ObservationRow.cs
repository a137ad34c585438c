using System.Data.Common;
using System.Globalization;

namespace Assistant.Knowledge.Metrics.Storage;

/// <summary>A row of the table "observations", or of "past_observations".</summary>
internal static class ObservationRow
{
    public static readonly SqlNames Columns = new(
        "r.id, o.location, o.indicator, o.entity_kind, o.entity, o.millionths, o.unit, o.printed, o.side, o.position, o.numerator, "
        + "o.denominator, o.line, o.note");

    /// <summary>What a correction takes over into the history.</summary>
    public static readonly SqlNames Stored = new(
        "report_key, day, ordinal, location, indicator, entity_kind, entity, millionths, unit, printed, side, position, numerator, "
        + "denominator, line, note");

    public static readonly SqlNames StoredOfO = new(
        "o.report_key, o.day, o.ordinal, o.location, o.indicator, o.entity_kind, o.entity, o.millionths, o.unit, o.printed, o.side, "
        + "o.position, o.numerator, o.denominator, o.line, o.note");

    private const decimal Million = 1_000_000m;

    public static SqlText Insert(long reportKey, DateOnly day, int ordinal, Observation item) =>
        $"""
        INSERT INTO observations (report_key, day, ordinal, location, indicator, entity_kind, entity, millionths, unit, printed, side,
            position, numerator, denominator, line, note)
        VALUES ({reportKey}, {day}, {ordinal}, {item.Location}, {item.IndicatorId}, {item.EntityKind}, {item.EntityId},
            {(long)(item.Value * Million)}, {item.Unit}, {item.Printed}, {(int?)item.Side}, {item.Position},
            {StagedRow.Text(item.Numerator)}, {StagedRow.Text(item.Denominator)}, {item.Line}, {item.Note})
        """;

    /// <param name="row">A row that holds <see cref="Columns"/>.</param>
    /// <param name="at">Where they begin.</param>
    public static Observation Read(DbDataReader row, int at = 0) => new()
    {
        ReportId = row.GetString(at),
        Location = row.GetString(at + 1),
        IndicatorId = row.GetString(at + 2),
        EntityKind = (EntityKind)row.GetInt64(at + 3),
        EntityId = row.GetString(at + 4),
        Value = row.GetInt64(at + 5) / Million,
        Unit = row.GetString(at + 6),
        Printed = row.GetString(at + 7),
        Side = (RankSide?)row.NumberOrNull(at + 8),
        Position = row.NumberOrNull(at + 9),
        Numerator = Number(row.TextOrNull(at + 10)),
        Denominator = Number(row.TextOrNull(at + 11)),
        Line = (int)row.GetInt64(at + 12),
        Note = row.TextOrNull(at + 13),
    };

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
