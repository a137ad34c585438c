using Assistant.Knowledge.Places;

namespace Assistant.Knowledge.Fees;

/// <summary>How a row stands to the place that somebody asks about, from the nearest on.</summary>
internal enum FeeReach
{
    /// <summary>A row of this very place.</summary>
    Asked,
    Nationwide,
    OtherPlaces,

    /// <summary>A row of an old unit that is only a part of the place: shown, never deciding.</summary>
    OldPart,
    Elsewhere,
}

/// <summary>The place of a question on one day: the unit that serves it then, and the unit that the person named.</summary>
internal sealed record FeePlace(Place? Serving, Place? Named)
{
    public static FeePlace On(FeeQuestion question, DateOnly day, PlaceDirectory places)
    {
        var named = question.AskedAs ?? question.Place;
        return named is null ? new FeePlace(null, null) : new FeePlace(places.Counterpart(named, day) ?? named, places.Find(named.ProvinceId) ?? named);
    }

    public FeeReach ReachOf(FeeRow row, PlaceDirectory places)
    {
        if (row.Scope != FeeScope.Place)
            return row.Scope == FeeScope.Nationwide ? FeeReach.Nationwide : FeeReach.OtherPlaces;
        if (Serving is null || Named is null || places.Find(row.PlaceId!) is not { } rowPlace)
            return FeeReach.Elsewhere;
        if (PlaceDirectory.CoversSameTerritory(rowPlace, Serving))
            return FeeReach.Asked;
        if (PlaceDirectory.CoversSameTerritory(rowPlace, Named))
            return row.Validity.IsUndated ? FeeReach.OldPart : FeeReach.Asked;
        return rowPlace.SuccessorId == Serving.Id && Named.Id == Serving.Id ? FeeReach.OldPart : FeeReach.Elsewhere;
    }

    public bool IsIn(IReadOnlyList<string> placeIds, PlaceDirectory places) =>
        placeIds.Select(places.Find).OfType<Place>().Any(place =>
            (Serving is not null && PlaceDirectory.CoversSameTerritory(place, Serving)) || place.Id == Named?.Id);
}
