using System.Globalization;

namespace Assistant.Bot.Skills;

/// <summary>
/// A time told by how far it lies back, as it stands in a reading until the periods that are held are looked at: "ago:2:tuan",
/// "before:1:thang" (the whole month), "window:3:thang", "start:0:nam", "start:10:thang" and "start:10:thang:2026" (since October);
/// "named:10:thang" (October of no year that is said), "named:10:thang:-1" (of last year), "first:11:thang", "middle:11:thang" and
/// "until:9:thang" (the first, the middle and the last period of the month), "same:1:nam" (the same time a year before).
/// </summary>
/// <param name="Sort">Which of these.</param>
/// <param name="Back">How many back; of a start and of what is named: the number of the month or quarter, 0 for the present one.</param>
/// <param name="Unit">"tuan", "ky", "thang", "quy" or "nam".</param>
/// <param name="Year">Of a start and of what is named, below 1 counted from the present one; null: not said.</param>
internal sealed record TimeSpoken(string Sort, int Back, string Unit, int? Year)
{
    public const string Ago = "ago";
    public const string Whole = "before";
    public const string Window = "window";
    public const string Since = "start";
    public const string Named = "named";
    public const string First = "first";
    public const string Middle = "middle";
    public const string Until = "until";
    public const string Same = "same";
    public const string Period = "ky";
    public const string Quarter = "quy";

    private const int MonthsOfQuarter = 3;

    public bool IsWhole => Sort == Whole;

    public static bool Is(string? selector) => Parse(selector) is { Sort: not (Window or Since) };

    /// <summary>A month or a quarter is named, and the year is not.</summary>
    public static bool LacksYear(string? selector) => Parse(selector) is { Sort: Named or First or Middle or Until, Year: null };

    public static bool IsWindow(string selector) => selector.Split(':')[0] is Window or Since;

    /// <summary>Null: it is no such time.</summary>
    public static TimeSpoken? Parse(string? selector) =>
        selector?.Split(':') is [Ago or Whole or Window or Since or Named or First or Middle or Until or Same, var back, var unit, .. var year]
        && int.TryParse(back, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new TimeSpoken(selector.Split(':')[0], number, unit, year is [var said] && int.TryParse(said, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var named) ? named : null)
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

    /// <summary>The first and the last day of the month or quarter that is named; where no year is said, of the last one up to a day.</summary>
    /// <param name="newest">The last day of the newest period.</param>
    public (DateOnly From, DateOnly To) Days(DateOnly newest)
    {
        var length = Unit == Quarter ? MonthsOfQuarter : 1;
        var present = Unit == "nam" ? 1 : Unit == Quarter ? ((newest.Month - 1) / MonthsOfQuarter) + 1 : newest.Month;
        var first = Math.Clamp((((Back > 0 ? Back : present) - 1) * length) + 1, 1, 12);
        var year = Year is { } said ? said < 1 ? newest.Year + said : said : first > newest.Month ? newest.Year - 1 : newest.Year;
        var from = new DateOnly(year, first, 1);
        return (from, from.AddMonths(length).AddDays(-1));
    }

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
