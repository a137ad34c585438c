using System.Collections.Concurrent;
using Assistant.Knowledge.Places;

namespace Assistant.Knowledge.Metrics;

/// <summary>How many units a ranking could hold on a day: known for provinces, not said by any record for ministries.</summary>
internal sealed class UnitCount(PlaceDirectory places)
{
    /// <summary>By the last day of a report's period: as many entries as there are such days.</summary>
    private readonly ConcurrentDictionary<DateOnly, int> _provinces = new();

    public int? Of(EntityKind kind, DateOnly day) => kind == EntityKind.Province ? _provinces.GetOrAdd(day, CountProvinces) : null;

    private int CountProvinces(DateOnly day)
    {
        var valid = places.All.Where(place => place.Validity.Contains(day)).ToList();
        var ids = valid.Select(place => place.Id).ToHashSet(StringComparer.Ordinal);

        // An old unit whose end is not recorded stops counting where its successor stands beside it.
        return valid.Count(place => place.SuccessorId is null || !ids.Contains(place.SuccessorId));
    }
}
