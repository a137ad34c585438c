using System.Globalization;

namespace Assistant.Knowledge.Metrics.Storage;

/// <summary>A figure of a feed on its way into the store, with the number of its report within the feed.</summary>
internal sealed record StagedRow(long ReportNumber, long Day, Observation Figure)
{
    public const string Columns =
        "report_no, day, indicator, entity_kind, entity, location, millionths, unit, printed, numerator, denominator, line, note";

    private const decimal Million = 1_000_000m;

    public long Millionths => (long)(Figure.Value * Million);

    public string? Numerator => Text(Figure.Numerator);

    public string? Denominator => Text(Figure.Denominator);

    /// <summary>"verdict" is what a figure is to the store: null new, 0 known already, 1 a correction.</summary>
    public static string Table(SchemaWords words, string end) =>
        $"""
        CREATE TEMP TABLE staged (report_no {words.Integer}, day {words.Integer}, indicator {words.Id}, entity_kind {words.Integer},
            entity {words.Id}, location TEXT, millionths {words.Integer}, unit TEXT, printed TEXT, numerator TEXT, denominator TEXT,
            line {words.Integer}, note TEXT, verdict {words.Integer}){end};
        CREATE TEMP TABLE staged_reports (report_no {words.Integer} PRIMARY KEY, report_key {words.Integer}){end}
        """;

    public SqlText Insert() =>
        $"""
        INSERT INTO staged (report_no, day, indicator, entity_kind, entity, location, millionths, unit, printed, numerator, denominator, line, note)
        VALUES ({ReportNumber}, {Day}, {Figure.IndicatorId}, {Figure.EntityKind}, {Figure.EntityId}, {Figure.Location}, {Millionths},
            {Figure.Unit}, {Figure.Printed}, {Numerator}, {Denominator}, {Figure.Line}, {Figure.Note})
        """;

    public static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
