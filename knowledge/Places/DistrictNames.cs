using Assistant.Knowledge.Naming;

namespace Assistant.Knowledge.Places;

/// <summary>The ways in which people write the names of former districts: "huyện Hóc Môn", "H. Hóc Môn", "Q1", "Biên Hòa".</summary>
public sealed class DistrictNames
{
    // A town became a city, a district a town: people go on using the older word.
    private static readonly string[] KindWords = ["quận", "q", "huyện", "h", "thị xã", "tx", "thành phố", "tp"];

    // Since 01/07/2025 wards and communes bear the names of the districts in which they lie.
    private static readonly string[] SuccessorWords = ["phường", "p", "xã"];

    private readonly NameIndex<Place> _index = new();
    private readonly NameIndex<Place> _otherKinds = new();

    internal DistrictNames(IReadOnlyList<Place> districts)
    {
        foreach (var district in districts)
        {
            foreach (var name in OwnKind(district).Append(district.OwnName!))
            {
                _index.Add(name, district);
            }

            foreach (var name in Of(district))
            {
                _otherKinds.Add(name, district);
            }
        }
    }

    /// <summary>Names that say that a district is meant.</summary>
    public static IEnumerable<string> Of(Place district)
    {
        ArgumentNullException.ThrowIfNull(district);
        return IsNumber(district)
            ? OwnKind(district)
            : OwnKind(district).Concat(KindWords.Concat(SuccessorWords).Select(word => $"{word} {district.OwnName}")).Distinct();
    }

    public IReadOnlyList<Place> Find(string name)
    {
        var folded = NameIndex<Place>.Fold(name);
        return _index.Find(folded) is { Count: > 0 } found ? found : _otherKinds.Find(folded);
    }

    private static IEnumerable<string> OwnKind(Place district) =>
        IsNumber(district)
            ? [district.Name, $"q {district.OwnName}", $"q{district.OwnName}"]
            : [district.Name, .. district.Aliases];

    private static bool IsNumber(Place district) => int.TryParse(district.OwnName, out _);
}
