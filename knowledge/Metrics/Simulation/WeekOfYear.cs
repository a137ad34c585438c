using System.Globalization;
using Assistant.Knowledge.Metrics.Feeds;

namespace Assistant.Knowledge.Metrics.Simulation;

/// <summary>An ISO week, and its number since a fixed one, for curves that run over years.</summary>
internal readonly record struct WeekOfYear(int Year, int Week)
{
    private static readonly DateTime First = new(2000, 1, 3);

    public FeedPeriod Period => FeedPeriod.OfWeek(Year, Week);

    public int Number => (ISOWeek.ToDateTime(Year, Week, DayOfWeek.Sunday) - First).Days / 7;

    public static WeekOfYear Of(DateOnly day)
    {
        var moment = day.ToDateTime(TimeOnly.MinValue);
        return new WeekOfYear(ISOWeek.GetYear(moment), ISOWeek.GetWeekOfYear(moment));
    }

    /// <summary>So many weeks that end with the last whole one before a day, oldest first.</summary>
    public static IReadOnlyList<WeekOfYear> Before(DateOnly day, int count) =>
        [.. Enumerable.Range(1, count).Reverse().Select(back => Of(day.AddDays(-7 * back)))];
}
