using System.Globalization;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// The year of a week that is named by its number alone: that of the other period of the message, else that of the figures told before.
/// Without either the newest week of that number is meant, whichever its year.
/// </summary>
internal static class WeekYears
{
    private const string Week = "week:";

    /// <summary>"Từ tuần 40 đến tuần 51/2022": both are of 2022.</summary>
    /// <param name="found">What the message names.</param>
    /// <param name="reportsOf">The reports that a selector means; null: nobody knows.</param>
    public static List<PeriodMention> Shared(List<PeriodMention> found, Func<string, IReadOnlyList<Report>>? reportsOf)
    {
        if (found.Where(item => !TimeSpoken.Is(item.Selector) && !item.Selector.StartsWith("year:", StringComparison.Ordinal)).Select(item => YearOf(item.Selector)).OfType<int>().Distinct().ToList() is [var beside])
        {
            // "Tháng 10 với tháng 12/2022".
            found = found.ConvertAll(item => TimeSpoken.LacksYear(item.Selector) ? item with { Selector = In(item.Selector, beside, ':') } : item);
        }

        if (found.Where(item => !IsSpan(item.Selector)).Select(item => YearOf(item.Selector)).OfType<int>().Distinct().ToList() is not [var year] || !found.Exists(item => IsBare(item.Selector)))
        {
            return found;
        }

        // A year alone may be that of a target ("tuần 47 đạt mục tiêu 2025 chưa"): it is the week's where a report is of that week.
        var isOfTime = found.Exists(item => item.Selector.StartsWith(Week, StringComparison.Ordinal) && !IsBare(item.Selector));
        return found.ConvertAll(item => IsBare(item.Selector) && In(item.Selector, year) is var whole && (isOfTime || reportsOf?.Invoke(whole) is [_, ..]) ? item with { Selector = whole } : item);
    }

    /// <summary>"Còn tuần 40" after figures of 2022: week 40 of 2022, if there is a report of it.</summary>
    /// <param name="reading">What the message says.</param>
    /// <param name="known">The turn before, when this one goes on with it.</param>
    /// <param name="reports">Which there are.</param>
    public static FigureReading OfTalk(FigureReading reading, Understanding? known, ReportsNamed reports)
    {
        if ((YearOf(known?.ToldTo) ?? YearOf(known?.ReportId)) is not { } year)
        {
            return reading;
        }

        return reading with { Period = Told(reading.Period), Baseline = Told(reading.Baseline) };

        string? Told(string? selector) => selector is null ? null
            : TimeSpoken.LacksYear(selector) ? HasMonth(selector) ? In(selector, year, ':') : selector
            : IsBare(selector) && In(selector, year) is var whole && reports.Of(whole).Count > 0 ? whole
            : selector;

        bool HasMonth(string selector) =>
            TimeSpoken.Parse(selector)! is var spoken && reports.Of($"{(spoken.Unit == TimeSpoken.Quarter ? "quarter" : "month")}:{spoken.Back}/{year}").Count > 0;
    }

    // "Tháng 4/2022 hơn tuần 40": what a month is set against may be of any year.
    private static bool IsSpan(string selector) => selector.Split(':')[0] is "month" or "quarter";

    private static bool IsBare(string selector) => selector.StartsWith(Week, StringComparison.Ordinal) && !selector.Contains('/', StringComparison.Ordinal);

    private static string In(string selector, int year, char between = '/') => string.Create(CultureInfo.InvariantCulture, $"{selector}{between}{year}");

    // "week:51/2022", "year:2024", "to:2024-08-31" and a day alone.
    private static int? YearOf(string? selector) =>
        selector?.Split(':', '/', '-').FirstOrDefault(part => part.Length == 4 && part.All(char.IsDigit)) is { } year ? int.Parse(year, CultureInfo.InvariantCulture) : null;
}
