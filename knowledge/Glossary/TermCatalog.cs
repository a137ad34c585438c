namespace Assistant.Knowledge.Glossary;

/// <summary>The glossary, by id.</summary>
public sealed class TermCatalog
{
    private readonly Dictionary<string, Term> _byId;

    internal TermCatalog(IReadOnlyList<Term> terms)
    {
        All = terms;
        _byId = terms.DistinctBy(term => term.Id).ToDictionary(term => term.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<Term> All { get; }

    public Term? Find(string id) => _byId.GetValueOrDefault(id);
}
