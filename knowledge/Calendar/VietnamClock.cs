namespace Assistant.Knowledge.Calendar;

/// <summary>Today's date where the assistant works: Asia/Ho_Chi_Minh (UTC+7, no daylight saving since 1975).</summary>
public static class VietnamClock
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>A moment as a clock in Vietnam shows it.</summary>
    public static DateTimeOffset Of(DateTimeOffset moment) => moment.ToOffset(Offset);

    public static DateTimeOffset Now(TimeProvider time) => Of(time.GetUtcNow());

    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(Now(time).DateTime);
}
