using System.Globalization;

namespace Assistant.Bot.Editing.Fragments;

/// <summary>An amount of money as people type it: "120.000", "120 000 đồng", "0".</summary>
internal static class TypedAmount
{
    private const int MostDigits = 12;

    /// <returns>The amount in đồng; null when the text is none.</returns>
    public static long? Read(string text)
    {
        var trimmed = text.Trim();
        foreach (var unit in new[] { "đồng", "vnđ", "vnd", "đ" })
        {
            if (trimmed.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
            {
                trimmed = trimmed[..^unit.Length];
                break;
            }
        }

        var groups = trimmed.Trim().Split(['.', ',', ' ', '\u00A0']);
        // "1.5" is no amount in đồng; "1.500" is.
        return groups.Length > 0 && groups.All(group => group.Length > 0 && group.All(char.IsAsciiDigit)) && groups.Skip(1).All(group => group.Length == 3)
            && string.Concat(groups) is { Length: <= MostDigits } digits
                ? long.Parse(digits, CultureInfo.InvariantCulture)
                : null;
    }
}
