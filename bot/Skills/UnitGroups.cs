using System.Collections.Concurrent;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Skills;

/// <summary>Which provinces, old and new, a region or the centrally-run cities are.</summary>
internal sealed class UnitGroups(FigureLexicon lexicon, PlaceDirectory places, UnitNames names)
{
    /// <summary>In front of ids: units that an answer told, with commas between them.</summary>
    public const string Listed = "ids:";

    /// <summary>How those are called.</summary>
    public const string ListedLabel = "các nơi vừa kể";

    /// <summary>In front of those who are left out.</summary>
    public const string Except = "không kể";

    private readonly ConcurrentDictionary<string, IReadOnlySet<string>> _members = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">Not a group.</exception>
    public string Label(string id) => IsListed(id) ? ListedLabel : Group(id).Label;

    /// <summary>Ids of provinces of any time; null when no group is asked for.</summary>
    /// <exception cref="ArgumentException">Not a group.</exception>
    public IReadOnlySet<string>? Members(string? id) =>
        id is null ? null : IsListed(id) ? id[Listed.Length..].Split(',').ToHashSet(StringComparer.Ordinal) : _members.GetOrAdd(id, Find);

    /// <summary>Ids of units of any time that are left out; null when none is.</summary>
    /// <param name="without">Comma-separated ids of units and of groups.</param>
    /// <exception cref="ArgumentException">Neither a unit nor a group.</exception>
    public IReadOnlySet<string>? LeftOut(string? without) =>
        without?.Split(',').SelectMany(IEnumerable<string> (id) => names.KindOf(id) is null ? Members(id)! : names.FormsOf(id)).ToHashSet(StringComparer.Ordinal);

    /// <summary>How those who are asked about are called, the ones left out included; null: they are all.</summary>
    /// <param name="id">The group; null: none.</param>
    /// <param name="without">Comma-separated ids of units and of groups that are left out; null: none is.</param>
    /// <exception cref="ArgumentException">Neither a unit nor a group.</exception>
    public string? Scope(string? id, string? without)
    {
        var left = without is null ? null : $"{Except} {string.Join(", ", without.Split(',').Select(one => names.KindOf(one) is null ? Group(one).Label : names.Name(one)))}";
        return id is null ? left : left is null ? Label(id) : $"{Label(id)} {left}";
    }

    private static bool IsListed(string id) => id.StartsWith(Listed, StringComparison.Ordinal);

    /// <summary>
    /// What the group is on a day; null when no group is asked for, or none of its provinces is of that day. A list that was told a moment ago
    /// needs no account of who is in it.
    /// </summary>
    /// <exception cref="ArgumentException">Not a group.</exception>
    public GroupMembers? On(string? id, DateOnly day)
    {
        if (id is null || IsListed(id))
        {
            return null;
        }

        var group = Group(id);
        var members = places.All.Where(place => Members(id)!.Contains(place.Id) && IsOf(place, day)).ToList();
        return members.Count == 0 ? null
            : new GroupMembers(group.Label, [.. members.Select(place => place.Id)], members.Exists(place => place.PredecessorIds.Count > 1) ? group.MergedNote : null);
    }

    // An old unit whose end is not recorded is none any more where its successor stands.
    private bool IsOf(Place place, DateOnly day) =>
        place.Validity.Contains(day) && (place.SuccessorId is not { } after || after == place.Id || places.Find(after)?.Validity.Contains(day) != true);

    private HashSet<string> Find(string id)
    {
        var group = Group(id);
        return places.All.Where(place => group.Cities ? place.Kind == PlaceKind.City : group.Units.Contains(place.Id) || (place.Region is { } region && group.Regions.Contains(region)))
            .Select(place => place.Id).ToHashSet(StringComparer.Ordinal);
    }

    private UnitGroup Group(string id) => lexicon.Groups.Find(id) ?? throw new ArgumentException("Unknown group of provinces.", nameof(id));
}
