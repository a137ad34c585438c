using System.Globalization;
using Assistant.Bot.Answers;

namespace Assistant.Bot.Skills;

/// <summary>How a period is called that was asked for and is not held: "tuần 51/2022", "năm 2024".</summary>
internal static class PeriodLabels
{
    /// <param name="selector">As metric skills take it.</param>
    /// <returns>Null: no period was named, or none that has a name of its own.</returns>
    public static string? Of(string? selector) => selector?.Split(':', 2) is not [var kind, var value] ? null : kind switch
    {
        "week" => $"tuần {value}",
        "month" => $"tháng {value}",
        "quarter" => $"quý {value}",
        "year" => $"năm {value}",
        "report" => $"báo cáo số {value}",
        "day" or "to" when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => $"ngày {VietnameseFormat.Day(day)}",
        _ => null,
    };
}
