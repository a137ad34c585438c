using Assistant.Knowledge.Agencies;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Places;

namespace Assistant.Knowledge.Reports;

/// <summary>A province, a ministry or a whole that a figure belongs to.</summary>
internal readonly record struct Entity(EntityKind Kind, string Id);

/// <summary>
/// The names that a report of one day may use. A name that two units bear on that day names neither:
/// a figure on the wrong unit is worse than none.
/// </summary>
internal sealed class EntityNames
{
    private static readonly string[] ProvincePrefixes = ["", "tp ", "tp. ", "tỉnh ", "thành phố "];

    private readonly Dictionary<string, Entity?> _printed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity?> _prose = new(StringComparer.Ordinal);

    public EntityNames(IEnumerable<Place> places, IEnumerable<Agency> agencies, DateOnly day)
    {
        foreach (var place in places.Where(place => place.Validity.Contains(day)))
        {
            var entity = new Entity(EntityKind.Province, place.Id);
            foreach (var prefix in ProvincePrefixes)
            {
                Add(_prose, prefix + place.Name, entity);
                foreach (var name in place.Aliases.Append(place.Name))
                    Add(_printed, prefix + name, entity);
            }

            Add(_printed, place.FullName, entity);
        }

        foreach (var agency in agencies.Where(agency => IsMeasured(agency) && agency.Validity.Contains(day)))
        {
            var entity = new Entity(EntityKind.Ministry, agency.Id);
            foreach (var name in agency.Aliases.Concat(agency.Abbreviations).Append(agency.Name))
            {
                Add(_printed, name, entity);

                // Short forms ("BTC") and unmarked spellings mean other things in running text.
                if (char.IsUpper(name[0]) && name.Contains(' ', StringComparison.Ordinal))
                    Add(_prose, name, entity);
            }
        }

        foreach (var (name, entity) in Wholes)
            Add(_prose, name, entity);
    }

    /// <summary>Names for running text by their key, without the ambiguous.</summary>
    public IEnumerable<KeyValuePair<string, Entity>> Prose =>
        _prose.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Key, pair.Value!.Value));

    private static IEnumerable<(string Name, Entity Entity)> Wholes =>
    [
        ("cả nước", WholeEntities.Nation),
        ("toàn quốc", WholeEntities.Nation),
        ("khối bộ", WholeEntities.Ministries),
        ("khối bộ, ngành", WholeEntities.Ministries),
        ("khối các bộ, ngành", WholeEntities.Ministries),
        ("khối địa phương", WholeEntities.Provinces),
        ("khối các địa phương", WholeEntities.Provinces),
    ];

    /// <summary>The unit whose name is exactly what a table cell holds.</summary>
    public Entity? Find(string printed) => _printed.GetValueOrDefault(PrintedText.Key(printed));

    /// <summary>Reports compare ministries, offices of their level and agencies of the Government.</summary>
    public static bool IsMeasured(Agency agency) =>
        agency.Kind is AgencyKind.Ministry or AgencyKind.MinistryLevel or AgencyKind.GovernmentAgency;

    private static void Add(Dictionary<string, Entity?> names, string name, Entity entity)
    {
        var key = PrintedText.Key(name);
        names[key] = names.TryGetValue(key, out var known) && known != entity ? null : entity;
    }
}
