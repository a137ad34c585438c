namespace Assistant.Knowledge.Procedures;

/// <summary>The procedures, by id and by national code.</summary>
public sealed class ProcedureCatalog
{
    private readonly Dictionary<string, Procedure> _byId;
    private readonly ILookup<string, Procedure> _byCode;

    internal ProcedureCatalog(IReadOnlyList<Procedure> procedures, IReadOnlyList<EssentialService> essentialServices)
    {
        All = procedures;
        EssentialServices = essentialServices;
        _byId = procedures.DistinctBy(procedure => procedure.Id).ToDictionary(procedure => procedure.Id, StringComparer.Ordinal);
        _byCode = procedures.Where(procedure => procedure.Code is not null).ToLookup(procedure => procedure.Code!, StringComparer.Ordinal);
    }

    public IReadOnlyList<Procedure> All { get; }

    /// <summary>The 25 essential online services of Project 06 with their procedures.</summary>
    public IReadOnlyList<EssentialService> EssentialServices { get; }

    public Procedure? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The first procedure of a national code; see <see cref="WithCode"/> where one code serves several.</summary>
    public Procedure? FindByCode(string code) => _byCode[code].FirstOrDefault();

    /// <summary>Every procedure of a national code: first issue and replacement of a passport share one.</summary>
    public IEnumerable<Procedure> WithCode(string code) => _byCode[code];
}
