using Assistant.Knowledge.Procedures.Imported;

namespace Assistant.Knowledge.Procedures;

/// <summary>The procedures, by id and by national code.</summary>
public sealed class ProcedureCatalog
{
    private readonly Dictionary<string, Procedure> _byId;
    private readonly ILookup<string, Procedure> _byCode;
    private readonly IImportedProcedures _imported;

    internal ProcedureCatalog(IReadOnlyList<Procedure> procedures, IReadOnlyList<EssentialService> essentialServices, IImportedProcedures imported)
    {
        All = procedures;
        _imported = imported;
        EssentialServices = essentialServices;
        _byId = procedures.DistinctBy(procedure => procedure.Id).ToDictionary(procedure => procedure.Id, StringComparer.Ordinal);
        _byCode = procedures.Where(procedure => procedure.Code is not null).ToLookup(procedure => procedure.Code!, StringComparer.Ordinal);
    }

    /// <summary>The curated procedures.</summary>
    public IReadOnlyList<Procedure> All { get; }

    /// <summary>The imported procedures, without those that a curated one already covers under the same national code.</summary>
    public IEnumerable<ImportedHead> Imported => _imported.Heads.Where(head => !_byCode.Contains(head.Code));

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
