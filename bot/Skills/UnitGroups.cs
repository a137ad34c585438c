using System.Collections.Concurrent;
using Assistant.Bot.Planning.Figures;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Skills;

/// <summary>Which provinces, old and new, a region or the centrally-run cities are.</summary>
internal sealed class UnitGroups(FigureLexicon lexicon, PlaceDirectory places)
{
    /// <summary>In front of ids: units that an answer told, with commas between them.</summary>
    public const string Listed = "ids:";

    /// <summary>How those are called.</summary>
    public const string ListedLabel = "các nơi vừa kể";

    private readonly ConcurrentDictionary<string, IReadOnlySet<string>> _members = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">Not a group.</exception>
    public string Label(string id) => IsListed(id) ? ListedLabel : Group(id).Label;

    /// <summary>Ids of provinces of any time; null when no group is asked for.</summary>
    /// <exception cref="ArgumentException">Not a group.</exception>
    public IReadOnlySet<string>? Members(string? id) => 
        id is null ? null : IsListed(id) ? id[Listed.Length..].Split(',').ToHashSet(StringComparer.Ordinal) : _members.GetOrAdd(id, Find);

    private static bool IsListed(string id) => id.StartsWith(Listed, StringComparison.Ordinal);

    private HashSet<string> Find(string id)
    {
        var group = Group(id);
        return places.All.Where(place => group.Cities ? place.Kind == PlaceKind.City : place.Region is { } region && group.Regions.Contains(region))
            .Select(place => place.Id).ToHashSet(StringComparer.Ordinal);
    }

    private UnitGroup Group(string id) => lexicon.Groups.Find(id) ?? throw new ArgumentException("Unknown group of provinces.", nameof(id));
}
