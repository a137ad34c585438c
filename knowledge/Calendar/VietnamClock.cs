namespace Assistant.Knowledge.Calendar;

/// <summary>Today's date where the assistant works: Asia/Ho_Chi_Minh (UTC+7, no daylight saving since 1975).</summary>
public static class VietnamClock
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public static DateTimeOffset Now(TimeProvider time) => time.GetUtcNow().ToOffset(Offset);

    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(Now(time).DateTime);
}
