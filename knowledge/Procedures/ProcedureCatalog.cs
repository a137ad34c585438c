namespace Assistant.Knowledge.Procedures;

/// <summary>All procedures, by id and by national code.</summary>
public sealed class ProcedureCatalog
{
    private readonly Dictionary<string, Procedure> _byId;
    private readonly ILookup<string, Procedure> _byCode;

    public ProcedureCatalog(IEnumerable<Procedure> procedures)
    {
        All = [.. procedures];
        _byId = All.ToDictionary(procedure => procedure.Id, StringComparer.Ordinal);
        _byCode = All.Where(procedure => procedure.Code is not null).ToLookup(procedure => procedure.Code!, StringComparer.Ordinal);
    }

    public IReadOnlyList<Procedure> All { get; }

    public Procedure? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Procedures under a national code; one code can cover several cases (a new passport, a lost one).</summary>
    public IEnumerable<Procedure> FindByCode(string code) => _byCode[code];
}
