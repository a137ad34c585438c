using System.Globalization;
using Assistant.Knowledge.Fees;

namespace Assistant.Bot.Skills;

/// <summary>Reads skill arguments in their one fixed form; anything else is an error that names the argument.</summary>
internal static class SkillArguments
{
    public const char ListSeparator = ',';

    /// <exception cref="ArgumentException">Not an ISO day.</exception>
    public static DateOnly Day(string value, string name) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new ArgumentException($"'{name}' must be an ISO day (yyyy-MM-dd).", name);

    /// <exception cref="ArgumentException">Not one of online, in_person.</exception>
    public static FeeChannel Channel(string? value) => value switch
    {
        null => FeeChannel.Any,
        "online" => FeeChannel.Online,
        "in_person" => FeeChannel.InPerson,
        _ => throw new ArgumentException("'channel' must be online or in_person.", nameof(value)),
    };

    /// <exception cref="ArgumentException">Not a member of the enum.</exception>
    public static TEnum Word<TEnum>(string value, string name)
        where TEnum : struct, Enum =>
        Enum.TryParse<TEnum>(value, ignoreCase: true, out var word) && Enum.IsDefined(word)
            ? word
            : throw new ArgumentException($"'{name}' must be one of {string.Join(", ", Enum.GetNames<TEnum>())}.", name);

    /// <exception cref="ArgumentException">Not a whole number from 1 to <paramref name="max"/>.</exception>
    public static int Count(string value, string name, int max) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1 && count <= max
            ? count
            : throw new ArgumentException($"'{name}' must be a whole number from 1 to {max}.", name);

    /// <summary>Behind a count: so many for each person.</summary>
    private const string EachMark = ":each";

    /// <summary>"person:4,month:6,copy:2:each"; null: none.</summary>
    public static string? Text(IReadOnlyList<Quantity> quantities) =>
        quantities.Count == 0 ? null : string.Join(',', quantities.Select(quantity => string.Create(CultureInfo.InvariantCulture, $"{quantity.Measure}:{quantity.Count}{(quantity.Each ? EachMark : "")}")));

    /// <exception cref="ArgumentException">Not of the form of <see cref="Text"/>, or a measure that is not known.</exception>
    public static IReadOnlyList<Quantity> Quantities(string? value, string name, MeasureCatalog measures) =>
        value is null ? [] : [.. value.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(part => Quantity(part.Split(':'), name, measures))];

    private static Quantity Quantity(string[] parts, string name, MeasureCatalog measures) =>
        parts is [var measure, var count, .. var rest] && rest is [] or ["each"] && measures.Find(measure) is not null
            ? new Quantity(measure, Count(count, name, MostCounted), rest is [_])
            : throw new ArgumentException($"'{name}' must be a list of measure:count.", name);

    /// <summary>Fees of more units than this nobody asks about.</summary>
    private const int MostCounted = 999;

    /// <summary>With how many decimals a figure was told; below 0: in tens, hundreds, …</summary>
    /// <exception cref="ArgumentException">Not a whole number from -9 to 9.</exception>
    public static int Decimals(string value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var decimals) && decimals is >= -9 and <= 9
            ? decimals
            : throw new ArgumentException("'decimals' must be a whole number from -9 to 9.", nameof(value));

    /// <exception cref="ArgumentException">Not a number with a decimal point.</exception>
    public static decimal Number(string value, string name) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ArgumentException($"'{name}' must be a number with a decimal point.", name);
}
