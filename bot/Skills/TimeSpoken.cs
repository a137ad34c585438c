using System.Globalization;

namespace Assistant.Bot.Skills;

/// <summary>
/// A time told by how far it lies back, as it stands in a reading until the periods that are held are looked at: "ago:2:tuan",
/// "before:1:thang" (the whole month), "window:3:thang", "start:0:nam", "start:10:thang" and "start:10:thang:2026" (since October).
/// </summary>
/// <param name="Sort">Which of these.</param>
/// <param name="Back">How many back; of a start: the number of the month or quarter, 0 for the present one.</param>
/// <param name="Unit">"tuan", "ky", "thang", "quy" or "nam".</param>
/// <param name="Year">Of a start; null: not said.</param>
internal sealed record TimeSpoken(string Sort, int Back, string Unit, int? Year)
{
    public const string Ago = "ago";
    public const string Whole = "before";
    public const string Window = "window";
    public const string Since = "start";
    public const string Period = "ky";
    public const string Quarter = "quy";

    private const int MonthsOfQuarter = 3;

    public bool IsWhole => Sort == Whole;

    public static bool Is(string? selector) => selector?.Split(':')[0] is Ago or Whole;

    public static bool IsWindow(string selector) => selector.Split(':')[0] is Window or Since;

    public static TimeSpoken? Parse(string? selector) =>
        selector?.Split(':') is [Ago or Whole or Window or Since, var back, var unit, .. var year]
            ? new TimeSpoken(selector.Split(':')[0], int.Parse(back, CultureInfo.InvariantCulture), unit, year is [var named] ? int.Parse(named, CultureInfo.InvariantCulture) : null)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sort}:{Back}:{Unit}{(Year is { } year ? $":{year}" : "")}");

    /// <summary>The day that lies so far before another.</summary>
    public DateOnly Before(DateOnly day) => Unit switch
    {
        "thang" => day.AddMonths(-Back),
        Quarter => day.AddMonths(-MonthsOfQuarter * Back),
        "nam" => day.AddYears(-Back),
        _ => day.AddDays(-7 * Back),
    };

    /// <summary>The first day of a window that ends with the newest period.</summary>
    /// <param name="newest">Its last day.</param>
    public DateOnly Start(DateOnly newest)
    {
        if (Sort == Window)
        {
            return Before(newest);
        }

        var month = Unit == "nam" ? 1 : Unit == Quarter ? (((Back > 0 ? Back - 1 : (newest.Month - 1) / MonthsOfQuarter) * MonthsOfQuarter) + 1) : Back > 0 ? Back : newest.Month;
        var year = Year ?? (month > newest.Month ? newest.Year - 1 : newest.Year);
        return new DateOnly(year, Math.Clamp(month, 1, 12), 1);
    }
}
