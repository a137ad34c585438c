using Assistant.Bot.Answers;

namespace Assistant.Bot.Watching;

/// <summary>When a watch speaks: on a day of the week in Asia/Ho_Chi_Minh, or (null) whenever there are new figures.</summary>
internal readonly record struct WatchSchedule(DayOfWeek? Day)
{
    public const string NewFigures = "new";

    public static WatchSchedule WhenNew { get; } = new(null);

    /// <summary>"new", or the English name of a day: "Monday".</summary>
    public override string ToString() => Day?.ToString() ?? NewFigures;

    /// <exception cref="ArgumentException">Neither "new" nor a day.</exception>
    public static WatchSchedule Parse(string text) =>
        text == NewFigures ? WhenNew
        : Enum.TryParse<DayOfWeek>(text, ignoreCase: false, out var day) && Enum.IsDefined(day) ? new WatchSchedule(day)
        : throw new ArgumentException("'schedule' must be \"new\" or a day of the week.", nameof(text));

    /// <summary>"mỗi thứ Hai", "khi có số liệu mới".</summary>
    public string InWords() => Day is { } day ? $"mỗi {NameOf(day)}" : "khi có số liệu mới";

    /// <summary>The last of the appointed days whose hour has come; null without appointed days.</summary>
    /// <param name="now">A moment as a clock in Vietnam shows it.</param>
    /// <param name="hour">From this hour of the day on, 0..23.</param>
    public DateOnly? LastDue(DateTimeOffset now, int hour)
    {
        if (Day is not { } day)
        {
            return null;
        }

        var today = DateOnly.FromDateTime(now.DateTime);
        var back = ((int)today.DayOfWeek - (int)day + 7) % 7;
        return today.AddDays(back == 0 && now.Hour < hour ? -7 : -back);
    }

    public static string NameOf(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => "thứ Hai",
        DayOfWeek.Tuesday => "thứ Ba",
        DayOfWeek.Wednesday => "thứ Tư",
        DayOfWeek.Thursday => "thứ Năm",
        DayOfWeek.Friday => "thứ Sáu",
        DayOfWeek.Saturday => "thứ Bảy",
        _ => "Chủ nhật",
    };

    /// <summary>"thứ Hai 30/11/2026".</summary>
    public static string DayInWords(DateOnly day) => $"{NameOf(day.DayOfWeek)} {VietnameseFormat.Day(day)}";
}
