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

    public bool IsNothing => said.Count == 0;

    /// <param name="side">A side of something and which one it is, as "owner:again".</param>
    public bool Says(string side) => said.Contains(side);

    /// <summary>What is said now beside what was said before; of one side, only what is said now.</summary>
    public static IReadOnlyList<string> Join(IReadOnlyList<string> before, IReadOnlyList<string> now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        if (before.Count == 0)
        {
            return now;
        }

        var sides = now.Select(one => SideOf(one).ToString()).ToHashSet(StringComparer.Ordinal);
        return [.. before.Where(one => !sides.Contains(SideOf(one).ToString())), .. now];
    }

    /// <summary>An age in years as it is said.</summary>
    public static IReadOnlyList<string> OfAge(int years) => [string.Create(CultureInfo.InvariantCulture, $"{Age}{Mark}{years}")];

    /// <summary>What a talk keeps: not an age, for the next turn may be about another person.</summary>
    public static IReadOnlyList<string> Lasting(IReadOnlyList<string> said) => said.Count == 0 ? said : [.. said.Where(one => !SideOf(one).SequenceEqual(Age))];

    private static ReadOnlySpan<char> SideOf(string one) => one.AsSpan(0, one.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var end ? end : one.Length);

    private int? Number(string key)
    {
        for (var i = 0; i < said.Count; i++)
        {
            if (SideOf(said[i]).SequenceEqual(key))
            {
                return int.TryParse(said[i].AsSpan(key.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
            }
        }

        return null;
    }
}
