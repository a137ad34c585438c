using System.Globalization;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills;

/// <summary>
/// Times that are counted back from the newest period, reckoned with the days of the periods that are held, of the series that the newest one
/// is of. Where no series comes in (a document now and then), a step back is the report before.
/// </summary>
internal static class PeriodsBack
{
    /// <summary>The newest report of a feed and those that are like it, newest first; none: the newest is of no feed.</summary>
    /// <param name="reports">Newest first.</param>
    public static List<Report> Series(IReadOnlyList<Report> reports) =>
        reports is [{ IsFeed: true } newest, ..] ? [.. reports.Where(report => report.IsFeed && report.IsSimulated == newest.IsSimulated && Kind(report) == Kind(newest))] : [];

    /// <summary>The selector of days, of a week, a month or a quarter that is meant.</summary>
    /// <param name="selector">Any; one that is not told by how far it lies back stays what it is.</param>
    /// <param name="reports">Newest first.</param>
    /// <param name="of">The last day of the period that is set against it; null: the newest is.</param>
    /// <returns>Null: no period is meant (the newest).</returns>
    public static string? Absolute(string? selector, IReadOnlyList<Report> reports, DateOnly? of = null)
    {
        if (!TimeSpoken.Is(selector) || TimeSpoken.Parse(selector) is not { } spoken)
        {
            return selector;
        }

        var series = Series(reports);
        return series.Count == 0 ? spoken.Sort == TimeSpoken.Ago ? "previous" : null
            : spoken.Sort is TimeSpoken.Named or TimeSpoken.First or TimeSpoken.Middle or TimeSpoken.Until ? Called(spoken, series)
            : In(spoken, series, spoken.Sort == TimeSpoken.Same && of is { } day ? day : series[0].Period.To);
    }

    // "Đầu tháng 11": the first week that ends in it. Where no report is of that month, the month itself finds no figure.
    private static string Called(TimeSpoken spoken, List<Report> series)
    {
        var (from, to) = spoken.Days(series[0].Period.To);
        // A week belongs to the month that most of its days are in.
        var within = series.FindAll(report => Middle(report) is var day && from <= day && day <= to);
        var meant = spoken.Sort switch
        {
            TimeSpoken.First => within.LastOrDefault(),
            TimeSpoken.Middle => within.ElementAtOrDefault(within.Count / 2),
            TimeSpoken.Until => within.FirstOrDefault(),
            _ => null,
        };
        return meant is not null ? Until(meant) : spoken.Unit == TimeSpoken.Quarter ? Invariant($"quarter:{((from.Month - 1) / 3) + 1}/{from.Year}") : Invariant($"month:{from.Month}/{from.Year}");
    }

    private static DateOnly Middle(Report report) => report.Period.From is { } first ? first.AddDays((report.Period.To.DayNumber - first.DayNumber) / 2) : report.Period.To;

    private static string In(TimeSpoken spoken, List<Report> series, DateOnly newest)
    {
        if (spoken.Unit == TimeSpoken.Period)
        {
            return spoken.Back < series.Count ? Until(series[spoken.Back]) : WeekOf(spoken.Before(newest));
        }

        var day = spoken.Before(newest);
        return spoken.IsWhole && spoken.Unit == "nam" ? Invariant($"year:{day.Year}")
            : spoken.IsWhole ? Invariant($"{(spoken.Unit == TimeSpoken.Quarter ? $"quarter:{((day.Month - 1) / 3) + 1}" : $"month:{day.Month}")}/{day.Year}")
            : series.Find(report => report.Period.From <= day && day <= report.Period.To) is { } held ? Until(held)
            : WeekOf(day);
    }

    private static string Kind(Report report) => report.Period.Label.Split(' ')[0];

    private static string Until(Report report) => Invariant($"to:{report.Period.To:yyyy-MM-dd}");

    private static string WeekOf(DateOnly day)
    {
        var moment = day.ToDateTime(TimeOnly.MinValue);
        return Invariant($"week:{ISOWeek.GetWeekOfYear(moment)}/{ISOWeek.GetYear(moment)}");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
