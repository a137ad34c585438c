using Assistant.Knowledge.Places;

namespace Assistant.Knowledge.Fees;

/// <summary>How a row's place stands to the place asked about. Higher decides first.</summary>
internal enum PlaceRank
{
    /// <summary>The row speaks of another place.</summary>
    Elsewhere,

    /// <summary>The row is of an old unit with the same name, which is only a part of today's: never decides, may be mentioned.</summary>
    OldNamesake,
    OtherPlaces,
    Nationwide,
    ThisPlace,
}

/// <summary>Matches rows to the place of a question. A merged province does not inherit the fees of its parts.</summary>
internal sealed class FeePlaceMatch(PlaceDirectory places)
{
    public PlaceRank Rank(FeeRow row, FeeQuestion question) => row.Scope switch
    {
        FeeScope.Nationwide => PlaceRank.Nationwide,
        FeeScope.OtherPlaces => PlaceRank.OtherPlaces,
        _ => question.Place is { } asked ? RankOfPlaceRow(row.PlaceId!, asked, question.AskedAs) : PlaceRank.Elsewhere,
    };

    /// <summary>Whether a row of an area class holds in the place; null when no place was named or the class cannot be told from the province.</summary>
    public bool? AreaHolds(FeeRow row, Place? asked)
    {
        if (row.AreaClass is null)
        {
            return true;
        }

        if (asked is null || (row.AreaPlaces.Count == 0 && row.AreaExcept.Count == 0))
        {
            return null;
        }

        return row.AreaPlaces.Count > 0
            ? row.AreaPlaces.Any(id => SameTerritory(id, asked))
            : !row.AreaExcept.Any(id => SameTerritory(id, asked));
    }

    private PlaceRank RankOfPlaceRow(string rowPlaceId, Place asked, Place? askedAs)
    {
        if (SameTerritory(rowPlaceId, asked) || (askedAs is not null && rowPlaceId == askedAs.Id))
        {
            return PlaceRank.ThisPlace;
        }

        return places.Find(rowPlaceId) is { IsOldSystem: true } old && old.SuccessorId == asked.Id && old.Name == asked.Name
            ? PlaceRank.OldNamesake
            : PlaceRank.Elsewhere;
    }

    // The same unit, or the old and the new form of a province that was not merged.
    private bool SameTerritory(string id, Place asked)
    {
        if (id == asked.Id)
        {
            return true;
        }

        var other = places.Find(id);
        return other is not null && (IsSoleHeir(other, asked) || IsSoleHeir(asked, other));
    }

    private static bool IsSoleHeir(Place old, Place heir) =>
        old.SuccessorId == heir.Id && heir.PredecessorIds is [{ } only] && only == old.Id;
}
