using System.Collections.Concurrent;
using Assistant.Knowledge.Agencies;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Skills;

/// <summary>The names of measured units, and the form of a unit at the time of a report.</summary>
internal sealed class UnitNames(PlaceDirectory places, AgencyDirectory agencies)
{
    public const string Nation = "ca-nuoc";
    public const string MinistryBloc = "khoi-bo";
    public const string LocalBloc = "khoi-dia-phuong";

    private readonly ConcurrentDictionary<string, string[]> _forms = new(StringComparer.Ordinal);

    // Units change on few days: the last day of what ended and the first of what began.
    private readonly Lazy<DateOnly[]> _days = new(() =>
    [
        .. places.All.Select(place => place.Validity).Concat(agencies.All.Select(agency => agency.Validity))
            .SelectMany(validity => new[] { validity.To, validity.From }).OfType<DateOnly>().Distinct().OrderDescending(),
    ]);

    public static string WholeId(EntityKind kind) => kind switch
    {
        EntityKind.MinistryBloc => MinistryBloc,
        EntityKind.LocalBloc => LocalBloc,
        _ => Nation,
    };

    public string Name(string id) => id switch
    {
        Nation => "Cả nước",
        MinistryBloc => "Khối bộ, ngành",
        LocalBloc => "Khối địa phương",
        _ => places.Find(id)?.Name ?? agencies.Find(id)?.Name ?? id,
    };

    /// <summary>The province or ministry of a day that a name or an id means; null for none, and for more than one.</summary>
    public string? Find(string nameOrId, DateOnly asOf) =>
        places.Resolve(nameOrId, asOf) is { Place: { } place, Candidates.Count: 0 } ? place.Id : agencies.Resolve(nameOrId, asOf).Agency?.Id;

    public EntityKind? KindOf(string id) => id switch
    {
        Nation => EntityKind.Nation,
        MinistryBloc => EntityKind.MinistryBloc,
        LocalBloc => EntityKind.LocalBloc,
        _ => places.Find(id) is not null ? EntityKind.Province : agencies.Find(id) is not null ? EntityKind.Ministry : null,
    };

    /// <exception cref="ArgumentException">The unit is not known.</exception>
    public EntityKind RequiredKind(string id) => KindOf(id) ?? throw new ArgumentException($"Unknown unit id '{id}'.", nameof(id));

    /// <summary>The unit itself and its forms at other times, without repetition.</summary>
    public IReadOnlyList<string> FormsOf(string id) => _forms.GetOrAdd(id, Forms);

    private string[] Forms(string id)
    {
        var forms = new List<string> { id };
        foreach (var day in _days.Value)
        {
            var form = places.Find(id) is { } place ? places.Counterpart(place, day)?.Id
                : agencies.Find(id) is { } agency ? agencies.Counterpart(agency, day)?.Id
                : null;
            if (form is not null && !forms.Contains(form))
            {
                forms.Add(form);
            }
        }

        return [.. forms];
    }

    /// <summary>
    /// The figures of the one speak of the same unit as the other: of the same territory, or of the ministry that carries the
    /// name today.
    /// </summary>
    public bool SameUnit(string asked, string measured) =>
        IsOfToday(measured) && (asked == measured
        || (places.Find(asked) is { } first && places.Find(measured) is { } second && PlaceDirectory.CoversSameTerritory(first, second))
        || (agencies.Find(measured) is { Validity.To: null } ministry && agencies.Find(asked) is { } named && named.Name == ministry.Name && agencies.Counterpart(named, DateOnly.MaxValue)?.Id == ministry.Id));

    /// <summary>Whether a province or ministry is one of today: a figure of it is never one of an older unit that it took in.</summary>
    public bool IsCurrent(string id) => places.Find(id) is { } place ? place.Validity.To is null : agencies.Find(id) is { Validity.To: null };

    /// <summary>The name of a unit that today's one took in and that is called otherwise; null: the figures of the one are of the other.</summary>
    public string? TakenInBy(string asked, string measured) => asked != measured && IsCurrent(measured) && !SameUnit(asked, measured) && Name(asked) != Name(measured) ? Name(asked) : null;

    /// <summary>What a ministry that was merged with others belongs to today; null: it goes on, or is no ministry.</summary>
    public string? PartOf(string id) => IsOfToday(id) || agencies.Find(id) is not { } agency ? null : agencies.Counterpart(agency, DateOnly.MaxValue)?.Name;

    /// <summary>The ministries that one was formed of; none: it was formed of one alone.</summary>
    public IReadOnlyList<string> FormedFrom(string id) => Today(id)?.PredecessorIds is { Count: > 1 } parts ? parts : [];

    /// <summary>The provinces of before that today's one of the name was formed of; itself alone: it was merged with none, or is none of today.</summary>
    public IReadOnlyList<string> PartsOf(string id) =>
        places.Find(id) is not { } place ? [id]
        : (place.SuccessorId is { } next && places.Find(next) is { } successor && successor.Name == place.Name ? successor : place) is { PredecessorIds.Count: > 1 } today ? today.PredecessorIds
        : [id];

    /// <summary>Whether a unit of the name was there before today's one.</summary>
    public bool WasThereBefore(string id) => FormsOf(id).Any(form => !IsCurrent(form) && Name(form) == Name(id));

    // "Bộ Khoa học và Công nghệ" is asked of by the name that it kept.
    private Agency? Today(string id) => agencies.Find(id) is not { } agency ? null
        : agency.SuccessorId is { } next && agencies.Find(next) is { } successor && successor.Name == agency.Name ? successor
        : agency;

    /// <summary>Whether today's unit of the name was formed of several.</summary>
    public bool IsMergedToday(string id) => FormedFrom(id).Count > 1
        || (places.Find(id) is { } place && (places.Counterpart(place, DateOnly.MaxValue) ?? place).PredecessorIds.Count > 1);

    /// <summary>Whether a unit was merged with others after it was measured: today's unit of its name is another one.</summary>
    public bool WasMerged(string id) =>
        !IsOfToday(id) || (places.Find(id) is { SuccessorId: { } successor } && places.Find(successor)?.PredecessorIds.Count > 1);

    // A ministry of before a merger carries today's name: "Bộ Xây dựng" of 2022 had no transport.
    private bool IsOfToday(string id) => agencies.Find(id) is not { SuccessorId: { } successor } || agencies.Find(successor)?.PredecessorIds.Count is null or < 2;
}
