using Assistant.Knowledge.Procedures.Imported;

namespace Assistant.Knowledge.Procedures;

/// <summary>The procedures, by id and by national code.</summary>
public sealed class ProcedureCatalog
{
    private readonly Dictionary<string, Procedure> _byId;
    private readonly ILookup<string, Procedure> _byCode;
    private readonly IImportedProcedures _imported;
    private readonly ProcedureGroups _groups;

    internal ProcedureCatalog(IReadOnlyList<Procedure> procedures, IReadOnlyList<EssentialService> essentialServices, IImportedProcedures imported)
    {
        All = procedures;
        _imported = imported;
        _groups = new ProcedureGroups(procedures, imported.Heads);
        EssentialServices = essentialServices;
        _byId = procedures.DistinctBy(procedure => procedure.Id).ToDictionary(procedure => procedure.Id, StringComparer.Ordinal);
        _byCode = procedures.Where(procedure => procedure.Code is not null).ToLookup(procedure => procedure.Code!, StringComparer.Ordinal);
    }

    /// <summary>The curated procedures.</summary>
    public IReadOnlyList<Procedure> All { get; }

    /// <summary>One record of each imported procedure, without those that a curated one already tells of.</summary>
    public IReadOnlyList<ImportedHead> Imported => _groups.Representatives;

    /// <summary>The records of one imported procedure at its levels; empty for a curated one without imported records.</summary>
    public IReadOnlyList<ImportedHead> Records(string idOrCode) => _groups.Members(idOrCode);

    /// <summary>The id or code under which a national code is answered.</summary>
    public string AnsweredAs(string code) => _groups.Representative(code);

    /// <summary>The 25 essential online services of Project 06 with their procedures.</summary>
    public IReadOnlyList<EssentialService> EssentialServices { get; }

    /// <summary>A curated procedure by its id, or an imported one by its national code.</summary>
    public Procedure? Find(string id) => _byId.GetValueOrDefault(id) ?? _imported.Find(id);

    public bool IsCurated(string id) => _byId.ContainsKey(id);

    /// <summary>The first procedure of a national code; see <see cref="WithCode"/> where one code serves several.</summary>
    public Procedure? FindByCode(string code) => _byCode[code].FirstOrDefault();

    /// <summary>Every procedure of a national code: first issue and replacement of a passport share one.</summary>
    public IEnumerable<Procedure> WithCode(string code) => _byCode[code];
}
