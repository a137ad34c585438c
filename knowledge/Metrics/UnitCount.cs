using System.Collections.Concurrent;
using Assistant.Knowledge.Places;

namespace Assistant.Knowledge.Metrics;

/// <summary>Which units a ranking could hold on a day: known for provinces, not said by any record for ministries.</summary>
internal sealed class UnitCount(PlaceDirectory places)
{
    /// <summary>By the last day of a report's period: as many entries as there are such days.</summary>
    private readonly ConcurrentDictionary<DateOnly, IReadOnlySet<string>> _provinces = new();

    public int? Of(EntityKind kind, DateOnly day) => Ids(kind, day)?.Count;

    /// <summary>Null: not known.</summary>
    public IReadOnlySet<string>? Ids(EntityKind kind, DateOnly day) => kind == EntityKind.Province ? _provinces.GetOrAdd(day, Provinces) : null;

    private HashSet<string> Provinces(DateOnly day)
    {
        var valid = places.All.Where(place => place.Validity.Contains(day)).ToList();
        var ids = valid.Select(place => place.Id).ToHashSet(StringComparer.Ordinal);

        // An old unit whose end is not recorded stops counting where its successor stands beside it.
        return valid.Where(place => place.SuccessorId is null || !ids.Contains(place.SuccessorId)).Select(place => place.Id)
            .ToHashSet(StringComparer.Ordinal);
    }
}
