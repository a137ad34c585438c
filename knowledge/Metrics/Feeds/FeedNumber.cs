using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Metrics.Feeds.Tables;

namespace Assistant.Knowledge.Metrics.Feeds;

/// <summary>
/// Numbers of a feed. In text one separator at most, for decimals: "61.83" or "61,83". Thousands are not separated, and what
/// could be read in two ways is refused rather than guessed.
/// </summary>
internal static partial class FeedNumber
{
    private const int MostDecimals = 6;
    private const decimal LargestValue = 1_000_000_000_000m;

    // Built by hand: a figure must not change with the culture data of the machine.
    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NumberGroupSizes = [3] };

    [GeneratedRegex(@"^[0-9]{1,13}(?:[.,][0-9]{1,6})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    /// <summary>Null with <paramref name="reason"/> set when the cell holds no sound figure of the unit.</summary>
    public static decimal? Read(FeedCell cell, string unit, out string? reason)
    {
        reason = null;
        if (Any(cell, unit == "%") is not { } value)
            reason = "số phải có dạng 61.83 hoặc 61,83, không ngăn hàng nghìn";
        else if (value is < 0 or > LargestValue || decimal.Round(value, MostDecimals) != value)
            reason = "số phải từ 0 đến một nghìn tỷ, nhiều nhất 6 chữ số lẻ";
        else if (unit is "%" or "điểm" && value > 100)
            reason = $"{(unit == "%" ? "tỷ lệ" : "điểm")} không vượt quá 100";
        else if (unit is not ("%" or "điểm") && decimal.Truncate(value) != value)
            reason = "số đếm phải là số nguyên, không ngăn hàng nghìn bằng dấu chấm hay dấu phẩy";
        else
            return value;
        return null;
    }

    /// <summary>A figure as Vietnamese reports print it: "61,83%", "1.763.369".</summary>
    public static string Print(decimal value, string unit) => value.ToString("#,##0.######", Vietnamese) + (unit == "%" ? "%" : "");

    private static decimal? Any(FeedCell cell, bool isPercent)
    {
        if (cell.Number is { } number)
            return number;
        var text = isPercent ? cell.Text.TrimEnd('%').TrimEnd() : cell.Text;
        return Plain().IsMatch(text) ? decimal.Parse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;
    }
}
