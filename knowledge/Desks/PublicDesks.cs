using Assistant.Knowledge.Places;

namespace Assistant.Knowledge.Desks;

/// <summary>All desks, those of a place before those of the nation.</summary>
public sealed class PublicDesks(IReadOnlyList<PublicDesk> desks)
{
    public IReadOnlyList<PublicDesk> All { get; } = desks;

    public IReadOnlyList<PublicDesk> For(DeskPurpose purpose, Place? place) =>
    [
        .. All.Where(desk => desk.Purpose == purpose && place is not null && desk.PlaceId == place.Id),
        .. All.Where(desk => desk.Purpose == purpose && desk.PlaceId is null),
    ];
}
