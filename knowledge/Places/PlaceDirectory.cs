namespace Assistant.Knowledge.Places;

/// <summary>The units at province level of both systems, and what a name means on a day.</summary>
public sealed class PlaceDirectory
{
    private readonly Dictionary<string, Place> _byId;
    private readonly PlaceNames _names;
    private readonly DistrictNames _districts;

    internal PlaceDirectory(IReadOnlyList<Place> places, IReadOnlyList<AmbiguousName> ambiguous, IReadOnlyList<Place> districts)
    {
        All = places;
        FormerDistricts = districts;
        _byId = places.Concat(districts).DistinctBy(place => place.Id).ToDictionary(place => place.Id, StringComparer.Ordinal);
        _districts = new DistrictNames(districts);
        _names = new PlaceNames(places, ambiguous);
        AmbiguousForms = [.. ambiguous.SelectMany(name => name.Texts)];
    }

    /// <summary>The units at province level.</summary>
    public IReadOnlyList<Place> All { get; }

    /// <summary>The districts that there were until 2025-06-30.</summary>
    public IReadOnlyList<Place> FormerDistricts { get; }

    /// <summary>Every name, alias and abbreviation, folded, as it may stand in a sentence.</summary>
    public IReadOnlyCollection<string> Names => _names.Folded;

    /// <summary>Short forms that several units share ("QN", "Quảng"), as they are written.</summary>
    public IReadOnlyList<string> AmbiguousForms { get; }

    /// <summary>The old unit and the new unit that cannot be told apart by name on the same day: a fault of the data.</summary>
    internal IEnumerable<(string Name, Place First, Place Second)> Clashes => _names.Clashes();

    public Place? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>
    /// The unit that a name or id means on a day. An old name on a day of the new units leads to the unit that serves
    /// it; "cũ" or "trước sáp nhập" after a name asks for the old unit, "mới" or "sau sáp nhập" for the new one.
    /// </summary>
    public PlaceResolution Resolve(string nameOrId, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(nameOrId);
        if (Find(nameOrId.Trim()) is { } named)
            return Serving(named, asOf);

        var (name, meansOld) = PlaceNames.TakeEra(nameOrId);
        if (_names.FindAmbiguous(name) is { } ambiguous)
            return ResolveAmbiguous(ambiguous, asOf, meansOld);

        var units = _names.Find(name);
        if (units.Count == 0)
            return ResolveDistrict(name, asOf);
        if (meansOld && units.FirstOrDefault(unit => unit.IsOldSystem) is { } old)
            return Serving(old, asOf);
        return units.FirstOrDefault(unit => unit.Validity.Contains(asOf)) is { } current
            ? new PlaceResolution(current, null, [])
            : Serving(units[0], asOf);
    }

    /// <summary>For an old unit: the unit that serves its people now.</summary>
    public Place? Successor(Place place) => place.SuccessorId is { } id ? Find(id) : null;

    /// <summary>For a new unit: the old units that it was formed from.</summary>
    public IReadOnlyList<Place> Predecessors(Place place) => [.. place.PredecessorIds.Select(Find).OfType<Place>()];

    /// <summary>The same unit, or an old and a new unit of which the one became the other without a merger.</summary>
    public static bool CoversSameTerritory(Place a, Place b) =>
        a.Id == b.Id || Became(a, b) || Became(b, a);

    /// <summary>
    /// The unit of the day for a unit of any time: the successor, or going back the only predecessor or the one of the
    /// same name. Null when there is none.
    /// </summary>
    public Place? Counterpart(Place place, DateOnly asOf)
    {
        if (place.WithinId is { } within)
            return Find(within) is { } province ? Counterpart(province, asOf) : null;
        if (place.Validity.Contains(asOf))
            return place;
        if (place.Validity.To < asOf)
            return Successor(place) is { } successor ? Counterpart(successor, asOf) : null;
        var predecessors = Predecessors(place);
        return predecessors.Count == 1 ? predecessors[0] : predecessors.FirstOrDefault(old => old.Name == place.Name);
    }

    private static bool Became(Place old, Place current) =>
        old.SuccessorId == current.Id && current.PredecessorIds.Count == 1;

    /// <summary>The old name is worth saying when the serving unit is larger or is called otherwise ("Thừa Thiên Huế" is today's Huế).</summary>
    private PlaceResolution Serving(Place unit, DateOnly asOf)
    {
        var serving = Counterpart(unit, asOf) ?? unit;
        var isNews = unit.Validity.To < asOf && (!CoversSameTerritory(unit, serving) || unit.Name != serving.Name);
        return new PlaceResolution(serving, isNews ? unit : null, []);
    }

    // "Châu Thành" was a district of many provinces: the units that serve them now are the candidates.
    private PlaceResolution ResolveDistrict(string name, DateOnly asOf)
    {
        var found = _districts.Find(name);
        if (found is [{ } only])
            return Serving(only, asOf);
        if (found.Count == 0)
            return PlaceResolution.Unknown;
        var serving = found.Select(district => Counterpart(district, asOf)).OfType<Place>().DistinctBy(place => place.Id).ToList();
        return serving.Count == 1 ? Serving(found[0], asOf) : new PlaceResolution(null, null, serving);
    }

    /// <summary>All units of a day that a short form may mean under names that they still bear, though one of them is the usual one; none: it means one, or nothing.</summary>
    /// <param name="form">As typed.</param>
    /// <param name="asOf">The day.</param>
    public IReadOnlyList<Place> Meanings(string form, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(form);
        List<Place> meant = _names.FindAmbiguous(form) is not { } ambiguous ? []
            : [.. ambiguous.Candidates.Select(candidate => UnitOf(candidate, asOf, meansOld: false)).OfType<Place>().Where(place => place.Validity.Contains(asOf))];
        return meant.Count > 1 ? meant : [];
    }

    private PlaceResolution ResolveAmbiguous(AmbiguousName ambiguous, DateOnly asOf, bool meansOld)
    {
        if (ambiguous.Default is { } stem && UnitOf(stem, asOf, meansOld) is { } usual)
            return Serving(usual, asOf);
        return new PlaceResolution(null, null, [.. ambiguous.Candidates.Select(candidate => UnitOf(candidate, asOf, meansOld)).OfType<Place>()]);
    }

    /// <summary>The unit of the day by the stem of its id; else the old one, under whose name people still ask.</summary>
    private Place? UnitOf(string stem, DateOnly asOf, bool meansOld)
    {
        var old = Find(stem + "-63");
        var current = Find(stem + "-34");
        return !meansOld && current is not null && current.Validity.Contains(asOf) ? current : old ?? current;
    }
}
