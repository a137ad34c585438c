using System.Globalization;
using Assistant.Bot.Answers.Files;
using SkiaSharp;

namespace Assistant.Bot.Answers.Charts;

internal sealed record LinePoint(DateOnly Day, decimal Value);

/// <summary>The values of one unit, oldest first.</summary>
internal sealed record LineSeries(string Name, IReadOnlyList<LinePoint> Points, SKColor Colour)
{
    public const int Most = 5;

    /// <summary>At most <see cref="Most"/> units: more lines than that nobody tells apart.</summary>
    public static IReadOnlyList<LineSeries> Of(FigureSheet sheet) =>
    [
        .. sheet.Rows.Where(row => row.Period is not null).GroupBy(row => row.Entity).Take(Most).Select((rows, index) => new LineSeries(
            rows.First().Name,
            [.. rows.Select(row => new LinePoint(DayOf(row.Period!), row.Value)).OrderBy(point => point.Day)],
            ChartColours.Series[index])),
    ];

    /// <summary>The last day of a period: where its point stands.</summary>
    public static DateOnly DayOf(AnswerPeriod period) => DateOnly.ParseExact(period.To, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
