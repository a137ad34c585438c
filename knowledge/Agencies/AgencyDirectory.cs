using Assistant.Knowledge.Naming;

namespace Assistant.Knowledge.Agencies;

/// <summary>The ministries and central agencies before and from 2025-03-01, and what a name means on a day.</summary>
public sealed class AgencyDirectory
{
    private readonly Dictionary<string, Agency> _byId;
    private readonly NameIndex<Agency> _index = new();

    internal AgencyDirectory(IReadOnlyList<Agency> agencies, IReadOnlyList<TaskTransfer> transfers)
    {
        All = agencies;
        Transfers = transfers;
        _byId = agencies.DistinctBy(agency => agency.Id).ToDictionary(agency => agency.Id, StringComparer.Ordinal);
        foreach (var agency in agencies)
        {
            foreach (var name in agency.Aliases.Concat(agency.Abbreviations).Prepend(agency.Name))
                _index.Add(name, agency);
        }
    }

    public IReadOnlyList<Agency> All { get; }

    /// <summary>Tasks that moved from one agency to another.</summary>
    public IReadOnlyList<TaskTransfer> Transfers { get; }

    /// <summary>Every name, alias and abbreviation, folded, as it may stand in a sentence.</summary>
    public IReadOnlyCollection<string> Names => _index.Names;

    public Agency? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The agency that a name or id means on a day; an old name after a merger leads to the successor.</summary>
    public AgencyResolution Resolve(string nameOrId, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(nameOrId);
        var named = Find(nameOrId.Trim()) is { } byId ? [byId] : _index.Find(NameIndex<Agency>.Fold(nameOrId));
        if (named.Count == 0)
            return AgencyResolution.Unknown;
        if (named.FirstOrDefault(agency => agency.Validity.Contains(asOf)) is { } current)
            return new AgencyResolution(current, null);
        var found = named[0];
        var serving = Counterpart(found, asOf) ?? found;
        return new AgencyResolution(serving, serving.Id != found.Id && found.Validity.To < asOf ? found : null);
    }

    public Agency? Successor(Agency agency) => agency.SuccessorId is { } id ? Find(id) : null;

    /// <summary>The agency of the day for an agency of any time; going back, the predecessor of the same name.</summary>
    public Agency? Counterpart(Agency agency, DateOnly asOf)
    {
        if (agency.Validity.Contains(asOf))
            return agency;
        if (agency.Validity.To < asOf)
            return Successor(agency) is { } successor ? Counterpart(successor, asOf) : null;
        var predecessors = agency.PredecessorIds.Select(Find).OfType<Agency>().ToList();
        return predecessors.Count == 1 ? predecessors[0] : predecessors.Find(old => old.Name == agency.Name);
    }

    internal IEnumerable<(string Name, Agency First, Agency Second)> Clashes() =>
        from shared in _index.Shared()
        from first in shared.Records
        from second in shared.Records
        where string.CompareOrdinal(first.Id, second.Id) < 0 && first.Validity.Overlaps(second.Validity)
        select (shared.Name, first, second);
}
