using System.Globalization;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills;

/// <summary>Reads the period selector of metric skills: newest, previous, week:40, week:40/2022.</summary>
internal static class MetricPeriods
{
    private const string WeekPrefix = "week:";

    public static PeriodFilter? Filter(string? period)
    {
        if (period is null || !period.StartsWith(WeekPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        var parts = period[WeekPrefix.Length..].Split('/');
        return new PeriodFilter
        {
            Week = int.Parse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture),
            Year = parts.Length > 1 ? int.Parse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture) : null,
        };
    }

    /// <summary>"previous": the report before the newest that has the indicator; null leaves the newest to the query.</summary>
    public static string? ReportId(string? period, IndicatorChoice choice) =>
        period == "previous" && choice.Periods.Count > 1 ? choice.Periods[1].Id : null;
}
