using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Phrasings;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Procedures.Imported;

namespace Assistant.Knowledge.Changes;

/// <summary>The records as they stand after the changes made so far.</summary>
internal sealed class ChangedRecords
{
    private readonly List<string> _order;
    private readonly Dictionary<string, ProcedureRecord> _byId;
    private readonly Dictionary<string, List<string>> _said = new(StringComparer.Ordinal);
    private readonly List<TaughtName> _taught = [];
    private readonly IImportedProcedures _imported;

    public ChangedRecords(IReadOnlyList<ProcedureRecord> records, IImportedProcedures imported, PlaceDirectory places)
    {
        _order = [.. records.Select(record => record.Procedure.Id)];
        _byId = records.ToDictionary(record => record.Procedure.Id, StringComparer.Ordinal);
        _imported = imported;
        Places = places;
    }

    public PlaceDirectory Places { get; }

    public IReadOnlyList<ProcedureRecord> All => [.. _order.Select(id => _byId[id])];

    public ProcedureRecord? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Everyday names of a procedure, curated or imported, its title among them; null when there is no such procedure.</summary>
    public IReadOnlyList<string>? NamesOf(string idOrCode) => Find(idOrCode) is { } record
        ? [record.Procedure.Title, .. record.Procedure.Aliases]
        : _imported.Find(idOrCode) is { } found ? [found.Title, .. _said.GetValueOrDefault(idOrCode) ?? []] : null;

    /// <summary>Which curated procedures have which names.</summary>
    public IEnumerable<(Procedure Procedure, string Name)> Names() =>
        _byId.Values.SelectMany(record => record.Procedure.Aliases.Append(record.Procedure.Title).Select(name => (record.Procedure, name)));

    /// <summary>Every name that came with a change.</summary>
    public IReadOnlyList<TaughtName> Taught => _taught;

    public void Name(string idOrCode, IReadOnlyList<string> aliases)
    {
        _taught.AddRange(aliases.Select(alias => new TaughtName(idOrCode, alias)));
        if (Find(idOrCode) is { } record)
        {
            Put(record with { Procedure = record.Procedure with { Aliases = [.. record.Procedure.Aliases, .. aliases] } });
            return;
        }

        if (!_said.TryGetValue(idOrCode, out var said))
        {
            _said[idOrCode] = said = [];
        }

        said.AddRange(aliases);
    }

    public void Put(ProcedureRecord record)
    {
        if (_byId.TryAdd(record.Procedure.Id, record))
        {
            _order.Add(record.Procedure.Id);
            _taught.AddRange(record.Procedure.Aliases.Append(record.Procedure.Title).Select(name => new TaughtName(record.Procedure.Id, name)));
        }
        else
        {
            _byId[record.Procedure.Id] = record;
        }
    }

    /// <summary>The phrasings with what was added for imported procedures.</summary>
    public PhrasingBook Phrasings(PhrasingBook shipped) => _said.Count == 0
        ? shipped
        : new PhrasingBook([
            .. shipped.All.Where(phrasing => !_said.ContainsKey(phrasing.Id)),
            .. _said.Select(entry => shipped.Of(entry.Key) is { } phrasing
                ? phrasing with { Say = [.. phrasing.Say, .. entry.Value] }
                : new Phrasing(entry.Key, "", entry.Value, [])),
        ]);
}

/// <summary>A procedure with the rows of its fees, as one file holds them.</summary>
internal sealed record ProcedureRecord(Procedure Procedure, IReadOnlyList<FeeRow> Rows);
