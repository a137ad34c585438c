using Assistant.Knowledge.Places;

namespace Assistant.Knowledge.Metrics;

/// <summary>How many units a ranking could hold on a day: known for provinces, not said by any record for ministries.</summary>
internal sealed class UnitCount(PlaceDirectory places)
{
    public int? Of(EntityKind kind, DateOnly day)
    {
        if (kind != EntityKind.Province)
            return null;
        var valid = places.All.Where(place => place.Validity.Contains(day)).ToList();
        var ids = valid.Select(place => place.Id).ToHashSet(StringComparer.Ordinal);

        // An old unit whose end is not recorded stops counting where its successor stands beside it.
        return valid.Count(place => place.SuccessorId is null || !ids.Contains(place.SuccessorId));
    }
}
