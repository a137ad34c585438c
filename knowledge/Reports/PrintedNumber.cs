using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Reports;

/// <summary>Figures as Vietnamese reports print them: thousands with dots, decimals with a comma. Anything else is refused.</summary>
internal static partial class PrintedNumber
{
    /// <summary>The unit of figures that count.</summary>
    public const string Count = "lượt";

    private const decimal Whole = 100m;

    [GeneratedRegex(@"^(?:0|[1-9][0-9]{0,2})(?:,[0-9]{1,2})?%$", RegexOptions.CultureInvariant)]
    private static partial Regex Percent();

    [GeneratedRegex(@"^(?:0|[1-9][0-9]{0,2}(?:\.[0-9]{3}){0,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex CountForm();

    [GeneratedRegex(@"^(?:0|[1-9][0-9]{0,2})(?:,[0-9]{1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Score();

    /// <summary>Null with <paramref name="reason"/> set when the text is not a sound figure of the unit.</summary>
    public static decimal? Read(string printed, string unit, out string? reason)
    {
        var (form, hint) = unit switch
        {
            "%" => (Percent(), "tỷ lệ phải có dạng như 61,83%"),
            Count => (CountForm(), "số đếm phải có dạng như 1.763.369"),
            _ => (Score(), "điểm phải có dạng như 87,5"),
        };
        reason = null;
        if (!form.IsMatch(printed))
        {
            reason = $"Không đọc được số “{printed}”: {hint}.";
            return null;
        }

        var plain = printed.TrimEnd('%').Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        var value = decimal.Parse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (unit == Count || value <= Whole)
            return value;
        reason = $"Số “{printed}” vượt quá 100.";
        return null;
    }
}
