using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Fees;

/// <summary>Limits that the names of items hold: "người dưới 14 tuổi", "trị giá trên 15 đến 40 triệu đồng", "trong 60 ngày".</summary>
internal static partial class ItemBounds
{
    private const decimal Million = 1_000_000;

    /// <summary>Keeps the items whose limits the number meets, and those without limits; all where fewer than two have limits.</summary>
    public static IReadOnlyList<FeeLine> Keep(IReadOnlyList<FeeLine> lines, Func<string, Bounds?> read, decimal? number)
    {
        if (number is not { } known)
        {
            return lines;
        }

        var bounds = lines.Select(line => read(line.Item)).ToList();
        return bounds.OfType<Bounds>().Distinct().Count() < 2
            ? lines
            : [.. lines.Where((_, i) => bounds[i] is not { } own || own.Holds(known))];
    }

    /// <summary>In years.</summary>
    public static Bounds? OfAge(string item)
    {
        var text = TextFolder.Fold(item);
        return Under().Match(text) is { Success: true } under ? new Bounds(0, Number(under, "to") - 1)
            : From().Match(text) is { Success: true } from ? new Bounds(Number(from, "from"), decimal.MaxValue)
            : null;
    }

    /// <summary>In đồng: above the first, up to and with the second.</summary>
    public static Bounds? OfWorth(string item) => Value().Match(TextFolder.Fold(item)) is { Success: true } value && (value.Groups["above"].Success || value.Groups["to"].Success)
        ? new Bounds(value.Groups["above"].Success ? (Number(value, "above") * Million) + 1 : 0, value.Groups["to"].Success ? Number(value, "to") * Million : decimal.MaxValue)
        : null;

    /// <summary>In days; null: the item has none.</summary>
    public static int? Term(string item) => InDays().Match(TextFolder.Fold(item)) is { Success: true } days ? (int)Number(days, "days") : null;

    private static decimal Number(Match match, string group) => decimal.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\bduoi (?<to>[0-9]{1,3}) tuoi\b")]
    private static partial Regex Under();

    [GeneratedRegex(@"\btu du (?<from>[0-9]{1,3}) tuoi\b")]
    private static partial Regex From();

    [GeneratedRegex(@"\btri gia(?: tren (?<above>[0-9]{1,6}))?(?: trieu(?: dong)?)?(?: den (?<to>[0-9]{1,6}))?(?: trieu)?\b")]
    private static partial Regex Value();

    [GeneratedRegex(@"\btrong (?<days>[0-9]{1,3}) ngay\b")]
    private static partial Regex InDays();

    /// <summary>Both ends belong to it.</summary>
    internal readonly record struct Bounds(decimal Least, decimal Most)
    {
        public bool Holds(decimal number) => number >= Least && number <= Most;
    }
}
