namespace Assistant.Knowledge.Places;

/// <summary>
/// What a place name means on a day. Exactly one of three: <see cref="Place"/> is set; <see cref="Candidates"/> holds
/// two or more (an ambiguous abbreviation such as "QN": ask back); or both are empty (unknown).
/// <see cref="AskedAs"/> is the old unit when an old name leads to the unit that serves it ("Bình Phước" → Đồng Nai).
/// </summary>
public sealed record PlaceResolution(Place? Place, Place? AskedAs, IReadOnlyList<Place> Candidates)
{
    public static PlaceResolution Unknown { get; } = new(null, null, []);
}
