using System.Globalization;
using CsvHelper;

namespace Assistant.Knowledge.Metrics.Feeds;

/// <summary>Writes figures in the long form that <see cref="FeedImporter"/> reads.</summary>
public static class FeedCsv
{
    private static readonly CsvWriterOptions Format = new() { NewLine = "\n" };

    private static readonly FeedColumn[] Columns =
    [
        FeedColumn.Indicator, FeedColumn.Entity, FeedColumn.Period, FeedColumn.Value, FeedColumn.Numerator, FeedColumn.Denominator,
        FeedColumn.Circulation, FeedColumn.Simulated,
    ];

    /// <returns>How many figures were written.</returns>
    public static int Write(TextWriter text, IEnumerable<FeedFigure> figures)
    {
        using var csv = CsvWriter.Create(text, Format, leaveOpen: true);
        csv.WriteRecord(Array.ConvertAll(Columns, FeedColumns.Name));
        var count = 0;
        foreach (var (report, figure) in figures)
        {
            csv.WriteRecord(
            [
                figure.IndicatorId, figure.EntityId, report.Period.Label, Number(figure.Value), Number(figure.Numerator), Number(figure.Denominator),
                CsvWords.Of(report.Circulation), report.IsSimulated ? "có" : "không",
            ]);
            count++;
        }

        return count;
    }

    private static string Number(decimal? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";
}
