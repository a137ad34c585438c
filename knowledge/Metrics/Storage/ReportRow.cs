using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Metrics.Storage;

/// <summary>A row of the table "reports".</summary>
internal static partial class ReportRow
{
    /// <summary>How many columns <see cref="Columns"/> names.</summary>
    public const int Width = 10;

    public static readonly SqlNames Columns = new(
        "r.id, r.title, r.number, r.date, r.period_from, r.period_to, r.period_label, r.circulation, r.feed_key, r.simulated");

    private const string DayFormat = "yyyy-MM-dd";

    [GeneratedRegex(@"Tuần ([0-9]{1,2})/([0-9]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex WeekLabel();

    public static Report Read(DbDataReader row) => new()
    {
        Id = row.GetString(0),
        Title = row.GetString(1),
        Number = row.TextOrNull(2),
        Date = row.TextOrNull(3),
        Period = new Period(row.TextOrNull(4) is { } from ? ReadDay(from) : null, ReadDay(row.GetString(5)), row.GetString(6)),
        Circulation = (Circulation)row.GetInt64(7),
        FeedKey = row.TextOrNull(8),
        IsSimulated = row.GetInt64(9) == 1,
    };

    /// <summary>Returns the key of the new row.</summary>
    public static SqlText Insert(Report report, string hash, DateTimeOffset now)
    {
        var week = WeekLabel().Match(report.Period.Label);
        var year = week.Success ? int.Parse(week.Groups[2].ValueSpan, CultureInfo.InvariantCulture) : report.Period.To.Year;
        int? number = week.Success ? int.Parse(week.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;
        return $"""
            INSERT INTO reports (id, revision, current, content_hash, title, number, date, period_from, period_to, period_label,
                year, week, circulation, imported_at, feed_key, simulated)
            VALUES ({report.Id}, (SELECT COUNT(*) + 1 FROM reports WHERE id = {report.Id}), 1, {hash}, {report.Title}, {report.Number},
                {report.Date}, {Day(report.Period.From)}, {Day(report.Period.To)}, {report.Period.Label}, {year}, {number},
                {report.Circulation}, {Moment(now)}, {report.FeedKey}, {(report.IsSimulated ? 1 : 0)})
            RETURNING key
            """;
    }

    public static string? Day(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    public static string Moment(DateTimeOffset moment) => moment.ToString("O", CultureInfo.InvariantCulture);

    public static string? TextOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static int? NumberOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : (int)row.GetInt64(column);

    private static DateOnly ReadDay(string day) => DateOnly.ParseExact(day, DayFormat, CultureInfo.InvariantCulture);
}
