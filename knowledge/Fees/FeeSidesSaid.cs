using System.Globalization;

namespace Assistant.Knowledge.Fees;

/// <summary>What was said of sides, in this message or before it, as "owner:again" and "age:8".</summary>
public sealed class FeeSidesSaid(IReadOnlyList<string> said)
{
    /// <summary>Key of the age in years of the one person whose age is named.</summary>
    public const string Age = "age";

    /// <summary>Key of the days since what is registered took place.</summary>
    public const string Days = "days";
    private const char Mark = ':';

    public static FeeSidesSaid Nothing { get; } = new([]);

    /// <summary>The age in years of the one person whose age is named.</summary>
    public int? AgeInYears => Number(Age);

    /// <summary>Days since what is registered took place.</summary>
    public int? DaysPassed => Number(Days);

    public bool Says(string side, string option) => said.Contains($"{side}{Mark}{option}");

    /// <summary>What is said now beside what was said before; of one side, only what is said now.</summary>
    public static IReadOnlyList<string> Join(IReadOnlyList<string> before, IReadOnlyList<string> now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        var sides = now.Select(SideOf).ToHashSet(StringComparer.Ordinal);
        return [.. before.Where(one => !sides.Contains(SideOf(one))), .. now];
    }

    /// <summary>What a talk keeps: not an age, for the next turn may be about another person.</summary>
    public static IReadOnlyList<string> Lasting(IReadOnlyList<string> said) => [.. said.Where(one => SideOf(one) != Age)];

    private static string SideOf(string one) => one.Split(Mark)[0];

    private int? Number(string key) =>
        said.FirstOrDefault(one => SideOf(one) == key) is { } one && int.TryParse(one.AsSpan(key.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
