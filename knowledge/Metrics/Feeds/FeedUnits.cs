using Assistant.Knowledge.Agencies;
using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Naming;
using Assistant.Knowledge.Places;

namespace Assistant.Knowledge.Metrics.Feeds;

/// <summary>A unit that figures can belong to, and the days on which it exists.</summary>
internal sealed record FeedUnit(EntityKind Kind, string Id, Validity Validity);

/// <summary>
/// The units by id or name, as they are on the last day of a period. An old name is never carried over to the unit that took
/// its place: the figure would be another one.
/// </summary>
internal sealed class FeedUnits
{
    private static readonly (EntityKind Kind, string Id, string[] Names)[] Wholes =
    [
        (EntityKind.Nation, "ca-nuoc", ["cả nước", "toàn quốc"]),
        (EntityKind.MinistryBloc, "khoi-bo", ["khối bộ", "khối bộ, ngành"]),
        (EntityKind.LocalBloc, "khoi-dia-phuong", ["khối địa phương"]),
    ];

    private readonly Dictionary<string, FeedUnit> _byId = new(StringComparer.Ordinal);
    private readonly NameIndex<FeedUnit> _names = new();

    public FeedUnits(PlaceDirectory places, AgencyDirectory agencies)
    {
        foreach (var (kind, id, names) in Wholes)
            Add(new FeedUnit(kind, id, Validity.Always), names);
        foreach (var place in places.All)
        {
            Add(new FeedUnit(EntityKind.Province, place.Id, place.Validity),
                [place.Name, place.FullName, $"Tỉnh {place.Name}", $"TP {place.Name}", $"Thành phố {place.Name}", .. place.Aliases]);
        }

        foreach (var agency in agencies.All.Where(agency => agency.Kind is not AgencyKind.Coordination))
            Add(new FeedUnit(EntityKind.Ministry, agency.Id, agency.Validity), [agency.Name, .. agency.Aliases, .. agency.Abbreviations]);
    }

    /// <summary>Null with <paramref name="reason"/> set when no unit, or more than one, is meant.</summary>
    public FeedUnit? Find(string name, DateOnly day, out string? reason)
    {
        reason = null;
        IReadOnlyList<FeedUnit> known = _byId.TryGetValue(name, out var named) ? [named] : Named(name);
        var ofTheDay = known.Where(unit => unit.Validity.Contains(day)).ToList();
        if (ofTheDay is [var only])
            return only;
        reason = known.Count == 0 ? "không có tỉnh, thành phố, bộ, ngành nào tên như vậy"
            : ofTheDay.Count == 0 ? $"đơn vị này không tồn tại ngày {day:dd/MM/yyyy}"
            : "tên này chỉ nhiều đơn vị, xin ghi mã";
        return null;
    }

    private IReadOnlyList<FeedUnit> Named(string name) =>
        _names.FindExact(name) is { Count: > 0 } exact ? exact : _names.Find(NameIndex<FeedUnit>.Fold(name));

    private void Add(FeedUnit unit, IEnumerable<string> names)
    {
        _byId[unit.Id] = unit;
        foreach (var name in names)
            _names.Add(name, unit);
    }
}
