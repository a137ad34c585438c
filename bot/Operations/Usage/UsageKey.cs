namespace Assistant.Bot.Operations.Usage;

/// <param name="Hour">Hours since 1970 (UTC). Vietnam is whole hours from UTC, so its clock shows the same hours.</param>
/// <param name="Name">One of <see cref="UsageNames"/>.</param>
/// <param name="Key">From the closed list of that name.</param>
internal readonly record struct UsageKey(long Hour, string Name, string Key)
{
    private const long Seconds = 3600;

    public static long HourOf(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / Seconds;

    public static DateTimeOffset Start(long hour) => DateTimeOffset.FromUnixTimeSeconds(hour * Seconds);
}
