using System.Globalization;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Metrics;

/// <summary>A row of the table "reports".</summary>
internal sealed class ReportRow
{
    public const string Columns =
        "r.id Id, r.title Title, r.number Number, r.date Date, r.period_from PeriodFrom, r.period_to PeriodTo, "
        + "r.period_label Label, r.circulation Circulation";

    public const string Insert =
        """
        INSERT INTO reports (id, revision, current, content_hash, title, number, date, period_from, period_to, period_label,
            year, week, circulation, imported_at)
        VALUES (@Id, (SELECT COUNT(*) + 1 FROM reports WHERE id = @Id), 1, @hash, @Title, @Number, @Date, @from, @to, @Label,
            @year, @week, @circulation, @at)
        RETURNING key
        """;

    private const string DayFormat = "yyyy-MM-dd";

    public required string Id { get; init; }
    public required string Title { get; init; }
    public string? Number { get; init; }
    public string? Date { get; init; }
    public string? PeriodFrom { get; init; }
    public required string PeriodTo { get; init; }
    public required string Label { get; init; }
    public long Circulation { get; init; }

    public static string? Day(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    public Report ToReport() => new()
    {
        Id = Id,
        Title = Title,
        Number = Number,
        Date = Date,
        Period = new Period(PeriodFrom is null ? null : ReadDay(PeriodFrom), ReadDay(PeriodTo), Label),
        Circulation = (Circulation)Circulation,
    };

    private static DateOnly ReadDay(string day) => DateOnly.ParseExact(day, DayFormat, CultureInfo.InvariantCulture);
}

/// <summary>A row of the table "observations".</summary>
internal sealed class ObservationRow
{
    public const string Columns =
        "r.id ReportId, o.location Location, o.indicator IndicatorId, o.entity_kind EntityKind, o.entity EntityId, "
        + "o.millionths Millionths, o.unit Unit, o.printed Printed, o.side Side, o.position Position, o.numerator Numerator, "
        + "o.denominator Denominator, o.line Line, o.note Note";

    public const string Insert =
        """
        INSERT INTO observations (report_key, ordinal, location, indicator, entity_kind, entity, millionths, unit, printed, side,
            position, numerator, denominator, line, note)
        VALUES (@key, @ordinal, @Location, @IndicatorId, @kind, @EntityId, @millionths, @Unit, @Printed, @side, @Position,
            @numerator, @denominator, @Line, @Note)
        """;

    private const decimal Million = 1_000_000m;

    public required string ReportId { get; init; }
    public required string Location { get; init; }
    public required string IndicatorId { get; init; }
    public long EntityKind { get; init; }
    public required string EntityId { get; init; }
    public long Millionths { get; init; }
    public required string Unit { get; init; }
    public required string Printed { get; init; }
    public long? Side { get; init; }
    public long? Position { get; init; }
    public string? Numerator { get; init; }
    public string? Denominator { get; init; }
    public long Line { get; init; }
    public string? Note { get; init; }

    public static object Arguments(long key, int ordinal, Observation item) => new
    {
        key,
        ordinal,
        item.Location,
        item.IndicatorId,
        kind = (int)item.EntityKind,
        item.EntityId,
        millionths = (long)(item.Value * Million),
        item.Unit,
        item.Printed,
        side = (int?)item.Side,
        item.Position,
        numerator = item.Numerator?.ToString(CultureInfo.InvariantCulture),
        denominator = item.Denominator?.ToString(CultureInfo.InvariantCulture),
        item.Line,
        item.Note,
    };

    public Observation ToObservation() => new()
    {
        ReportId = ReportId,
        Location = Location,
        IndicatorId = IndicatorId,
        EntityKind = (EntityKind)EntityKind,
        EntityId = EntityId,
        Value = Millionths / Million,
        Unit = Unit,
        Printed = Printed,
        Side = (RankSide?)Side,
        Position = (int?)Position,
        Numerator = Number(Numerator),
        Denominator = Number(Denominator),
        Line = (int)Line,
        Note = Note,
    };

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
