using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills;

/// <summary>How one period, or a run of them, is called: "Tuần 36/2026 đến Tuần 47/2026 (12 kỳ, mô phỏng)".</summary>
internal static class MetricPeriodSpan
{
    public static string Label(Report report) => report.IsSimulated ? $"{report.Period.Label} (mô phỏng)" : report.Period.Label;

    /// <param name="oldest">The first of the run.</param>
    /// <param name="newest">The last of it.</param>
    /// <param name="count">How many periods it has.</param>
    public static string Label(Report oldest, Report newest, int count) => oldest.Id == newest.Id
        ? Label(newest)
        : $"{oldest.Period.Label} đến {newest.Period.Label} ({count} kỳ{(newest.IsSimulated ? ", mô phỏng" : "")})";
}
