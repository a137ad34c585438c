using Assistant.Knowledge.Naming;

namespace Assistant.Knowledge.Places;

/// <summary>A short form that means several places. <see cref="Default"/> null: ask back.</summary>
internal sealed record AmbiguousName(IReadOnlyList<string> Texts, IReadOnlyList<string> Candidates, string? Default);

/// <summary>The ways in which people write the names of places.</summary>
internal sealed class PlaceNames
{
    private static readonly string[] Prefixes = ["tinh ", "thanh pho ", "tp ", "t "];
    private static readonly string[] OldEra = [" truoc sap nhap", " cu"];
    private static readonly string[] NewEra = [" sau sap nhap", " moi"];

    private readonly NameIndex<Place> _index = new();
    private readonly Dictionary<string, AmbiguousName> _ambiguous = new(StringComparer.Ordinal);

    public PlaceNames(IReadOnlyList<Place> places, IReadOnlyList<AmbiguousName> ambiguous)
    {
        foreach (var place in places)
        {
            _index.Add(place.Name, place);
            _index.Add(place.FullName, place);
            foreach (var name in place.Aliases.Concat(place.Abbreviations))
                _index.Add(name, place);
            if (place.Kind == PlaceKind.City)
                _index.Add("TP " + place.Name, place);
        }

        foreach (var name in ambiguous)
        {
            foreach (var text in name.Texts)
                _ambiguous[NameIndex<Place>.Fold(text)] = name;
        }
    }

    public IReadOnlyCollection<string> Folded => [.. _index.Names, .. _ambiguous.Keys];

    /// <summary>Takes "cũ", "mới" and their like off the end of a name, with brackets or without.</summary>
    public static (string Name, bool MeansOld) TakeEra(string name)
    {
        var folded = NameIndex<Place>.Fold(name);
        if (OldEra.FirstOrDefault(era => folded.EndsWith(era, StringComparison.Ordinal)) is { } old)
            return (folded[..^old.Length], true);
        if (NewEra.FirstOrDefault(era => folded.EndsWith(era, StringComparison.Ordinal)) is { } current)
            return (folded[..^current.Length], false);
        return (name, false);
    }

    /// <summary>An ambiguous short form, unless its diacritics say which place is meant ("BĐ").</summary>
    public AmbiguousName? FindAmbiguous(string name) =>
        _index.FindExact(name).Count == 0 ? _ambiguous.GetValueOrDefault(NameIndex<Place>.Fold(name)) : null;

    public IReadOnlyList<Place> Find(string name)
    {
        var folded = NameIndex<Place>.Fold(name);
        if (_ambiguous.ContainsKey(folded))
            return _index.FindExact(name);
        if (_index.Find(folded) is { Count: > 0 } found)
            return found;
        var prefix = Prefixes.FirstOrDefault(prefix => folded.StartsWith(prefix, StringComparison.Ordinal));
        return prefix is null ? [] : _index.Find(folded[prefix.Length..]);
    }

    public IEnumerable<(string Name, Place First, Place Second)> Clashes() =>
        from shared in _index.Shared()
        where !_ambiguous.ContainsKey(shared.Name)
        from first in shared.Records
        from second in shared.Records
        where string.CompareOrdinal(first.Id, second.Id) < 0 && first.Validity.Overlaps(second.Validity)
        select (shared.Name, first, second);
}
