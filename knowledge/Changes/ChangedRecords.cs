using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;
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
    private readonly Func<string, string> _answeredAs;
    private readonly Lazy<ILookup<string, ImportedHead>> _heads;

    /// <param name="records">Curated, as they ship.</param>
    /// <param name="imported">Those that whoever runs the assistant has imported.</param>
    /// <param name="answeredAs">Id or code under which an imported code is answered.</param>
    /// <param name="places">All places.</param>
    public ChangedRecords(IReadOnlyList<ProcedureRecord> records, IImportedProcedures imported, Func<string, string> answeredAs, PlaceDirectory places)
    {
        _order = [.. records.Select(record => record.Procedure.Id)];
        _byId = records.ToDictionary(record => record.Procedure.Id, StringComparer.Ordinal);
        _imported = imported;
        _answeredAs = answeredAs;
        _heads = new(() => imported.Heads.ToLookup(head => TextFolder.Fold(head.Title), StringComparer.Ordinal));
        Places = places;
    }

    public PlaceDirectory Places { get; }

    public IReadOnlyList<ProcedureRecord> All => [.. _order.Select(id => _byId[id])];

    public ProcedureRecord? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Everyday names of a procedure, curated or imported, its title among them; null when there is no such procedure.</summary>
    public IReadOnlyList<string>? NamesOf(string idOrCode) => Find(idOrCode) is { } record
        ? [record.Procedure.Title, .. record.Procedure.Aliases]
        : _imported.Find(idOrCode) is { } found ? [found.Title, .. _said.GetValueOrDefault(idOrCode) ?? []] : null;

    /// <summary>Who else than one procedure bears a name.</summary>
    /// <param name="name">As it was typed.</param>
    /// <param name="idOrCode">The procedure that does not count.</param>
    /// <returns>Curated ones, then imported ones that are answered apart from it.</returns>
    public IEnumerable<NameBearer> OthersNamed(string name, string idOrCode)
    {
        var folded = TextFolder.Fold(name);
        var curated = _byId.Values.Select(record => record.Procedure)
            .Where(procedure => procedure.Aliases.Append(procedure.Title).Any(own => TextFolder.Fold(own) == folded))
            .Select(procedure => new NameBearer(procedure.Id, procedure.Title, null));
        var imported = _heads.Value[folded].Select(head => new NameBearer(_answeredAs(head.Code), head.Title, head.Code));
        var said = _said.Where(entry => entry.Value.Exists(own => TextFolder.Fold(own) == folded))
            .Select(entry => new NameBearer(_answeredAs(entry.Key), _imported.Find(entry.Key)?.Title ?? entry.Key, entry.Key));
        return curated.Concat(imported).Concat(said).Where(bearer => bearer.Id != idOrCode && bearer.Id != _answeredAs(idOrCode));
    }

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

/// <param name="Id">Under which it is answered.</param>
/// <param name="Title">Of the procedure.</param>
/// <param name="Code">National code of an imported record; null: curated.</param>
internal sealed record NameBearer(string Id, string Title, string? Code);

/// <summary>A procedure with the rows of its fees, as one file holds them.</summary>
internal sealed record ProcedureRecord(Procedure Procedure, IReadOnlyList<FeeRow> Rows);
